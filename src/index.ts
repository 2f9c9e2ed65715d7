export { ApiError, type ApiErrorDetails, type ErrorCode, errorCodes, type Outcome } from './errors.js';
export type { Answer, ApiOutcome, Attempt, Source } from './http/answer.js';
export { type ApiClient, type ApiDefinition, type ClientDependencies, createApiClient } from './http/client.js';
export type { Method } from './http/method.js';
export type { Resolver } from './http/network/connector.js';
export type { ApiRequest } from './http/request.js';
export type { Clock } from './runtime/clock.js';
export { type CallEvent, createEvents, type Events } from './runtime/events.js';
