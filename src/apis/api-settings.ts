import type { ApiDefinition } from '../http/client/api-definition.js';
import { type Method, methods, safeMethods } from '../http/semantics/method.js';
import type { NetworkPolicy } from '../http/transport/guard/network-options.js';

export interface ConfiguredApi {
  readonly name: string;
  readonly definition: ApiDefinition & { readonly baseUrl: string };
}

/** The configured APIs and the settings for bare URLs. */
export interface ApiSettings {
  readonly apis: readonly ConfiguredApi[];
  /** Definition for bare URLs; false disables them. */
  readonly adHoc: ApiDefinition | false;
}

/** Access options of the command line. */
export interface AccessOptions {
  /** Allows loopback addresses for every target. */
  readonly allowLocal: boolean;
  /** Additional addresses, networks and hosts that every target may reach, as in `network.allow`. */
  readonly allowNetwork: readonly string[];
  /** Additional methods for bare URLs. */
  readonly allowMethods: readonly Method[];
  /** URL of an HTTP proxy for all calls, or `env`. Default: the configuration. */
  readonly proxy?: string | undefined;
}

// Decision: docs/decisions/2026-11-22-safe-defaults-for-bare-urls.md
/** Applies the access options of the command line to the settings of the configuration file. */
export function withAccess(
  { apis, adHoc }: ApiSettings,
  { allowMethods, proxy }: Pick<AccessOptions, 'allowMethods' | 'proxy'>,
): ApiSettings {
  const proxyOption = proxy === undefined ? {} : { proxy };
  const withMethods = (definition: ApiDefinition): ApiDefinition => ({
    ...definition,
    ...proxyOption,
    allow: { ...definition.allow, methods: [...new Set([...(definition.allow?.methods ?? safeMethods), ...allowMethods])] },
  });
  return {
    apis: apis.map(({ name, definition }) => ({ name, definition: { ...definition, ...proxyOption } })),
    adHoc: adHoc === false ? false : withMethods(adHoc),
  };
}

/** Returns the network policy of the command line, which applies to every target. */
export function networkOf({ allowLocal, allowNetwork }: AccessOptions): NetworkPolicy {
  return { allowLocal, allow: [...allowNetwork] };
}

/** Returns the methods allowed for bare URLs; empty if bare URLs are disabled. */
export function adHocMethods({ adHoc }: Pick<ApiSettings, 'adHoc'>): readonly Method[] {
  return adHoc === false ? [] : permittedMethods(adHoc);
}

/** Returns the methods allowed for at least one target. */
export function allowedMethods(settings: ApiSettings): Method[] {
  const all = [...adHocMethods(settings), ...settings.apis.flatMap(({ definition }) => permittedMethods(definition))];
  return methods.filter((method) => safeMethods.has(method) || all.includes(method));
}

function permittedMethods({ allow, deny }: ApiDefinition): readonly Method[] {
  return (allow?.methods ?? methods).filter((method) => deny?.methods?.includes(method) !== true);
}
