export { ApiError, type ApiErrorDetails, type ErrorCode, errorCodes, type Outcome } from './errors.js';
export type { ApiOutcome, ApiResponse, Attempt, Source, StreamEnd } from './http/call/api-response.js';
export type { Fetch, FetchInit, RequestLike } from './http/call/fetch.js';
export type { ApiRequest, StreamLimits } from './http/call/request.js';
export type { ApiHealth } from './http/client/health.js';
export type { CallHooks, HookedCall } from './http/client/hooks.js';
export type { Method } from './http/semantics/method.js';
export type { CallerDispatcher, Resolver } from './http/transport/dispatcher.js';
export type { CallerFetch } from './http/transport/fetch-dispatcher.js';
export type { ApiDefinition } from './library/api-definition.js';
export type { JsonOutcome } from './library/json-outcome.js';
export {
  createLibraryClient as createApiClient,
  type LibraryClient as ApiClient,
  type LibraryDependencies as ClientDependencies,
} from './library/library-client.js';
export type { StandardIssue, StandardSchema } from './library/standard-schema.js';
export {
  createKeyvStore as createStore,
  createLocalStore as createMemoryStore,
  type KeyvStoreSettings as StoreSettings,
  type LocalStoreSettings as MemoryStoreSettings,
} from './library/stores.js';
export type { Clock } from './runtime/clock.js';
export type { Signal } from './runtime/signal.js';
export type { AtomicStore, Store } from './store/store.js';
export { type CallEvent, createEvents, type Events } from './telemetry/events.js';
