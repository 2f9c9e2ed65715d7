import { dirname, resolve } from 'node:path';
import type * as z from 'zod';
import type { ApiDefinition } from '../http/api-definition.js';
import { apiDefinition } from '../http/api-definition.js';
import type { ConfiguredApi } from './api-settings.js';
import { type Config, type LoadedConfig, safeAllow } from './config.js';
import { adHocKeys, type ConfigFile } from './config-schema.js';
import { isMapping, type Mapping, merge } from './merge.js';
import { type ConfigProblem, inOrder, placed } from './problem.js';
import { literalRule, literalSecrets } from './references-check.js';
import { schemaProblems, valueAt } from './schema-problems.js';
import type { SourceText } from './source-text.js';

/** Puts the defaults under each API, and holds the whole to the rules that go across options. */
export function resolveConfig(checked: ConfigFile, source: SourceText, file: string): LoadedConfig {
  const defaults = mappingAt(source.value, 'defaults');
  const definition = apiDefinition();
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

  const blocks = Object.entries(mappingAt(source.value, 'apis'));
  const apis = blocks.flatMap(([name, block]): ConfiguredApi[] => {
    const found = define(isMapping(block) ? { ...block, name } : { name }, ['apis', name], defaults);
    return found?.baseUrl === undefined ? [] : [{ name, definition: { ...found, baseUrl: found.baseUrl } }];
  });
  const adHoc = resolveAdHoc(checked, source.value, (block) => define(block, ['adHoc'], pick(defaults, inheritedByAdHoc)));
  if (problems.length > 0 || adHoc === undefined) return { ok: false, problems: inOrder(problems) };
  const { skills, scripts } = checked;
  const dirs = skills.dirs.map((dir) => resolve(dirname(file), dir));
  const config: Config = { file, apis, adHoc, skills: { dirs }, scripts, warnings: warningsOf(source, file) };
  return { ok: true, config };
}

/** What widens or carries credentials is each one's own. */
const inheritedByAdHoc = adHocKeys.filter((key) => key !== 'allow' && key !== 'network');

function resolveAdHoc(
  checked: ConfigFile,
  value: Mapping,
  define: (block: Mapping) => ApiDefinition | undefined,
): ApiDefinition | false | undefined {
  if (checked.adHoc === false) return false;
  return define(mappingAt(value, 'adHoc'));
}

function warningsOf(source: SourceText, file: string): readonly ConfigProblem[] {
  const literals = [...literalSecrets(source.value)];
  return inOrder(literals.map(({ path }) => placed({ path, isKey: false, rule: literalRule(path) }, source, file)));
}

function mappingAt(value: Mapping, name: string): Mapping {
  const inner = value[name];
  return isMapping(inner) ? inner : {};
}

function pick(mapping: Mapping, names: readonly string[]): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => names.includes(name)));
}
