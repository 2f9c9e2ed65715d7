export * from './dist/bigint';
