export * from './dist/types';
