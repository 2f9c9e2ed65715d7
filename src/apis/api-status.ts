import type { ApiClient } from '../http/client/client.js';
import { type Method, methods } from '../http/semantics/method.js';
import type { ConfiguredApi } from './api-settings.js';

/** Status of an API as shown to the agent: allowed methods and paths, and health. Contains no secrets. */
export interface ApiStatus {
  readonly name: string;
  readonly description?: string;
  readonly baseUrl: string;
  /** Names of the credentials that calls send, comma-separated; `none` without credentials. */
  readonly auth: string;
  readonly methods: readonly Method[];
  readonly paths?: readonly string[];
  readonly deniedPaths?: readonly string[];
  /** Methods and paths that require approval by the user. */
  readonly approve?: readonly string[];
  /** How its pages are read, if its definition states it. */
  readonly pagination?: string;
  readonly breaker?: string;
  readonly retryAt?: string;
  readonly rate?: { readonly available: number; readonly perSecond: number };
  readonly latency?: { readonly calls: number; readonly failed: number; readonly p50Ms: number; readonly p90Ms: number };
}

/** Without a client, there was no call yet. */
export function statusOf({ name, definition }: ConfiguredApi, client: ApiClient | undefined): ApiStatus {
  const { description, allow = {}, deny = {}, approve = {}, pagination } = definition;
  // The state outlives a reload, so it can contain origins that the definition no longer has.
  const keys = [definition.baseUrl, ...(definition.fallback?.baseUrls ?? [])].map((url) => `${name} ${new URL(url).origin}`);
  const health = (client?.health() ?? []).filter(({ key }) => keys.some((known) => key === known || key.startsWith(`${known} `)));
  const originHealth = health.find(({ key }) => key === keys[0]);
  // An exhausted resource of the API does not limit its other calls.
  const rates = health.flatMap(({ rate }) => (rate === undefined || rate.resource !== undefined ? [] : [rate]));
  const rate = rates.sort((a, b) => a.available - b.available)[0];
  const latency = client?.latency();
  const approved = [...(approve.methods ?? []), ...(approve.paths ?? [])];
  const breaker = originHealth?.breaker;
  return {
    name,
    ...(description !== undefined && { description }),
    baseUrl: definition.baseUrl,
    auth: client?.credentials.join(', ') || 'none',
    methods: methods.filter((method) => (allow.methods ?? methods).includes(method) && deny.methods?.includes(method) !== true),
    ...(allow.paths !== undefined && { paths: allow.paths }),
    ...(deny.paths !== undefined && deny.paths.length > 0 && { deniedPaths: deny.paths }),
    ...(approved.length > 0 && { approve: approved }),
    ...(pagination && { pagination: pagination.strategy }),
    ...(breaker && { breaker: breaker.kind }),
    ...(breaker !== undefined && 'openUntil' in breaker && { retryAt: new Date(breaker.openUntil).toISOString() }),
    ...(rate && { rate: { available: rate.available, perSecond: rate.perSecond } }),
    ...(latency && { latency }),
  };
}
