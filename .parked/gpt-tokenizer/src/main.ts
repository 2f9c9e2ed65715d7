export { default } from './encoding/o200k_base.js'
export * from './encoding/o200k_base.js'
