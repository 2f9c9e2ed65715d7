export * from './dist/string';
