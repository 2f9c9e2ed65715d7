import { badInput } from '../errors.js';
import type { ApiDefinition } from '../http/client/api-definition.js';
import { type ApiClient, type ClientDependencies, createApiClient } from '../http/client/client.js';
import { type Method, methods, safeMethods } from '../http/semantics/method.js';
import { parseHttpUrl } from '../http/semantics/request-target.js';
import { fillPath } from '../http/semantics/url-path.js';
import type { ApiSettings, ConfiguredApi } from './api-settings.js';
import { type ApiStatus, statusOf } from './api-status.js';

/** What a tool names: a bare URL, or a configured API and a path below its base URL. */
export interface ApiTarget {
  readonly url?: string | undefined;
  readonly api?: string | undefined;
  readonly path?: string | undefined;
  /** Values for the `{names}` of path or url. */
  readonly pathParams?: Readonly<Record<string, string | number | boolean>> | undefined;
}

export interface ResolvedTarget {
  readonly client: ApiClient;
  readonly target: string;
}

/** From what a tool names to the client that may call it. */
export interface ApiDirectory {
  /** @throws ApiError `unknown-api`, `invalid-arguments` or `invalid-url` */
  resolve(target: ApiTarget): ResolvedTarget;
  /** The configured APIs, in the order of the configuration. */
  names(): string[];
  /** What they allow, and how they are doing. */
  list(): ApiStatus[];
  /** What bare URLs may be called with; none, when they are switched off. */
  adHocMethods(): readonly Method[];
  /** Every method that some target may be called with. */
  allowedMethods(): Method[];
  /** For calls from now on; those under way end with what they began with. What did not change keeps its state. */
  replace(settings: ApiSettings): Promise<void>;
  close(): Promise<void>;
}

interface OpenApi {
  readonly api: ConfiguredApi;
  readonly base: URL;
  readonly client: ApiClient;
}

export function createApiDirectory(first: ApiSettings, dependencies: ClientDependencies): ApiDirectory {
  let settings = first;
  let adHoc: ApiClient | undefined;
  let opened: ReadonlyMap<string, OpenApi> = openAll(first, new Map());

  function openAll({ apis }: ApiSettings, earlier: ReadonlyMap<string, OpenApi>): Map<string, OpenApi> {
    return new Map(
      apis.map((api): [string, OpenApi] => {
        const known = earlier.get(api.name);
        if (known !== undefined && isSame(known.api.definition, api.definition)) return [api.name, known];
        // Without a way to authenticate, callers have none either: only a bare URL takes credentials from an agent.
        const client = createApiClient({ auth: { type: 'none' }, ...api.definition, name: api.name }, dependencies);
        return [api.name, { api, base: parseHttpUrl(api.definition.baseUrl), client }];
      }),
    );
  }

  function find(name: string): OpenApi {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const names = [...opened.keys()];
    throw badInput(
      'unknown-api',
      `No API named ${JSON.stringify(name.slice(0, 60))} is configured.`,
      names.length === 0 ? 'None is. Pass the absolute address as url instead.' : `Pass one of: ${names.slice(0, 20).join(', ')}; or url.`,
    );
  }

  function openAdHoc(): ApiClient {
    if (settings.adHoc === false) {
      const names = [...opened.keys()].slice(0, 20).join(', ');
      throw badInput('host-not-allowed', 'Bare URLs are switched off here (adHoc: false).', `Call a configured API: ${names || 'none'}.`);
    }
    adHoc ??= createApiClient(settings.adHoc, dependencies);
    return adHoc;
  }

  /** The configured API that a bare URL belongs to: its policy and its credentials hold, however it is named. */
  function ownerOf(url: URL): ResolvedTarget | undefined {
    const owners = [...opened.values()].filter(({ base }) => isBelow(url, base));
    const [owner] = owners.sort((a, b) => b.base.pathname.length - a.base.pathname.length);
    return owner && { client: owner.client, target: url.pathname.slice(rootOf(owner.base).length) + url.search };
  }

  return {
    resolve({ url, api, path, pathParams }) {
      if (api !== undefined && url !== undefined)
        throw badInput('invalid-arguments', 'url and api are both given.', 'Pass url alone, or api with path.');
      if (api !== undefined) return { client: find(api).client, target: fillPath(path ?? '', pathParams ?? {}) };
      if (path !== undefined)
        throw badInput(
          'invalid-arguments',
          'path belongs to api, and there is no api here.',
          'Pass api too, or the absolute address as url.',
        );
      if (url === undefined) throw badInput('invalid-arguments', 'url is missing.', targetHint);
      const target = pathParams === undefined ? url : fillPath(url, pathParams);
      const parsed = parseHttpUrl(target);
      return ownerOf(parsed) ?? { client: openAdHoc(), target };
    },
    names: () => [...opened.keys()],
    list: () => [...opened.values()].map(({ api, client }) => statusOf(api, client)),
    adHocMethods: () => adHocMethods(settings),
    allowedMethods() {
      const all = [...adHocMethods(settings), ...settings.apis.flatMap(({ definition }) => openMethods(definition))];
      return methods.filter((method) => safeMethods.has(method) || all.includes(method));
    },
    async replace(next) {
      const before = opened;
      const oldAdHoc = isSame(settings.adHoc, next.adHoc) ? undefined : adHoc;
      opened = openAll(next, before);
      settings = next;
      if (oldAdHoc !== undefined) adHoc = undefined;
      const kept = new Set([...opened.values()].map(({ client }) => client));
      const gone = [...before.values()].map(({ client }) => client).filter((client) => !kept.has(client));
      await Promise.all([...gone, ...(oldAdHoc === undefined ? [] : [oldAdHoc])].map((client) => client.close('idle')));
    },
    async close() {
      await Promise.all([...[...opened.values()].map(({ client }) => client.close()), adHoc?.close()]);
    },
  };
}

const targetHint =
  'Pass url with an absolute address such as https://api.example.com/v1/items, or api and path (list-apis shows the APIs).';

function isSame(a: ApiDefinition | false, b: ApiDefinition | false): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function adHocMethods({ adHoc }: ApiSettings): readonly Method[] {
  return adHoc === false ? [] : openMethods(adHoc);
}

function openMethods({ allow, deny }: ApiDefinition): readonly Method[] {
  return (allow?.methods ?? methods).filter((method) => deny?.methods?.includes(method) !== true);
}

function rootOf(base: URL): string {
  return base.pathname.replace(/\/$/, '');
}

function isBelow(url: URL, base: URL): boolean {
  return url.origin === base.origin && (url.pathname === rootOf(base) || url.pathname.startsWith(`${rootOf(base)}/`));
}
