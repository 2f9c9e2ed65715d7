export * from './dist/map';
