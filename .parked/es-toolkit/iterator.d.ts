export * from './dist/iterator';
