export * from './dist/error';
