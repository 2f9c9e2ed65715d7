import { createTimeBudget } from '../runtime/time-budget.js';
import { TimeLimitError } from '../runtime/time-limit.js';
import { runTask } from '../runtime/worker/run-task.js';
import type { Task } from '../runtime/worker/task.js';
import type { ManifestDiagnostic } from './manifest.js';

const fence = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Returns SKILL.md without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(fence, '').trim();
}

/** Maximum size of front matter: the time to parse YAML grows with the square of its size. */
export const maxFrontMatterBytes = 32 * 1024;
const maxSmallBytes = 8 * 1024;
const maxParseMs = 2000;
/** Maximum number of syntax errors that are reported. */
const maxProblems = 20;
/** Depth of the deepest field of a manifest, an element of the enum of a parameter. */
const maxFieldDepth = 6;

/** Reports whether the front matter of a SKILL.md is larger than `maxFrontMatterBytes`. */
export function isFrontMatterTooLarge(text: string): boolean {
  return Buffer.byteLength(fence.exec(text)?.[1] ?? '') > maxFrontMatterBytes;
}

export interface FrontMatter {
  /** Front matter as a JSON value; undefined if it is invalid. */
  readonly value: unknown;
  readonly problems: readonly ManifestDiagnostic[];
  /** Returns the line of the field, or of its nearest existing parent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Parsed YAML as plain data. */
interface ParsedYaml {
  readonly value?: unknown;
  readonly problems: readonly ManifestDiagnostic[];
  /** Lines of the fields, by `keyOf` their path. */
  readonly lines: ReadonlyMap<string, number>;
}

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

/** Reads the front matter with a full YAML 1.2 parser. Loading that parser takes longer than checking valid manifests. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const { value, problems, lines } = await parseFrontMatter(text);
  return {
    value,
    problems,
    lineOf(path) {
      for (let length = Math.min(path.length, maxFieldDepth); length > 0; length -= 1) {
        const line = lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return undefined;
    },
  };
}

async function parseFrontMatter(text: string): Promise<ParsedYaml> {
  const yaml = fence.exec(text)?.[1];
  if (yaml === undefined) return invalidYaml('must start with front matter between two --- lines');
  const end = await runTask(yamlTask, yaml, { budget: createTimeBudget(maxParseMs), partMs: maxParseMs });
  return end.ok ? end.output : invalidYaml('takes too long to parse');
}

function invalidYaml(rule: string): ParsedYaml {
  return { problems: [{ line: 1, path: [], rule }], lines: new Map() };
}

/** Parses untrusted YAML. */
export const yamlTask: Task<string, ParsedYaml> = {
  name: 'parse-yaml',
  isSmall: (yaml) => yaml.length <= maxSmallBytes,
  async run(yaml, within) {
    const library = await import('yaml');
    try {
      return within(() => parseYaml(yaml, library));
    } catch (error) {
      if (error instanceof TimeLimitError) return invalidYaml('takes too long to parse');
      // Thrown for excessive aliases, and for nesting that overflows the stack.
      if (error instanceof RangeError) return invalidYaml('is nested too deeply');
      return invalidYaml(`cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  },
};

function parseYaml(yaml: string, { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument }: typeof import('yaml')): ParsedYaml {
  const counter = new LineCounter();
  // The front matter starts on the second line of the file.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const document = parseDocument(yaml, { lineCounter: counter });
  const problems = document.errors.map(({ pos, message, code }) => ({
    line: lineAt(pos[0]),
    path: [],
    rule: message.split(' at line ', 1)[0] ?? code,
  }));
  if (problems.length > 0) return { problems: problems.slice(0, maxProblems), lines: new Map() };
  const lines = new Map<string, number>();
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
    }
  };
  visit(document.contents, []);
  // Clients get the front matter as JSON, so values that JSON cannot represent (.nan, binary) are converted.
  return { value: JSON.parse(JSON.stringify(document.toJS() ?? {})), problems: [], lines };
}
