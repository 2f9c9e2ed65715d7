export * from './dist/mocker.js'
