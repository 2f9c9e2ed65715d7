export { toPairsIn as default } from '../dist/compat/object/toPairsIn.mjs';
