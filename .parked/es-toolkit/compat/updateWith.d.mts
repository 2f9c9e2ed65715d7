export { updateWith as default } from '../dist/compat/object/updateWith.mjs';
