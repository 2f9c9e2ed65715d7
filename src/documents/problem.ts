import type { SchemaProblem } from './schema-problems.js';
import { showPath } from './show-value.js';
import type { SourceText } from './source-text.js';

/** What is wrong in a configuration file, or what could be better. No field ever holds a secret. */
export interface ConfigProblem {
  readonly file: string;
  /** From 1; none for the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** As in `apis.github.retry.attempts`; empty for the file as a whole. */
  readonly path: string;
  /** Goes on after the path, as in "is not a known key". */
  readonly rule: string;
  /** The value that is wrong, masked if it may be a secret. */
  readonly value?: string;
  /** The key that was most likely meant. */
  readonly suggestion?: string;
}

export function describeProblem({ file, line, column, path, rule, value, suggestion }: ConfigProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const got = value === undefined ? '' : `; got ${value}`;
  const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const subject = path !== '' ? path : line === undefined ? 'the file' : 'this line';
  return `${place}: ${subject} ${rule}${got}${hint}`;
}

export function placed({ path, isKey, ...problem }: SchemaProblem, source: SourceText, file: string): ConfigProblem {
  return { file, ...source.locate(path, isKey ? 'key' : 'value'), path: showPath(path), ...problem };
}

export function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  return [...problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}
