import ky, { type KyInstance } from 'ky';
import type { ApiRequest } from '../http/call/request.js';
import { type ApiClient, createApiClient } from '../http/client/client.js';
import type { ClientDependencies } from '../http/client/client-dependencies.js';
import { once } from '../runtime/once.js';
import type { ApiDefinition } from './api-definition.js';
import { type JsonOutcome, readJson } from './json-outcome.js';
import type { StandardSchema } from './standard-schema.js';

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
export function createLibraryClient(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): LibraryClient {
  const client = createApiClient(definition, dependencies);
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

/** ky joins URLs itself, so that it can make a Request of them. */
function prefixOf({ baseUrl }: ApiDefinition): { readonly prefixUrl?: string } {
  return baseUrl === undefined ? {} : { prefixUrl: baseUrl };
}

function fetchOf({ fetch }: ApiClient): typeof globalThis.fetch {
  return (input, init) => fetch(input, init);
}
