import { AsyncLocalStorage } from 'node:async_hooks';

export default new AsyncLocalStorage();
