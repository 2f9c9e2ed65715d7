import { dirname, resolve } from 'node:path';
import type * as z from 'zod';
import type { ConfiguredApi } from '../apis/api-settings.js';
import { isMapping, type Mapping, merge } from '../documents/mapping.js';
import { type ConfigProblem, inOrder, placed } from '../documents/problem.js';
import { schemaProblems, valueAt } from '../documents/schema-problems.js';
import type { SourceText } from '../documents/source-text.js';
import { isLoopback } from '../http/auth/discovery.js';
import { hasReference } from '../secrets/secret-reader.js';
import { type Config, type LoadedConfig, safeAllow } from './config.js';
import { adHocKeys, type ConfigFile, resolvedApi } from './config-schema.js';
import { type Finding, literalRule, literalSecrets } from './references-check.js';

/** Puts the defaults under each API, and holds the whole to the rules that go across options. */
export function resolveConfig(checked: ConfigFile, source: SourceText, file: string): LoadedConfig {
  const defaults = mappingAt(source.value, 'defaults');
  const definition = resolvedApi();
  const problems: ConfigProblem[] = [];

  function define(block: Mapping, path: readonly PropertyKey[], base: Mapping): z.output<typeof definition> | undefined {
    const whole = merge(merge({ allow: safeAllow }, base), block);
    const result = definition.safeParse(whole);
    if (result.success) return result.data;
    const found = schemaProblems(result.error.issues, whole, {});
    problems.push(...found.map((problem) => placed({ ...problem, path: origin(problem.path, path) }, source, file)));
    return undefined;
  }

  /** Where the value that an API has comes from: the API itself, or the defaults. */
  function origin(path: readonly PropertyKey[], own: readonly PropertyKey[]): readonly PropertyKey[] {
    const inherited = valueAt(source.value, [...own, ...path]) === undefined && valueAt(defaults, path) !== undefined;
    return inherited ? ['defaults', ...path] : [...own, ...path];
  }

  const apis = Object.entries(mappingAt(source.value, 'apis')).flatMap(([name, block]): ConfiguredApi[] => {
    const found = define({ ...(isMapping(block) && block), name }, ['apis', name], defaults);
    return found?.baseUrl === undefined ? [] : [{ name, definition: { ...found, baseUrl: found.baseUrl } }];
  });
  const inherited = Object.fromEntries(inheritedByAdHoc.flatMap((key) => (key in defaults ? [[key, defaults[key]]] : [])));
  const adHoc = checked.adHoc === false ? false : define(mappingAt(source.value, 'adHoc'), ['adHoc'], inherited);
  if (problems.length > 0 || adHoc === undefined) return { ok: false, problems: inOrder(problems) };
  const { skills, scripts } = checked;
  const dirs = skills.dirs.map((dir) => resolve(dirname(file), dir));
  const config: Config = { file, apis, adHoc, skills: { dirs }, scripts, warnings: warningsOf(source, file, apis) };
  return { ok: true, config };
}

/** What widens or carries credentials is each one's own. */
const inheritedByAdHoc = adHocKeys.filter((key) => key !== 'allow' && key !== 'network');

function warningsOf(source: SourceText, file: string, apis: readonly ConfiguredApi[]): readonly ConfigProblem[] {
  const literals = [...literalSecrets(source.value)].map(({ path }) => ({ path, rule: literalRule(path) }));
  const found = [...literals, ...apis.flatMap(clearTexts)];
  return inOrder(found.map((finding) => placed({ ...finding, isKey: false }, source, file)));
}

/** Where credentials would be sent so that whoever is on the way can read them. */
function clearTexts({ name, definition: { baseUrl, auth, headers, query } }: ConfiguredApi): Finding[] {
  const hasSecrets = (auth !== undefined && auth.type !== 'none') || hasReference(JSON.stringify([headers, query]));
  const places = [
    ...(hasSecrets ? [{ path: ['apis', name, 'baseUrl'], url: baseUrl }] : []),
    ...(['issuer', 'tokenEndpoint', 'deviceAuthorizationEndpoint'] as const).flatMap((key) => {
      const url = auth?.type === 'oauth2' ? auth[key] : undefined;
      return url === undefined ? [] : [{ path: ['apis', name, 'auth', key], url }];
    }),
  ];
  const rule = 'is http: whoever is on the way can read the credentials that are sent there; let it be https';
  return places.flatMap(({ path, url }) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' && !isLoopback(hostname) ? [{ path, rule }] : [];
  });
}

function mappingAt(value: Mapping, name: string): Mapping {
  const inner = value[name];
  return isMapping(inner) ? inner : {};
}
