export * from './dist/fp';
