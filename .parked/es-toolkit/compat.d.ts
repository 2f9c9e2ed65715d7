export * from './dist/compat';
