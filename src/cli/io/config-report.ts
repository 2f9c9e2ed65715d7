import { isDeepStrictEqual } from 'node:util';
import { type LoadedConfig, safeAllow } from '../../config/config.js';
import { resolvedApi } from '../../config/config-schema.js';
import { maskSecrets } from '../../config/masked-definition.js';
import { type ConfigDiagnostic, describeDiagnostic, sortByPosition } from '../../documents/diagnostic.js';
import { isMapping } from '../../documents/mapping.js';
import type { FileFolders } from '../../files/file-folders.js';
import type { ApiDefinition } from '../../http/client/api-definition.js';
import { counted } from '../../runtime/counted.js';
import { ownCommand } from '../../runtime/own-command.js';
import { showInvisible } from '../../runtime/visible-text.js';

interface Option {
  /** Path of the option, such as `retry.attempts`. */
  readonly path: string;
  readonly value: unknown;
  readonly default?: unknown;
}

interface ReportedApi {
  readonly name: string;
  /** Options that differ from their default, and the ones that are always shown. */
  readonly options: readonly Option[];
}

/** Result of `config check`; --json prints it unchanged. */
export interface ConfigReport {
  readonly ok: boolean;
  readonly file?: string | undefined;
  /** Why the file is not loaded. */
  readonly ignored?: string | undefined;
  /** File that is in use instead. */
  readonly inForce?: string | undefined;
  readonly problems: readonly ConfigDiagnostic[];
  readonly warnings: readonly ConfigDiagnostic[];
  readonly apis: readonly ReportedApi[];
  readonly adHoc?: false | { readonly options: readonly Option[] };
  readonly skills: readonly string[];
  /** Folders in which agents may create (`save`) and read files. */
  readonly files: FileFolders;
}

/** Builds the report. `secretWarnings` are about the values of secrets, which loading the file does not read. */
export function checkReport(
  loaded: LoadedConfig,
  secretWarnings: readonly ConfigDiagnostic[],
  about: Pick<ConfigReport, 'file' | 'ignored' | 'inForce'>,
): ConfigReport {
  if (!loaded.ok) return { ok: false, ...about, problems: loaded.problems, warnings: [], apis: [], skills: [], files: {} };
  const { apis, adHoc, skills, files, warnings } = loaded.config;
  return {
    ok: true,
    ...about,
    problems: [],
    warnings: sortByPosition([...warnings, ...secretWarnings]),
    apis: apis.map(({ name, definition }) => ({ name, options: optionsOf(definition) })),
    adHoc: adHoc !== false && { options: optionsOf(adHoc) },
    skills: skills.dirs,
    files,
  };
}

const alwaysShown: ReadonlySet<string> = new Set(['baseUrl', 'auth.type', 'allow.methods']);

function optionsOf(definition: ApiDefinition): readonly Option[] {
  const schema = resolvedApi();
  const defaults = new Map(leaves(schema.parse({ allow: safeAllow }), []).map(([path, value]) => [path.join('.'), value]));
  return leaves(schema.parse(definition), []).flatMap(([names, value]): Option[] => {
    const path = names.join('.');
    const isDefault = isDeepStrictEqual(value, defaults.get(path));
    if (path === 'name' || (isDefault && !alwaysShown.has(path))) return [];
    return [{ path, value: maskSecrets(value, names), ...(defaults.has(path) && !isDefault && { default: defaults.get(path) }) }];
  });
}

function leaves(value: unknown, path: readonly string[]): readonly [path: readonly string[], value: unknown][] {
  if (value === undefined) return [];
  if (!isMapping(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

export function printReport(report: ConfigReport, colour: boolean): string {
  const { ok, file, ignored, inForce, problems, warnings, apis, adHoc, skills, files } = report;
  const mark = ok ? '✔' : '✘';
  const lines = [
    file === undefined
      ? `${mark} no configuration file; to create one, run: ${ownCommand('config init')}`
      : `${mark} ${file}: ${ok ? 'no errors' : counted(problems.length, 'error')}`,
    ...problems.map((error) => `  ${describeDiagnostic(error)}`),
    ...warnings.map((warning) => `! ${describeDiagnostic(warning)}`),
    ...(ignored === undefined ? [] : [`! not loaded: it ${ignored}`, `  In use until then: ${inForce ?? 'no file'}.`]),
    ...apis.flatMap(({ name, options }) => ['', name, ...optionLines(options)]),
  ];
  if (adHoc === false) lines.push('', 'bare URLs: refused');
  else if (adHoc !== undefined) lines.push('', 'bare URLs', ...optionLines(adHoc.options));
  if (skills.length > 0) lines.push('', 'skills', ...skills.map((dir) => `  ${dir}`));
  const folders = Object.entries(files).map(([path, value]) => ({ path, value }));
  if (folders.length > 0) lines.push('', 'files', ...optionLines(folders));
  return `${lines.map((line) => paint(showInvisible(line), colour)).join('\n')}\n`;
}

function optionLines(options: readonly Option[]): string[] {
  const width = Math.max(0, ...options.map(({ path }) => path.length));
  return options.map(({ path, value, default: defaultValue }) => {
    const line = `  ${path.padEnd(width)}  ${toText(value)}`;
    const hasNoDefault = defaultValue === undefined || path === 'allow.methods' || toText(defaultValue) === '';
    return hasNoDefault ? line : `${line}  (default: ${toText(defaultValue)})`;
  });
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toText).join(', ');
  return JSON.stringify(value);
}

const colours: Readonly<Record<string, number>> = { '✔': 32, '✘': 31, '!': 33 };

function paint(line: string, colour: boolean): string {
  const code = colours[line.charAt(0)];
  return colour && code !== undefined ? `\u001b[${code}m${line.charAt(0)}\u001b[0m${line.slice(1)}` : line;
}
