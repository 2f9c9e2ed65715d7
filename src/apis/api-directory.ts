import type { Caller } from '../callers/caller.js';
import { badInput } from '../errors.js';
import { createPolicy } from '../http/access/policy/rules.js';
import type { Policy } from '../http/call/decision.js';
import { type ApiDefinition, apiDefinition } from '../http/client/api-definition.js';
import { type ApiClient, createApiClient } from '../http/client/client.js';
import type { ClientDependencies } from '../http/client/client-dependencies.js';
import type { ClientState } from '../http/client/client-state.js';
import { mayBeSameServer } from '../http/semantics/host-name.js';
import type { Method } from '../http/semantics/method.js';
import { parseHttpUrl } from '../http/semantics/request-target.js';
import { fillPath } from '../http/semantics/url-path.js';
import { type ApiSettings, adHocMethods, allowedMethods, type ConfiguredApi } from './api-settings.js';
import { type ApiStatus, statusOf } from './api-status.js';
import { placeOf, targetBelow } from './base-urls.js';
import { notOfCaller, onlyConfigured, type Reach, targetHint, unclearUrl, unknownApi } from './target-errors.js';

/** Target of a tool call: a bare URL, or a configured API and a path below its base URL. */
export interface ApiTarget {
  readonly url?: string | undefined;
  readonly api?: string | undefined;
  readonly path?: string | undefined;
  /** Values for the `{name}` placeholders in path or url. */
  readonly pathParams?: Readonly<Record<string, string | number | boolean>> | undefined;
}

export interface ResolvedTarget {
  readonly client: ApiClient;
  readonly target: string;
  /** Base URL that the target is relative to. Undefined for a bare URL. */
  readonly base?: URL;
  readonly definition: ApiDefinition;
  /** Returns the target of another URL for the same API; undefined if the URL is not below its base URL. */
  targetOf(url: URL): string | undefined;
}

/** Maps targets to the API clients that call them, as far as a caller may use them. */
export interface CallerApis {
  /** @throws ApiError `unknown-api`, `invalid-arguments` or `invalid-url` */
  resolve(target: ApiTarget): ResolvedTarget;
  /** Reports whether the caller may use the API of this name. */
  permits(api: string): boolean;
  /** Names of the configured APIs, in configuration order. */
  names(): string[];
  /** Status of the configured APIs: allowed methods and paths, and health. */
  list(): ApiStatus[];
  /** Methods allowed for bare URLs; empty if bare URLs are disabled. */
  adHocMethods(): readonly Method[];
  /** Methods allowed for at least one target. */
  allowedMethods(): readonly Method[];
}

/** The APIs of a server. Without `of`, it is that of a caller without restrictions. */
export interface ApiDirectory extends CallerApis {
  /** Loads what calls need. If set, it must be awaited before the first `resolve`, `list` or `replace`. */
  load?(): Promise<void>;
  /** Returns what a caller may use: without `apis` everything, otherwise only these APIs, and bare URLs only below their base URLs. */
  of(caller: Pick<Caller, 'apis'>): CallerApis;
  /** Applies new settings to new calls immediately. Running calls finish with the old settings; unchanged APIs keep their state. */
  replace(settings: ApiSettings): Promise<void>;
  close(): Promise<void>;
}

interface ConfiguredClient {
  readonly api: ConfiguredApi;
  readonly base: URL;
  /** Returns the client, and opens it first if it is not open. */
  readonly client: () => ApiClient;
  /** Returns the client if it is open. */
  readonly opened: () => ApiClient | undefined;
  readonly policy: Policy;
}

export function createApiDirectory(initial: ApiSettings, given: ClientDependencies): ApiDirectory {
  const dependencies: ClientDependencies = { policyOf, ...given };
  let settings = initial;
  /** Computed once: every server that is created over HTTP asks for them, and there can be a thousand APIs. */
  let allowed = allowedMethods(initial);
  /** State of each API, and of bare URLs under the empty name. It outlives the clients, also of an API that is removed for a while. */
  const states = new Map<string, ClientState>();
  /** Clients that a reload has replaced, whose calls are still running. */
  const retired = new Set<ApiClient>();
  let adHoc: ApiClient | undefined;
  let clients: ReadonlyMap<string, ConfiguredClient> = createClients(initial, new Map());

  function open(definition: ApiDefinition): ApiClient {
    const { name = '' } = definition;
    const state = states.get(name) ?? {};
    states.set(name, state);
    return createApiClient(definition, { ...dependencies, state });
  }

  function createClients({ apis }: ApiSettings, previous: ReadonlyMap<string, ConfiguredClient>): Map<string, ConfiguredClient> {
    return new Map(
      apis.map((api): [string, ConfiguredClient] => {
        const existing = previous.get(api.name);
        if (existing !== undefined && isSame(existing.api.definition, api.definition)) return [api.name, existing];
        return [api.name, configure(api)];
      }),
    );
  }

  function configure(api: ConfiguredApi): ConfiguredClient {
    const { name, definition } = api;
    const base = parseHttpUrl(definition.baseUrl);
    let opened: ApiClient | undefined;
    const client = () => {
      // Default auth: none. A configured API never accepts credentials from an agent; only a bare URL does.
      opened ??= open({ auth: { type: 'none' }, ...definition, name });
      return opened;
    };
    // An API that was configured before has a state to show. Others are opened by their first call: there can be a thousand.
    if (mayHaveSecrets(definition) || states.has(name)) client();
    return { api, base, client, opened: () => opened, policy: policyFor(api, base) };
  }

  /** Closes a client when its calls have ended. Nobody waits for it: a slow call must not hold up the change. */
  function retire(client: ApiClient): void {
    retired.add(client);
    const forget = () => retired.delete(client);
    client.close('idle').then(forget, forget);
  }

  /** An API that the caller may not use is as unknown as any other name. */
  function find(name: string, permitted: Permitted): ConfiguredClient {
    const existing = clients.get(name);
    if (existing !== undefined && permitted(name)) return existing;
    throw unknownApi(name, namesOf(permitted), reachOf(permitted));
  }

  function reachOf(permitted: Permitted): Reach {
    if (permitted !== everyApi) return 'own-apis';
    return settings.adHoc === false ? 'configured-apis' : 'any-url';
  }

  const namesOf = (permitted: Permitted) => [...clients.keys()].filter(permitted);

  function adHocClient(): ApiClient {
    if (settings.adHoc === false) {
      throw onlyConfigured(namesOf(everyApi), 'configured-apis');
    }
    adHoc ??= open(settings.adHoc);
    return adHoc;
  }

  /** Returns the configured API that a bare URL belongs to, so that its policy and credentials apply to the URL too. */
  function findOwner(url: URL, permitted: Permitted): ResolvedTarget | undefined {
    const owner = placeOf(url, clients.values());
    // One error, whether another API owns the URL or none.
    if (permitted !== everyApi && (owner === undefined || !permitted(owner.of.api.name)))
      throw onlyConfigured(namesOf(permitted), 'own-apis');
    if (owner === undefined) return undefined;
    if (owner.place === 'unclear') throw unclearUrl(owner.of.api.name);
    return resolved(owner.of, targetBelow(url, owner.of.base));
  }

  function adHocDefinition(): ApiDefinition {
    return settings.adHoc === false ? {} : settings.adHoc;
  }

  /** A page of a bare URL must not be read with the credentials of an API. */
  function bareTarget(url: URL): string | undefined {
    return placeOf(url, clients.values()) === undefined ? url.href : undefined;
  }

  /** A redirect must not lead around the policy of the API at its target. */
  function policyOf(url: URL): Policy | undefined {
    const owner = placeOf(url, clients.values());
    if (owner !== undefined) return reachedBy(owner.of);
    return [...clients.values()].some(({ base }) => mayBeSameServer(url, base)) ? () => ({ kind: 'allowed' }) : undefined;
  }

  function openAdHoc(): void {
    if (settings.adHoc !== false && mayHaveSecrets(settings.adHoc)) adHocClient();
  }

  const viewOf = (permitted: Permitted): CallerApis => ({
    resolve({ url, api, path, pathParams }) {
      if (api !== undefined && url !== undefined)
        throw badInput('invalid-arguments', 'Both url and api were passed.', 'Pass either url, or api with path.');
      if (api !== undefined) return resolved(find(api, permitted), fillPath(path ?? '', pathParams ?? {}));
      if (path !== undefined)
        throw badInput('invalid-arguments', 'path was passed without api.', 'Pass api as well, or pass an absolute URL as url.');
      if (url === undefined) throw badInput('invalid-arguments', 'Neither url nor api was passed.', targetHint);
      const target = pathParams === undefined ? url : fillPath(url, pathParams);
      const parsed = parseHttpUrl(target);
      return findOwner(parsed, permitted) ?? { client: adHocClient(), target, definition: adHocDefinition(), targetOf: bareTarget };
    },
    permits: permitted,
    names: () => namesOf(permitted),
    list: () => [...clients.values()].filter(({ api }) => permitted(api.name)).map(({ api, opened }) => statusOf(api, opened())),
    adHocMethods: () => (permitted === everyApi ? adHocMethods(settings) : []),
    allowedMethods: () =>
      permitted === everyApi ? allowed : allowedMethods({ apis: settings.apis.filter(({ name }) => permitted(name)), adHoc: false }),
  });

  openAdHoc();
  return {
    ...viewOf(everyApi),
    of: ({ apis }) => viewOf(apis === undefined ? everyApi : (name) => apis.includes(name)),
    async replace(next) {
      const previous = clients;
      const oldAdHoc = isSame(settings.adHoc, next.adHoc) ? undefined : adHoc;
      clients = createClients(next, previous);
      settings = next;
      allowed = allowedMethods(next);
      if (oldAdHoc !== undefined) adHoc = undefined;
      openAdHoc();
      const current = new Set(openedOf(clients));
      const removed = openedOf(previous).filter((client) => !current.has(client));
      for (const client of [...removed, ...(oldAdHoc === undefined ? [] : [oldAdHoc])]) retire(client);
      // Pauses and idempotency records of an API that is removed remain valid; its cached bodies would only take up memory.
      for (const [name, state] of states) if (!clients.has(name) && (name !== '' || next.adHoc === false)) delete state.store;
    },
    async close() {
      await Promise.all([...openedOf(clients), ...retired, adHoc].map((client) => client?.close()));
    },
  };
}

/** Reports whether a caller may use the API of this name. */
type Permitted = (name: string) => boolean;
const everyApi: Permitted = () => true;

function resolved(owner: ConfiguredClient, target: string): ResolvedTarget {
  const { base, api } = owner;
  return {
    client: owner.client(),
    target,
    base,
    definition: api.definition,
    targetOf: (url) => (placeOf(url, [owner])?.place === 'below' ? targetBelow(url, base) : undefined),
  };
}

/** Reports whether a client has to be opened before its first call, because the redactor must know its secrets. */
function mayHaveSecrets({ auth = { type: 'none' }, headers = {}, query = {}, proxy, tls = {} }: ApiDefinition): boolean {
  const hasFields = Object.keys(headers).length + Object.keys(query).length > 0;
  return auth.type !== 'none' || hasFields || proxy !== undefined || tls.key !== undefined || tls.passphrase !== undefined;
}

function openedOf(clients: ReadonlyMap<string, ConfiguredClient>): ApiClient[] {
  return [...clients.values()].flatMap(({ opened }) => opened() ?? []);
}

function isSame(a: ApiDefinition | false, b: ApiDefinition | false): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Returns the policy of an API for requests that were not sent to it, but redirected. */
function reachedBy({ api, policy }: ConfiguredClient): Policy {
  return (request) => (request.mayReach?.(api.name) === false ? { kind: 'refused', error: notOfCaller() } : policy(request));
}

/** Created by the first URL that requires it, because reading a definition builds the schemas. */
function policyFor({ name, definition }: ConfiguredApi, baseUrl: URL): Policy {
  let policy: Policy | undefined;
  return (request) => {
    policy ??= createPolicy(apiDefinition().parse(definition), { name, baseUrl });
    return policy(request);
  };
}
