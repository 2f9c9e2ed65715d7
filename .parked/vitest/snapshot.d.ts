export * from './dist/snapshot.js'
