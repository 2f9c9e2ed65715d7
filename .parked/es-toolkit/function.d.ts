export * from './dist/function';
