import { createTimeBudget } from '../runtime/time-budget.js';
import { runTask } from '../runtime/worker/run-task.js';
import type { ManifestDiagnostic } from './manifest.js';
import { toYaml } from './plain-yaml.js';
import { invalidYaml, keyOf, maxFieldDepth, type ParsedYaml, yamlTask } from './yaml-task.js';

/**
 * Matches front matter. Blank lines before it and `...` as its end, which ends a YAML document, are accepted. Only one
 * quantifier can match each character, so that no text takes quadratic time.
 */
const fence = /^(?:\s*[\r\n])?\ufeff?---[ \t]*(?:\r\n|\r|\n)(|[\s\S]*?[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/;
const opening = /^(?:\s*[\r\n])?\ufeff?---[ \t]*(?:\r\n|\r|\n)/;

/** Returns SKILL.md without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(fence, '').trim();
}

/** Returns SKILL.md with other front matter. */
export function withFrontMatter(text: string, fields: Readonly<Record<string, unknown>>): string {
  return text.replace(fence, () => `---${toYaml(fields, '\n')}\n---\n`);
}

/** Maximum size of front matter: the time to parse YAML grows with the square of its size. */
export const maxFrontMatterBytes = 32 * 1024;
const maxParseMs = 2000;

/** Reports whether the front matter of a SKILL.md is larger than `maxFrontMatterBytes`. */
export function isFrontMatterTooLarge(text: string): boolean {
  return Buffer.byteLength(fence.exec(text)?.[1] ?? '') > maxFrontMatterBytes;
}

/** Reports whether a text of the front matter may be cut by a comment, which only `readFrontMatter` notices. */
export function mayContainComment(text: string): boolean {
  return /(^|\s)#/.test(fence.exec(text)?.[1] ?? '');
}

export interface FrontMatter {
  /** Front matter as a JSON value; undefined if it is invalid. */
  readonly value: unknown;
  readonly problems: readonly ManifestDiagnostic[];
  /** What was read differently from a strict parser. */
  readonly warnings: readonly ManifestDiagnostic[];
  /** Returns the line of the field, or of its nearest existing parent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** Returns the spelling of a scalar that is not a string. */
  readonly spellingOf: (path: readonly PropertyKey[]) => string | undefined;
}

/** Reads the front matter with a full YAML 1.2 parser. Loading that parser takes longer than checking valid manifests. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const { value, problems, warnings, lines, spellings } = await parseFrontMatter(text);
  return {
    value,
    problems,
    warnings,
    lineOf(path) {
      for (let length = Math.min(path.length, maxFieldDepth); length > 0; length -= 1) {
        const line = lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return undefined;
    },
    spellingOf: (path) => spellings.get(keyOf(path)),
  };
}

async function parseFrontMatter(text: string): Promise<ParsedYaml> {
  const yaml = fence.exec(text)?.[1];
  const start = opening.exec(text)?.[0];
  if (yaml === undefined || start === undefined) {
    return invalidYaml(
      start === undefined
        ? 'must start with front matter: name and description between two --- lines'
        : 'has front matter without a --- line at its end',
    );
  }
  const source = { yaml: toNewlines(yaml).replace(/\n$/, ''), firstLine: toNewlines(start).split('\n').length };
  const end = await runTask(yamlTask, source, { budget: createTimeBudget(maxParseMs), partMs: maxParseMs });
  return end.ok ? end.output : invalidYaml('takes too long to parse');
}

function toNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
