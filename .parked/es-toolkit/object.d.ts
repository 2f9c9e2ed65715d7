export * from './dist/object';
