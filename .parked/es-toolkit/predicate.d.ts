export * from './dist/predicate';
