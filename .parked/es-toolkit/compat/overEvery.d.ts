export { overEvery as default } from '../dist/compat/util/overEvery.js';
