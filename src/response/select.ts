import type { Within } from '../runtime/worker/task.js';
import { shapeOf } from './bound/json-shape.js';
import { partsOf, queryJson } from './query-json.js';
import { showUnseenInJson } from './text/visible-json.js';

/** What an expression selects. `missed`: nothing, or only null; the last part of the expression that selects something. */
export type Selection =
  | { readonly ok: true; readonly value: unknown; readonly missed?: Missed }
  | { readonly ok: false; readonly reason: string };

interface Missed {
  /** `@` is the whole body. */
  readonly matched: string;
  readonly shape: unknown;
}

/** An expression that selects nothing is evaluated in parts, the longest first. */
const maxParts = 30;
const shapeOptions = { maxBytes: 1200, escaped: showUnseenInJson };

/** Evaluates an expression on a whole body. Only in the worker: its functions can build texts and lists of any size. */
export async function selectJson(expression: string, value: unknown, within: Within): Promise<Selection> {
  const found = await queryJson(expression, value, within);
  if (!found.ok || !isEmpty(found.value)) return found;
  const parts = await partsOf(expression, within);
  for (const part of parts.slice(0, maxParts)) {
    const result = await queryJson(part, value, within);
    if (result.ok && !isEmpty(result.value)) return { ...found, missed: { matched: part, shape: shapeOf(result.value, shapeOptions) } };
  }
  return { ...found, missed: { matched: '@', shape: shapeOf(value, shapeOptions) } };
}

/** States that an expression selects nothing, with the last part of it that does. */
export function missedNotes(selection: Selection | undefined): readonly string[] {
  if (selection?.ok !== true || selection.missed === undefined) return [];
  const { matched, shape } = selection.missed;
  return [`select found nothing. ${JSON.stringify(matched)} has this shape: ${JSON.stringify(shape)}`];
}

const maxLevels = 2;

/** Reports whether a value is null, an empty list, or consists of these, as that of a name that does not exist does. */
function isEmpty(value: unknown, levels = maxLevels): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value))
    return (
      value.length === 0 || (levels > 0 && value.every((item) => item === null || (typeof item === 'object' && isEmpty(item, levels - 1))))
    );
  if (typeof value !== 'object' || levels === 0) return false;
  const members = Object.values(value);
  return members.length > 0 && members.every((member) => member === null);
}
