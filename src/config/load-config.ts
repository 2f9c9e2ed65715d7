import { type ConfigDiagnostic, sortByPosition, toConfigDiagnostic } from '../documents/diagnostic.js';
import { readPlainJson } from '../documents/plain-json.js';
import { readTextFile } from '../documents/read-text-file.js';
import { schemaDiagnostics } from '../documents/schema-diagnostics.js';
import { showPath } from '../documents/show-value.js';
import { type ParsedSource, parseSource, type SourceText } from '../documents/source-text.js';
import { ownCommand, shellWord } from '../runtime/own-command.js';
import { type LoadedConfig, maxConfigBytes } from './config.js';
import { configJsonSchema, configSchema } from './config-schema.js';
import { referenceErrors } from './references-check.js';
import { resolveConfig } from './resolve-config.js';
import type { Trust, TrustedFiles } from './trust.js';

const maxReportedErrors = 100;

/** A file to load, as returned by `findConfig`. */
export interface ConfigLocation {
  readonly file: string;
  /** Set if the file is loaded only if its current version is trusted. */
  readonly trust?: Trust | undefined;
}

/**
 * Reads and checks a configuration file. Does not resolve secret references or run commands, and reads other files only to
 * compare them with their trusted version.
 */
export async function loadConfig({ file, trust }: ConfigLocation): Promise<LoadedConfig> {
  const fileFailure = (reason: 'untrusted' | 'unreadable', rule: string): LoadedConfig => ({
    ok: false,
    reason,
    problems: [{ file, path: '', rule }],
  });
  const read = await readTextFile(file, maxConfigBytes);
  if (!read.ok) return fileFailure('unreadable', read.error);
  const checked = await trust?.check(file, read.text);
  if (checked?.ok === false) return fileFailure('untrusted', checked.rule);
  const loaded = withTrust(await checkConfig(read.text, file), checked?.files);
  const isWorldWritable = process.platform !== 'win32' && (read.stats.mode & 0o002) !== 0;
  if (!loaded.ok || !isWorldWritable) return loaded;
  const warning = { file, path: '', rule: 'is writable by every user of this machine; to fix this, run: chmod o-w FILE' };
  return { ok: true, config: { ...loaded.config, warnings: [warning, ...loaded.config.warnings] } };
}

function withTrust(loaded: LoadedConfig, trustedFiles: TrustedFiles | undefined): LoadedConfig {
  return loaded.ok && trustedFiles !== undefined ? { ok: true, config: { ...loaded.config, trustedFiles } } : loaded;
}

export function parseConfigText(text: string, file: string): Promise<ParsedSource> {
  return parseSource(text, file, {
    empty: /\.ya?ml$/.test(file)
      ? `is empty; to create a starter file, run: ${ownCommand(`config init --force ${shellWord(file) ?? 'FILE'}`)}`
      : 'is empty',
    notMapping: 'must be a mapping with keys such as apis, defaults and adHoc',
  });
}

/** Checks the text of a configuration file; reports up to 100 errors. */
export async function checkConfig(text: string, file: string): Promise<LoadedConfig> {
  const value = readPlainJson(text);
  // Most files have no problem, and only problems need positions.
  const plain = value && checkSource({ value, locate: () => ({ line: 1, column: 1 }) }, file);
  if (plain?.ok === true && plain.config.warnings.length === 0) return plain;
  const parsed = await parseConfigText(text, file);
  if (!parsed.ok) {
    return failure(parsed.errors.map(({ path, ...error }) => ({ file, ...error, path: showPath(path) })));
  }
  return checkSource(parsed.source, file);
}

function checkSource(source: SourceText, file: string): LoadedConfig {
  const checked = configSchema().safeParse(source.value);
  const references = [...referenceErrors(source.value)].map((finding) => ({ ...finding, isKey: false }));
  // A reference that is not resolved is the reason for whatever else is wrong with the text.
  const refused = new Set(references.map(({ path }) => showPath(path)));
  const schema = checked.success ? [] : schemaDiagnostics(checked.error.issues, source.value, configJsonSchema());
  const others = schema.filter(({ path, isKey }) => isKey || !refused.has(showPath(path)));
  const problems = [...others, ...references].map((problem) => toConfigDiagnostic(problem, source, file));
  if (!checked.success || problems.length > 0) return failure(sortByPosition(problems));
  const resolved = resolveConfig(checked.data, source, file);
  return resolved.ok ? resolved : failure(resolved.problems);
}

function failure(problems: readonly ConfigDiagnostic[]): LoadedConfig {
  const omitted = problems.length - maxReportedErrors;
  if (omitted <= 0) return { ok: false, reason: 'invalid', problems };
  const file = problems[0]?.file ?? '';
  return {
    ok: false,
    reason: 'invalid',
    problems: [...problems.slice(0, maxReportedErrors), { file, path: '', rule: `has ${omitted} more problems` }],
  };
}
