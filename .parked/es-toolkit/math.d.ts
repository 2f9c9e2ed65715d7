export * from './dist/math';
