export * from './dist/reporters.js'
