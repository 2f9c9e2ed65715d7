import ky, { type KyInstance } from 'ky';
import type { ApiRequest } from '../http/call/request.js';
import { type ApiClient, createApiClient } from '../http/client/client.js';
import type { ClientDependencies } from '../http/client/client-dependencies.js';
import { type CallerFetch, dispatcherOf } from '../http/transport/fetch-dispatcher.js';
import { once } from '../runtime/once.js';
import type { ApiDefinition } from './api-definition.js';
import { type JsonOutcome, readJson } from './json-outcome.js';
import type { StandardSchema } from './standard-schema.js';

/** What a client uses in addition to its definition. */
export interface LibraryDependencies extends ClientDependencies {
  /**
   * Sends every request instead of connections of this client, token requests included: for tests, with a stub such as
   * `() => Response.json([])`, or the global fetch that an interceptor has replaced. As with `dispatcher`, the network guard checks
   * the hosts of URLs only. Default: none.
   */
  readonly fetch?: CallerFetch;
}

/** An API client with what programs in TypeScript need beyond it. */
export interface LibraryClient extends ApiClient {
  /**
   * Makes one call and returns its JSON, validated and typed by a schema of any library that follows Standard Schema. Sends
   * `Accept: application/json` unless the request has an Accept header.
   * @throws as `call` does
   */
  json<Output>(request: ApiRequest, schema: StandardSchema<Output>): Promise<JsonOutcome<Output>>;
  /**
   * A ky instance whose requests go through every stage, which retry: ky's own retries and timeout are off. Relative URLs start
   * at `baseUrl`.
   */
  readonly ky: KyInstance;
}

/**
 * Creates a client for one API, or for absolute URLs if there is no `baseUrl`. Connections are opened by the first call.
 * @throws {TypeError} naming the option, the rule and the value if the definition is invalid
 */
export function createLibraryClient(definition: ApiDefinition = {}, dependencies: LibraryDependencies = {}): LibraryClient {
  const client = createApiClient(definition, withDispatcher(dependencies));
  const instance = once(() => ky.create({ fetch: fetchOf(client), retry: 0, timeout: false, ...prefixOf(definition) }));
  return {
    ...client,
    async json(request, schema) {
      const accepts = Object.keys(request.headers ?? {}).some((name) => name.toLowerCase() === 'accept');
      const headers = accepts ? request.headers : { ...request.headers, accept: 'application/json' };
      return readJson(await client.call({ ...request, ...(headers && { headers }) }), schema);
    },
    get ky() {
      return instance();
    },
  };
}

function withDispatcher({ fetch, ...dependencies }: LibraryDependencies): ClientDependencies {
  if (fetch === undefined) return dependencies;
  if (dependencies.dispatcher !== undefined) throw new TypeError('createApiClient: fetch cannot be combined with dispatcher');
  if (typeof fetch !== 'function') throw new TypeError(`createApiClient: fetch: expected a function; got ${typeof fetch}`);
  return { ...dependencies, dispatcher: dispatcherOf(fetch) };
}

/** ky joins URLs itself, so that it can make a Request of them. */
function prefixOf({ baseUrl }: ApiDefinition): { readonly prefixUrl?: string } {
  return baseUrl === undefined ? {} : { prefixUrl: baseUrl };
}

function fetchOf({ fetch }: ApiClient): typeof globalThis.fetch {
  return (input, init) => fetch(input, init);
}
