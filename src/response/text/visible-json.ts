import { showUnseen } from '../../runtime/visible-text.js';

type Container = unknown[] | Record<string, unknown>;

/** Escapes unseen characters in the keys and strings of a JSON value. Returns the value itself if there are none. */
export function showUnseenInJson(value: unknown): unknown {
  if (typeof value === 'string') return showUnseen(value);
  if (!isContainer(value) || !hasUnseen(value)) return value;
  const copy = emptyCopy(value);
  const open: [source: Container, target: Container][] = [[value, copy]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [source, target] = next;
    for (const [key, item] of Object.entries(source)) {
      const shown = isContainer(item) ? emptyCopy(item) : typeof item === 'string' ? showUnseen(item) : item;
      if (isContainer(item) && isContainer(shown)) open.push([item, shown]);
      define(target, Array.isArray(target) ? key : unusedName(target, showUnseen(key)), shown);
    }
  }
  return copy;
}

/** Returns the key that is shown as `name`, with unseen characters escaped; undefined if there is none. */
export function keyShownAs(record: object, name: string): string | undefined {
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const shownName = unusedName(shown, showUnseen(key));
    if (shownName === name) return key;
    define(shown, shownName, true);
  }
  return undefined;
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const emptyCopy = (value: Container): Container => (Array.isArray(value) ? [] : {});

function hasUnseen(root: Container): boolean {
  const open: Container[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [key, item] of Object.entries(next)) {
      if (showUnseen(key) !== key) return true;
      if (typeof item === 'string' ? showUnseen(item) !== item : false) return true;
      if (isContainer(item)) open.push(item);
    }
  }
  return false;
}

/** Defines an own property, so "__proto__" is an ordinary key. */
function define(target: Container, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Two keys can differ in what is escaped only if one of them contains the escape as text. */
function unusedName(target: Container, name: string): string {
  let unused = name;
  for (let number = 2; Object.hasOwn(target, unused); number += 1) unused = `${name} (${number})`;
  return unused;
}
