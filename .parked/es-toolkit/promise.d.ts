export * from './dist/promise';
