import { dirname, resolve } from 'node:path';
import type * as z from 'zod';
import type { ConfiguredApi } from '../apis/api-settings.js';
import { type ConfigDiagnostic, sortByPosition, toConfigDiagnostic } from '../documents/diagnostic.js';
import { isMapping, type Mapping, merge } from '../documents/mapping.js';
import { schemaDiagnostics, valueAt } from '../documents/schema-diagnostics.js';
import type { SourceText } from '../documents/source-text.js';
import { isLoopback } from '../http/auth/discovery.js';
import { hasReference } from '../secrets/secret-reader.js';
import { addedScheme } from './added-schemes.js';
import { type Config, type LoadedConfig, safeAllow } from './config.js';
import { adHocKeys, type ConfigFile, resolvedApi } from './config-schema.js';
import { type Diagnostic, literalRule, literalSecrets, referencesIn } from './references-check.js';
import type { ServerOptions } from './server-options.js';

/** Merges the defaults into each API and checks the rules that involve several options. */
export function resolveConfig(checked: ConfigFile, source: SourceText, file: string): LoadedConfig {
  const defaults = mappingAt(source.value, 'defaults');
  const definition = resolvedApi();
  const problems: ConfigDiagnostic[] = [];

  function define(block: Mapping, path: readonly PropertyKey[], base: Mapping): z.output<typeof definition> | undefined {
    const merged = merge(merge({ allow: safeAllow }, base), block);
    const result = definition.safeParse(merged);
    if (result.success) return result.data;
    const found = schemaDiagnostics(result.error.issues, merged, {});
    problems.push(...found.map((problem) => toConfigDiagnostic({ ...problem, path: sourcePath(problem.path, path) }, source, file)));
    return undefined;
  }

  /** Returns the path in the file that sets a value: in the API itself or in the defaults. */
  function sourcePath(path: readonly PropertyKey[], apiPath: readonly PropertyKey[]): readonly PropertyKey[] {
    const inherited = valueAt(source.value, [...apiPath, ...path]) === undefined && valueAt(defaults, path) !== undefined;
    return inherited ? ['defaults', ...path] : [...apiPath, ...path];
  }

  const apis = Object.entries(mappingAt(source.value, 'apis')).flatMap(([name, block]): ConfiguredApi[] => {
    const found = define({ ...(isMapping(block) && block), name }, ['apis', name], defaults);
    return found?.baseUrl === undefined ? [] : [{ name, definition: { ...found, baseUrl: found.baseUrl } }];
  });
  const inherited = Object.fromEntries(adHocInheritedKeys.flatMap((key) => (key in defaults ? [[key, defaults[key]]] : [])));
  const adHoc = checked.adHoc === false ? false : define(mappingAt(source.value, 'adHoc'), ['adHoc'], inherited);
  if (problems.length > 0 || adHoc === undefined) return { ok: false, reason: 'invalid', problems: sortByPosition(problems) };
  const { skills, files, scripts, server, store } = checked;
  const fromFile = (path: string) => resolve(dirname(file), path);
  const dirs = skills.dirs.map(fromFile);
  const folders = {
    ...(files.save !== undefined && { save: fromFile(files.save) }),
    ...(files.read !== undefined && { read: fromFile(files.read) }),
  };
  const references = [...referencesIn(source.value)].map(({ reference }) => reference);
  const config: Config = {
    file,
    apis,
    adHoc,
    skills: { dirs },
    files: folders,
    scripts,
    server: withPaths(server, fromFile),
    ...(store !== undefined && { store }),
    references,
    warnings: warningsOf(source, file, apis),
  };
  return { ok: true, config };
}

/** Resolves the paths of `server`, which start at the folder of the configuration file. */
function withPaths({ auth, audit, ...server }: ServerOptions, fromFile: (path: string) => string): ServerOptions {
  const keys = typeof auth?.keys === 'string' ? { keys: fromFile(auth.keys) } : {};
  const file = audit?.file === undefined ? {} : { file: fromFile(audit.file) };
  return { ...server, ...(auth && { auth: { ...auth, ...keys } }), ...(audit && { audit: { ...audit, ...file } }) };
}

/** Options that bare URLs inherit: none that widens access or carries credentials. */
const adHocInheritedKeys = adHocKeys.filter((key) => key !== 'allow' && key !== 'network');

function warningsOf(source: SourceText, file: string, apis: readonly ConfiguredApi[]): readonly ConfigDiagnostic[] {
  const literals = [...literalSecrets(source.value)].map(({ path }) => ({ path, rule: literalRule(path) }));
  const found = [...literals, ...apis.flatMap(insecureUrls), ...apis.flatMap(repeatedSchemes)];
  return sortByPosition(found.map((finding) => toConfigDiagnostic({ ...finding, isKey: false }, source, file)));
}

/** Returns a warning for a credential that starts with the scheme that the server adds. */
function repeatedSchemes({ name, definition: { auth } }: ConfiguredApi): Diagnostic[] {
  if (auth?.type !== 'bearer' && auth?.type !== 'basic') return [];
  const [option, text, added] =
    auth.type === 'bearer' ? (['token', auth.token, 'Bearer'] as const) : (['password', auth.password, 'Basic'] as const);
  const scheme = addedScheme(option, text ?? '');
  if (scheme === undefined) return [];
  const remedy =
    scheme.toLowerCase() === added.toLowerCase()
      ? 'remove it'
      : `for this scheme, use auth.type api-key with name: Authorization and prefix: ${scheme}`;
  return [
    { path: ['apis', name, 'auth', option], rule: `starts with "${scheme} ", but auth.type ${auth.type} adds "${added} "; ${remedy}` },
  ];
}

/** Returns a warning for each URL that receives credentials over plain http. */
function insecureUrls({ name, definition: { baseUrl, auth, headers, query } }: ConfiguredApi): Diagnostic[] {
  const hasSecrets = (auth !== undefined && auth.type !== 'none') || hasReference(JSON.stringify([headers, query]));
  const places = [
    ...(hasSecrets ? [{ path: ['apis', name, 'baseUrl'], url: baseUrl }] : []),
    ...(['issuer', 'tokenEndpoint', 'deviceAuthorizationEndpoint'] as const).flatMap((key) => {
      const url = auth?.type === 'oauth2' ? auth[key] : undefined;
      return url === undefined ? [] : [{ path: ['apis', name, 'auth', key], url }];
    }),
  ];
  const rule = 'uses http, so anyone on the network path can read the credentials; use https';
  return places.flatMap(({ path, url }) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && !isLoopback(hostname) ? [{ path, rule }] : [];
  });
}

function mappingAt(value: Mapping, name: string): Mapping {
  const inner = value[name];
  return isMapping(inner) ? inner : {};
}
