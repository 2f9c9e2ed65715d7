export * from './dist/runners.js'
