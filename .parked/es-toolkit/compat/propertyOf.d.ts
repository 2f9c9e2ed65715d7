export { propertyOf as default } from '../dist/compat/object/propertyOf.js';
