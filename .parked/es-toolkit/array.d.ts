export * from './dist/array';
