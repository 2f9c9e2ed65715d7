export * from '../dist/fp/iterator';
