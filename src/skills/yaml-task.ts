import type { Document } from 'yaml';
import { syntaxErrors } from '../documents/yaml-errors.js';
import { isRecord } from '../runtime/is-record.js';
import { TimeLimitError } from '../runtime/time-limit.js';
import type { Task } from '../runtime/worker/task.js';
import type { ManifestDiagnostic } from './manifest.js';
import { cutTexts, type RepairedYaml, repairYaml } from './yaml-repair.js';

export interface YamlSource {
  /** YAML with \n as the line break. */
  readonly yaml: string;
  /** Line of the file on which the YAML starts. */
  readonly firstLine: number;
}

/** Parsed YAML as plain data. */
export interface ParsedYaml {
  /** The YAML as a JSON value; undefined if it is invalid. */
  readonly value?: unknown;
  readonly problems: readonly ManifestDiagnostic[];
  /** What was read differently from a strict parser. */
  readonly warnings: readonly ManifestDiagnostic[];
  /** Lines of the fields, by `keyOf` their path. */
  readonly lines: ReadonlyMap<string, number>;
  /** Spelling of the scalars that are not strings, by `keyOf` their path: `1.10` is the number 1.1. */
  readonly spellings: ReadonlyMap<string, string>;
}

type Yaml = typeof import('yaml');

const maxSmallBytes = 8 * 1024;
/** Maximum number of syntax errors that are reported. */
const maxProblems = 20;
/** Depth of the deepest field of a manifest, an element of the enum of a parameter. */
export const maxFieldDepth = 6;

export const keyOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

export function invalidYaml(rule: string): ParsedYaml {
  return { problems: [{ line: 1, path: [], rule }], warnings: [], lines: new Map(), spellings: new Map() };
}

/** Parses untrusted YAML. */
export const yamlTask: Task<YamlSource, ParsedYaml> = {
  name: 'parse-yaml',
  isSmall: ({ yaml }) => yaml.length <= maxSmallBytes,
  async run(source, within) {
    const library = await import('yaml');
    try {
      return within(() => parseLeniently(source, library));
    } catch (error) {
      if (error instanceof TimeLimitError) return invalidYaml('takes too long to parse');
      // Thrown for excessive aliases, and for nesting that overflows the stack.
      if (error instanceof RangeError) return invalidYaml('is nested too deeply');
      return invalidYaml(`cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  },
};

/** Parses YAML; if it is invalid because texts are not quoted, parses it with quotes around them. */
function parseLeniently({ yaml, firstLine }: YamlSource, library: Yaml): ParsedYaml {
  const located = ({ line, ...rest }: RepairedYaml['warnings'][number]) => ({ ...rest, line: line + firstLine });
  const parsed = parseYaml(yaml, firstLine, library);
  if (parsed.problems.length === 0 && !hasMappingAsText(parsed.value)) {
    return { ...parsed, warnings: [...parsed.warnings, ...cutTexts(yaml).map(located)] };
  }
  const isValid = (source: string): boolean => {
    const { value, problems } = parseYaml(source, 0, library);
    return problems.length === 0 && !hasMappingAsText(value);
  };
  const repaired = repairYaml(yaml, isValid);
  if (repaired.warnings.length === 0) return parsed;
  const again = parseYaml(repaired.yaml, firstLine, library);
  return again.problems.length > 0 ? parsed : { ...again, warnings: [...again.warnings, ...repaired.warnings.map(located)] };
}

/** Reports whether a text became a mapping, because of a ": " in its first line. */
function hasMappingAsText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => (key === 'name' || key === 'description') && isRecord(inner));
}

function parseYaml(yaml: string, firstLine: number, { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument }: Yaml): ParsedYaml {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const findings = syntaxErrors({ errors: document.errors, warnings: [] }).map(({ offset, rule }, index) => ({
    diagnostic: { line: lineAt(offset), path: [], rule },
    isDuplicate: document.errors[index]?.code === 'DUPLICATE_KEY',
  }));
  const problems = findings.filter(({ isDuplicate }) => !isDuplicate).map(({ diagnostic }) => diagnostic);
  const lines = new Map<string, number>();
  const spellings = new Map<string, string>();
  if (problems.length > 0) return { problems: problems.slice(0, maxProblems), warnings: [], lines, spellings };
  const addLine = (path: readonly string[], node: unknown) => {
    if (isNode(node) && node.range) lines.set(keyOf(path), lineAt(node.range[0]));
  };
  const visit = (node: unknown, path: readonly string[]): void => {
    if (path.length === maxFieldDepth) return;
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const inner = [...path, String(key.value)];
        // The line of the key: the value may begin on a later line.
        addLine(inner, key);
        visit(value, inner);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        addLine([...path, String(index)], item);
        visit(item, [...path, String(index)]);
      }
    } else if (isScalar(node) && typeof node.value !== 'string' && node.source !== undefined) spellings.set(keyOf(path), node.source);
  };
  visit(document.contents, []);
  const value = toValue(document);
  if (value === undefined)
    return invalidYaml('has an alias (*) without an anchor (&), or too many aliases; put texts that start with * in quotes');
  const warnings = findings.map(({ diagnostic }) => ({ ...diagnostic, rule: `${diagnostic.rule}; the last value is used` }));
  return { value, problems: [], warnings, lines, spellings };
}

/** Returns the document as a JSON value, because clients get it as JSON; undefined if its aliases cannot be resolved. */
function toValue(document: Document.Parsed): unknown {
  try {
    return JSON.parse(JSON.stringify(document.toJS() ?? {}));
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
