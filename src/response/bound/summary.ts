import { isRecord } from '../../runtime/is-record.js';

/** What was seen at one place of a document, or at the same place of many items. */
export interface Summary {
  /** Number of values. */
  count: number;
  nulls: number;
  booleans: number;
  numbers: number;
  number: number | undefined;
  strings: number;
  /** The first different texts, to recognize a list of few values. */
  readonly texts: Set<string>;
  maxTextLength: number;
  arrays: { count: number; shortest: number; longest: number; readonly items: Summary } | undefined;
  objects: ObjectSummary | undefined;
}

interface ObjectSummary {
  count: number;
  shortest: number;
  longest: number;
  readonly members: Map<string, Summary>;
  /** Set if the keys are data, such as identifiers, versions and dates: one of them, and all values. */
  map: { readonly key: string; readonly values: Summary } | undefined;
}

export const maxTexts = 5;
/** Values that are read: 10 MB are summarized within 30 ms. */
const maxValues = 30_000;
/** Levels that are read; deeper ones are not shown. */
const maxLevels = 12;
const maxSampled = 60;
/** An object with more keys is a map. */
const maxMembers = 200;
/** An object with fewer keys is not a map, whatever they are. */
const minMapKeys = 9;

/** Summarizes a sample of a document, level by level, so that a large part hides no other. */
export function summarize(value: unknown): Summary {
  const root = createSummary();
  let level: (readonly [Summary, unknown])[] = [[root, value]];
  let left = maxValues;
  for (let depth = 0; level.length > 0 && depth < maxLevels; depth += 1) {
    const next: (readonly [Summary, unknown])[] = [];
    // Beyond the limit a sample of the level is read.
    const step = Math.max(1, Math.ceil(level.length / Math.max(left, 100)));
    for (let index = 0; index < level.length; index += step) {
      const entry = level[index];
      if (entry !== undefined) see(entry[0], entry[1], next);
    }
    left -= level.length;
    level = next;
  }
  return root;
}

function createSummary(): Summary {
  return {
    ...{ count: 0, nulls: 0, booleans: 0, numbers: 0, number: undefined, strings: 0, maxTextLength: 0 },
    ...{ texts: new Set<string>(), arrays: undefined, objects: undefined },
  };
}

/** Counts a value, and adds its members to the next level. */
function see(summary: Summary, value: unknown, next: (readonly [Summary, unknown])[]): void {
  summary.count += 1;
  if (typeof value === 'string') {
    summary.strings += 1;
    summary.maxTextLength = Math.max(summary.maxTextLength, value.length);
    if (summary.texts.size < maxTexts) summary.texts.add(value);
  } else if (typeof value === 'number') {
    summary.numbers += 1;
    summary.number ??= value;
  } else if (typeof value === 'boolean') summary.booleans += 1;
  else if (Array.isArray(value)) {
    summary.arrays ??= { count: 0, shortest: value.length, longest: 0, items: createSummary() };
    const { arrays } = summary;
    arrays.count += 1;
    arrays.shortest = Math.min(arrays.shortest, value.length);
    arrays.longest = Math.max(arrays.longest, value.length);
    for (const index of sampleOf(value.length)) next.push([arrays.items, value[index]]);
  } else if (isRecord(value)) seeObject(summary, value, next);
  else summary.nulls += 1;
}

function seeObject(summary: Summary, value: Readonly<Record<string, unknown>>, next: (readonly [Summary, unknown])[]): void {
  const keys = Object.keys(value);
  summary.objects ??= { count: 0, shortest: keys.length, longest: 0, members: new Map(), map: undefined };
  const { objects } = summary;
  objects.count += 1;
  objects.shortest = Math.min(objects.shortest, keys.length);
  objects.longest = Math.max(objects.longest, keys.length);
  if (isMap(keys)) objects.map ??= { key: keys.at(-1) ?? '', values: createSummary() };
  const { map, members } = objects;
  if (map !== undefined) {
    for (const index of sampleOf(keys.length)) next.push([map.values, value[keys[index] ?? '']]);
    return;
  }
  for (const key of keys) {
    const member = members.get(key) ?? createSummary();
    if (!members.has(key)) {
      // Objects of a list that share no keys are maps of one entry.
      if (members.size >= maxMembers) continue;
      members.set(key, member);
    }
    next.push([member, value[key]]);
  }
}

/** Reports whether the keys of an object are data: there are very many, or most of them contain digits. */
export function isMap(keys: readonly string[]): boolean {
  if (keys.length > maxMembers) return true;
  return keys.length >= minMapKeys && keys.filter((key) => /\d/.test(key)).length >= keys.length * 0.7;
}

/** Returns the indexes of a sample: the first, the last, and some between. */
function sampleOf(length: number): readonly number[] {
  if (length <= maxSampled) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: maxSampled }, (_, index) => Math.floor((index * (length - 1)) / (maxSampled - 1)));
}
