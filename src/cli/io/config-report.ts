import { isDeepStrictEqual } from 'node:util';
import { type LoadedConfig, safeAllow } from '../../config/config.js';
import { resolvedApi } from '../../config/config-schema.js';
import { masked } from '../../config/masked-definition.js';
import { isMapping } from '../../documents/mapping.js';
import { type ConfigProblem, describeProblem, inOrder } from '../../documents/problem.js';
import type { ApiDefinition } from '../../http/client/api-definition.js';
import { harmless } from './print.js';

interface Option {
  /** As in `retry.attempts`. */
  readonly path: string;
  readonly value: unknown;
  readonly default?: unknown;
}

interface ReportedApi {
  readonly name: string;
  /** What is not as it is by default, and what decides most. */
  readonly options: readonly Option[];
}

/** What `config check` prints, with --json as it is. */
export interface ConfigReport {
  readonly ok: boolean;
  readonly file?: string | undefined;
  /** Why the file does not count yet, and which one does instead. */
  readonly ignored?: string | undefined;
  readonly inForce?: string | undefined;
  readonly problems: readonly ConfigProblem[];
  readonly warnings: readonly ConfigProblem[];
  readonly apis: readonly ReportedApi[];
  readonly adHoc?: false | { readonly options: readonly Option[] };
  readonly skills: readonly string[];
}

/** `found`: warnings beyond those of the file as it is written. */
export function checkReport(
  loaded: LoadedConfig,
  found: readonly ConfigProblem[],
  about: Pick<ConfigReport, 'file' | 'ignored' | 'inForce'>,
): ConfigReport {
  if (!loaded.ok) return { ok: false, ...about, problems: loaded.problems, warnings: [], apis: [], skills: [] };
  const { apis, adHoc, skills, warnings } = loaded.config;
  return {
    ok: true,
    ...about,
    problems: [],
    warnings: inOrder([...warnings, ...found]),
    apis: apis.map(({ name, definition }) => ({ name, options: optionsOf(definition) })),
    adHoc: adHoc !== false && { options: optionsOf(adHoc) },
    skills: skills.dirs,
  };
}

const always: ReadonlySet<string> = new Set(['baseUrl', 'auth.type', 'allow.methods']);

function optionsOf(definition: ApiDefinition): readonly Option[] {
  const schema = resolvedApi();
  const usual = new Map(leaves(schema.parse({ allow: safeAllow }), []).map(([path, value]) => [path.join('.'), value]));
  return leaves(schema.parse(definition), []).flatMap(([names, value]): Option[] => {
    const path = names.join('.');
    const isUsual = isDeepStrictEqual(value, usual.get(path));
    if (path === 'name' || (isUsual && !always.has(path))) return [];
    return [{ path, value: masked(value, names), ...(usual.has(path) && !isUsual && { default: usual.get(path) }) }];
  });
}

function leaves(value: unknown, path: readonly string[]): readonly [path: readonly string[], value: unknown][] {
  if (value === undefined) return [];
  if (!isMapping(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

export function printReport(report: ConfigReport, colour: boolean): string {
  const { ok, file, ignored, inForce, problems, warnings, apis, adHoc, skills } = report;
  const mark = ok ? '✔' : '✘';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = [
    file === undefined
      ? `${mark} no configuration file; to write a starter, type: api-integration-mcp config init`
      : `${mark} ${file}: ${ok ? 'no problems' : count}`,
    ...problems.map((problem) => `  ${describeProblem(problem)}`),
    ...warnings.map((warning) => `! ${describeProblem(warning)}`),
    ...(ignored === undefined ? [] : [`! not in force: it ${ignored}`, `  Until then ${inForce ?? 'no file'} is in force.`]),
    ...apis.flatMap(({ name, options }) => ['', name, ...optionLines(options)]),
  ];
  if (adHoc === false) lines.push('', 'bare URLs: refused');
  else if (adHoc !== undefined) lines.push('', 'bare URLs', ...optionLines(adHoc.options));
  if (skills.length > 0) lines.push('', 'skills', ...skills.map((dir) => `  ${dir}`));
  return `${lines.map((line) => paint(harmless(line), colour)).join('\n')}\n`;
}

function optionLines(options: readonly Option[]): string[] {
  const width = Math.max(0, ...options.map(({ path }) => path.length));
  return options.map(({ path, value, default: usual }) => {
    const shown = `  ${path.padEnd(width)}  ${text(value)}`;
    return usual === undefined || path === 'allow.methods' || text(usual) === '' ? shown : `${shown}  (default: ${text(usual)})`;
  });
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(text).join(', ');
  return JSON.stringify(value);
}

const colours: Readonly<Record<string, number>> = { '✔': 32, '✘': 31, '!': 33 };

function paint(line: string, colour: boolean): string {
  const code = colours[line.charAt(0)];
  return colour && code !== undefined ? `\u001b[${code}m${line.charAt(0)}\u001b[0m${line.slice(1)}` : line;
}
