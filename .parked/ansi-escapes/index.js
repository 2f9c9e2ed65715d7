export * from './base.js';
export * as default from './base.js';
