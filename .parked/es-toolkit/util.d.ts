export * from './dist/util';
