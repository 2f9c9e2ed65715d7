export * from './dist/server';
