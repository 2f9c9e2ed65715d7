import type { ApiDefinition } from '../http/client/api-definition.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import type { NetworkPolicy } from '../http/transport/guard/network-options.js';

export interface ConfiguredApi {
  readonly name: string;
  readonly definition: ApiDefinition & { readonly baseUrl: string };
}

/** Which APIs there are, and what bare URLs may do. */
export interface ApiSettings {
  readonly apis: readonly ConfiguredApi[];
  /** How bare URLs are called; false: not at all. */
  readonly adHoc: ApiDefinition | false;
}

/** What the command line opens, for one run. */
export interface AccessOptions {
  /** Loopback may be reached, by every target. */
  readonly allowLocal: boolean;
  /** Addresses, networks and hosts that every target may reach besides public ones; as `network.allow`. */
  readonly allowNetwork: readonly string[];
  /** What bare URLs may be called with besides GET, HEAD and OPTIONS. */
  readonly allowMethods: readonly Method[];
  /** URL of an HTTP proxy for all calls, or `env`. Default: what the configuration says. */
  readonly proxy?: string | undefined;
}

/** The settings of the file, opened as far as the command line says. */
export function withAccess(
  { apis, adHoc }: ApiSettings,
  { allowMethods, proxy }: Pick<AccessOptions, 'allowMethods' | 'proxy'>,
): ApiSettings {
  const through = proxy === undefined ? {} : { proxy };
  const open = (definition: ApiDefinition): ApiDefinition => ({
    ...definition,
    ...through,
    allow: { ...definition.allow, methods: [...new Set([...(definition.allow?.methods ?? safeMethods), ...allowMethods])] },
  });
  return {
    apis: apis.map(({ name, definition }) => ({ name, definition: { ...definition, ...through } })),
    adHoc: adHoc === false ? false : open(adHoc),
  };
}

/** What every target may reach, whatever its definition says. */
export function networkOf({ allowLocal, allowNetwork }: AccessOptions): NetworkPolicy {
  return { allowLocal, allow: [...allowNetwork] };
}
