import type { SchemaDiagnostic } from './schema-diagnostics.js';
import { showPath } from './show-value.js';
import type { SourceText } from './source-text.js';

/** An error or warning about a configuration file. No field contains a secret. */
export interface ConfigDiagnostic {
  readonly file: string;
  /** Starts at 1; absent if the diagnostic concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** For example `apis.github.retry.attempts`; empty if the diagnostic concerns the whole file. */
  readonly path: string;
  /** Predicate that is appended to the path, such as "is not a known key". */
  readonly rule: string;
  /** The invalid value, masked if it may be a secret. */
  readonly value?: string;
  /** The most similar known key. */
  readonly suggestion?: string;
}

export function describeDiagnostic({ file, line, column, path, rule, value, suggestion }: ConfigDiagnostic): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  const got = value === undefined ? '' : `; got ${value}`;
  const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const subject = path !== '' ? path : line === undefined ? 'the file' : 'this line';
  return `${position}: ${subject} ${rule}${got}${hint}`;
}

export function toConfigDiagnostic({ path, isKey, ...problem }: SchemaDiagnostic, source: SourceText, file: string): ConfigDiagnostic {
  return { file, ...source.locate(path, isKey ? 'key' : 'value'), path: showPath(path), ...problem };
}

export function sortByPosition(problems: readonly ConfigDiagnostic[]): readonly ConfigDiagnostic[] {
  return [...problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}
