export * from './dist/coverage.js'
