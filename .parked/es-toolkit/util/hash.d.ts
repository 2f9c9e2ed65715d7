export * from '../dist/util/hash/node';
