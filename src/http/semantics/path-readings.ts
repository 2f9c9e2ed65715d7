import { decodeFully, decodingLevels, isEncodedTooOften } from './percent-decoding.js';

/** What some servers do with a path before they route it, each with the characters that it concerns. */
const habitTriggers = {
  /** Normalizes Unicode, so that fullwidth letters and separators equal those of ASCII. */
  normalize: /[^\x20-\x7e]/,
  /** Parses a decoded path again (mod_rewrite, proxies). */
  cut: /[?#]/,
  /** Removes path parameters (RFC 3986 §3.3), as Tomcat and Spring do. */
  parameters: /;/,
  backslashes: /\\/,
  /** Removes dots and spaces at the end of names, as Windows does. */
  endings: /[. ](?:[/\\;?#]|$)/,
  /** Merges slashes, and ignores one at the end. */
  slashes: /[/\\][. ]*(?:[/\\;?#]|$)/,
} as const satisfies Readonly<Record<string, RegExp>>;
type Habit = keyof typeof habitTriggers;
const allHabits: readonly Habit[] = ['normalize', 'cut', 'parameters', 'backslashes', 'endings', 'slashes'];

/** One way to read a path: how often it is decoded before it is split into segments, and the habits of the server. */
export interface Reading {
  readonly key: string;
  readonly level: number;
  readonly habits: ReadonlySet<Habit>;
}

/** What makes readings of a path differ. */
export interface Ambiguity {
  readonly levels: number;
  readonly habits: readonly Habit[];
}

export const maxPathLength = 4096;
/** More kinds of ambiguity in one path do not occur, and each doubles the number of readings. */
const maxHabits = 4;

const none: Ambiguity = { levels: 1, habits: [] };
const plainReading: Reading = { key: '', level: 0, habits: new Set() };
const unusual = /[%\\;?# ]|[^\x20-\x7e]|\/\/|[/.]$|\.\//;

export function ambiguityOf(path: string): Ambiguity {
  if (!unusual.test(path)) return none;
  const levels = decodingLevels(path);
  const texts = [...levels, ...levels.map((level) => level.normalize('NFKC'))];
  return { levels: levels.length, habits: allHabits.filter((habit) => texts.some((text) => habitTriggers[habit].test(text))) };
}

/**
 * Returns every way in which servers may read a path; undefined for a path that is too long or too ambiguous to compare.
 * `compared` is the ambiguity of the texts that the path is compared with: those are read in the same way.
 */
export function readingsOf(path: string, compared: Ambiguity = none): readonly Reading[] | undefined {
  if (path.length > maxPathLength) return undefined;
  const own = ambiguityOf(path);
  if (own === none && compared === none) return [plainReading];
  if (own.habits.length > maxHabits || isEncodedTooOften(path) || /\p{Cc}/u.test(decodeFully(path))) return undefined;
  const habits = allHabits.filter((habit) => own.habits.includes(habit) || (isShared(habit) && compared.habits.includes(habit)));
  const levels = Array.from({ length: Math.max(own.levels, compared.levels) }, (_, level) => level);
  return subsetsOf(habits).flatMap((subset) => levels.map((level) => readingAt(level, subset)));
}

/** Other habits change the compared text only: `/a;x=1` as a pattern does not concern the path `/a`. */
function isShared(habit: Habit): boolean {
  return habit === 'normalize' || habit === 'slashes';
}

/** Combines the ambiguities of several texts. */
export function combine(ambiguities: readonly Ambiguity[]): Ambiguity {
  const levels = Math.max(1, ...ambiguities.map((one) => one.levels));
  const habits = allHabits.filter((habit) => ambiguities.some((one) => one.habits.includes(habit)));
  return levels === 1 && habits.length === 0 ? none : { levels, habits };
}

function readingAt(level: number, habits: readonly Habit[]): Reading {
  return { key: `${level} ${habits.join()}`, level, habits: new Set(habits) };
}

function subsetsOf(habits: readonly Habit[]): (readonly Habit[])[] {
  const [first, ...rest] = habits;
  if (first === undefined) return [[]];
  const subsets = subsetsOf(rest);
  return [...subsets, ...subsets.map((subset) => [first, ...subset])];
}

/** Splits a path, which starts with a slash, into decoded segments, with `.` and `..` resolved. */
export function segmentsOf(path: string, { level, habits }: Reading): string[] {
  const levels = level === 0 ? [path] : decodingLevels(path);
  let text = levels[Math.min(level, levels.length - 1)] ?? path;
  if (habits.has('normalize')) text = text.normalize('NFKC');
  if (habits.has('cut')) text = text.replace(/[?#].*$/s, '');
  if (habits.has('backslashes')) text = text.replaceAll('\\', '/');
  if (habits.has('parameters')) text = text.replace(/;[^/]*/g, '');
  const segments = text
    .split('/')
    .slice(1)
    .map((segment) => readSegment(segment, habits));
  return resolveDots(habits.has('slashes') ? segments.filter((segment) => segment !== '') : segments);
}

function readSegment(segment: string, habits: Reading['habits']): string {
  let text = decodeFully(segment);
  if (habits.has('normalize')) text = text.normalize('NFKC');
  if (!habits.has('endings')) return text;
  const withoutSpaces = text.replace(/ +$/, '');
  return withoutSpaces === '.' || withoutSpaces === '..' ? withoutSpaces : text.replace(/[. ]+$/, '');
}

function resolveDots(segments: readonly string[]): string[] {
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.') resolved.push(segment);
  }
  return resolved;
}

/** Reports whether some server may read the path as one below `base`, a path without a slash at its end. */
export function mayBeBelow(path: string, base: string): boolean {
  const readings = readingsOf(path, ambiguityOf(base));
  if (readings === undefined) return true;
  return readings.some((reading) => {
    const segments = segmentsOf(path, reading);
    return segmentsOf(base, reading).every((segment, index) => segments[index]?.toUpperCase() === segment.toUpperCase());
  });
}
