export * from './dist/set';
