export { orderBy as default } from '../dist/compat/array/orderBy.mjs';
