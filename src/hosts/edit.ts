import { isDeepStrictEqual } from 'node:util';
import { recordIn } from './entries.js';
import type { Entry } from './host.js';

export type Value = Readonly<Record<string, unknown>>;

/** Result of reading or changing the text of a file; `rule` is appended to the name of the file. */
export type Edited<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly rule: string };

/** Changes the text of one format, and leaves the rest of it as it is. */
export interface Editor {
  /** Parses the text. An empty one is an empty mapping. */
  parse(text: string): Edited<Value>;
  /** Sets the value at a path; undefined removes it. Of a list, it adds or removes one item. */
  set(text: string, path: readonly string[], value: unknown): string;
}

/**
 * Sets or removes (`entry` undefined) a value, and checks the result by parsing it: a writer that misreads the text of somebody
 * else would destroy it. Refuses a text that cannot be parsed, because the host would lose what a repair guesses wrong.
 */
export function edit(editor: Editor, text: string, path: readonly string[], entry: Entry | readonly unknown[] | undefined): Edited<string> {
  const before = editor.parse(text);
  if (!before.ok) return before;
  const wanted = withValue(before.value, path, entry);
  if (wanted === undefined) return { ok: false, rule: `contains ${path.slice(0, -1).join('.')}, which is not a mapping; correct it first` };
  if (isDeepStrictEqual(wanted, before.value)) return { ok: true, value: text };
  let changed = text;
  // A list changes by one item in each round.
  for (let rounds = Array.isArray(entry) ? entry.length + maxRemoved : 1; rounds > 0; rounds -= 1) {
    const next = editor.set(changed, path, entry);
    if (next === changed) break;
    changed = next;
  }
  const after = editor.parse(changed);
  const results = entry === undefined ? [wanted, withoutEmpty(wanted, path[0] ?? '')] : [wanted];
  if (after.ok && results.some((result) => isDeepStrictEqual(after.value, result))) return { ok: true, value: changed };
  return { ok: false, rule: 'has a form that this program cannot change safely; add the entry yourself, as --print shows it' };
}

/** Number of items that a change of a list can remove. */
const maxRemoved = 100;

/** Returns a copy with the value at the path; undefined if something else than a mapping is on the path. */
function withValue(value: Value, [key, ...rest]: readonly string[], entry: unknown): Value | undefined {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = { ...value };
  if (rest.length === 0) {
    delete copy[key];
    return entry === undefined ? copy : { ...copy, [key]: plain(entry) };
  }
  const inner = value[key];
  if (inner === undefined || inner === null) {
    if (entry === undefined) return value;
  } else if (typeof inner !== 'object' || Array.isArray(inner)) return undefined;
  const changed = withValue(recordIn(inner), rest, entry);
  return changed === undefined ? undefined : { ...copy, [key]: changed };
}

/** TOML has no mapping of tables without a table. */
function withoutEmpty(value: Value, key: string): Value {
  const { [key]: inner, ...rest } = value;
  return Object.keys(recordIn(inner)).length === 0 ? rest : value;
}

/** Copies a value into the form that parsing returns. An integer beyond the exact numbers of JavaScript becomes a text. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? exact(one) : one)));
}

const exact = (value: bigint): number | string => (BigInt(Number(value)) === value ? Number(value) : `${value}n`);

/** Returns the mapping at a path; empty if there is none. */
export function mappingAt(value: Value, path: readonly string[]): Value {
  let current: Value = value;
  for (const key of path) current = recordIn(current[key]);
  return current;
}
