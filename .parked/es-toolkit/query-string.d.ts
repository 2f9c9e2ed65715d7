export * from './dist/query-string';
