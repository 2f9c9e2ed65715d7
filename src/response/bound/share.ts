import type { Cut } from '../../runtime/bounded.js';
import { isRecord } from '../../runtime/is-record.js';
import { headWithin, stringBytes, tailWithin } from '../../runtime/string-bytes.js';
import { jsonBytes } from './json-bytes.js';
import { isProse, type KeyIndex, namesWithin } from './keys.js';
import { type Member, minMemberRoom, type Showing, type Shown, type ShownMember, showAll, showEnds } from './members.js';
import { type Place, placeOf } from './place.js';

/**
 * Limits the levels that are shown: parsers of hosts reject more than 64 (System.Text.Json) or 128 (serde_json), and a result has
 * levels of its own. Each level also costs tokens in the pointer of a cut.
 */
const maxLevels = 28;
/** An object with no more keys keeps all of them. */
const maxWholeKeys = 64;
/** Below this room only kind and count of a value are shown. */
const minRoom = 60;
/** Fewer items or keys are shown trimmed. */
const minItems = 5;
const minKeys = 8;
const maxNameBytes = 256;
/** Bytes of a mark between members, with its comma. */
const markRoom = 40;
const shortMark = '…';
const shortMarkBytes = 5;

/** One bounding: what it uses, and what it found so far. */
export interface Sharing {
  readonly keys: KeyIndex;
  readonly cuts: (Omit<Cut, 'pointer'> & { readonly place: Place })[];
  /** Number of cuts at places without a pointer, which the nearest place with one has to report. */
  unreachable: number;
}

/** Shows a value in about `room` bytes of JSON: whole, or its parts in shares of the room, or only its kind and count. */
export function share(value: unknown, room: number, place: Place, sharing: Sharing): Shown {
  const bytes = measure(value, room, place, sharing);
  if (bytes <= room) return { value, bytes };
  if (typeof value === 'string') return shareText(value, room, place, sharing);
  if (Array.isArray(value)) return shareItems(value, room, place, sharing);
  if (isRecord(value)) return shareKeys(value, room, place, sharing);
  // Digits are never cut.
  return { value, bytes: measure(value, Number.POSITIVE_INFINITY, place, sharing) };
}

function measure(value: unknown, maxBytes: number, place: Place, { keys }: Sharing): number {
  return jsonBytes(value, { maxBytes, maxLevels: maxLevels - place.level, keysOf: keys.of });
}

function cut(place: Place, counts: Omit<Cut, 'pointer'>, sharing: Sharing): void {
  if (place.hasPointer) sharing.cuts.push({ place, ...counts });
  else sharing.unreachable += 1;
}

function marked(mark: string, room: number): Shown {
  const bytes = textBytes(mark);
  return bytes <= room ? { value: mark, bytes } : { value: shortMark, bytes: shortMarkBytes };
}

const textBytes = (text: string) => stringBytes(text, Number.POSITIVE_INFINITY);

function shareText(text: string, room: number, place: Place, sharing: Sharing): Shown {
  const total = Buffer.byteLength(text);
  if (room < minRoom) {
    cut(place, { shown: 0, total, unit: 'bytes', from: 0 }, sharing);
    return marked(`… ${total} bytes`, room);
  }
  // The cause of an error is often in its last lines.
  const hasTail = place.parent === undefined || isProse(place.key);
  const left = room - markRoom;
  const tail = hasTail ? tailWithin(text, Math.floor(left / 4)) : '';
  const head = headWithin(text, hasTail ? Math.floor((left * 3) / 4) : left);
  const from = Buffer.byteLength(head);
  const shown = from + Buffer.byteLength(tail);
  cut(place, { shown, total, unit: 'bytes', from }, sharing);
  const value = `${head}… ${total - shown} more bytes${hasTail ? ` …${tail}` : ''}`;
  return { value, bytes: textBytes(value) };
}

function shareItems(items: readonly unknown[], room: number, place: Place, sharing: Sharing): Shown {
  const count = items.length;
  if (room < minRoom || place.level >= maxLevels) {
    cut(place, { shown: 0, total: count, from: 0 }, sharing);
    return marked(`… array of ${count}`, room);
  }
  const memberAt = (index: number): Member => {
    return { value: items[index], place: placeOf(place, String(index), index), name: '', overhead: 1 };
  };
  const { showing, hidden } = showingIn(place, sharing);
  const isShort = count <= minItems && room >= count * minMemberRoom;
  const shown = isShort
    ? showAll(
        Array.from(items, (_, index) => memberAt(index)),
        room - 1,
        showing,
      )
    : showEnds({ count, memberAt, first: [], minShown: minItems }, room - 1 - markRoom, showing);
  cutMembers(place, shown, hidden, { total: count }, sharing);
  const bytes = shown.reduce((sum, item) => sum + item.bytes, 1);
  const value = shown.map((item) => item.value);
  if (shown.length === count) return { value, bytes };
  const mark = `… ${count - shown.length} more items`;
  return { value: value.toSpliced(firstGap(shown), 0, mark), bytes: bytes + textBytes(mark) + 1 };
}

function shareKeys(record: Readonly<Record<string, unknown>>, room: number, place: Place, sharing: Sharing): Shown {
  const keys = sharing.keys.of(record);
  const count = keys.length;
  if (room < minRoom || place.level >= maxLevels) {
    cut(place, { shown: 0, total: count, unit: 'keys', from: 0 }, sharing);
    return marked(`… object of ${count} keys`, room);
  }
  let nameOf = namesWithin(maxNameBytes);
  let members = new Map<number, Member>();
  const memberAt = (index: number): Member => {
    const key = keys[index] ?? '';
    const name = members.get(index)?.name ?? nameOf(key);
    const member = { value: record[key], place: placeOf(place, key, index, name === key), name, overhead: textBytes(name) + 2 };
    members.set(index, member);
    return member;
  };
  const { showing, hidden } = showingIn(place, sharing);
  const allWithin = () => {
    if (count > maxWholeKeys) return undefined;
    const all = keys.map((_, index) => memberAt(index));
    return leastBytes(all, showing) <= room ? all : undefined;
  };
  let all = allWithin();
  if (all === undefined && place.parent === undefined && count <= maxWholeKeys) {
    // Every key of the root is shown, if need be in part.
    nameOf = namesWithin(Math.floor(room / count / 2));
    members = new Map();
    all = allWithin();
  }
  const shown =
    all !== undefined
      ? showAll(all, room - 1, showing)
      : showEnds({ count, memberAt, first: sharing.keys.notableOf(record), minShown: minKeys }, room - 1 - markRoom, showing);
  for (const { member } of shown) if (member.name !== member.place.key) hidden.add(member.place.index);
  cutMembers(place, shown, hidden, { total: count, unit: 'keys' }, sharing);
  const bytes = shown.reduce((sum, member) => sum + member.bytes, 1);
  const entries = shown.map(({ member: { name }, value }): [string, unknown] => [name, value]);
  // fromEntries defines own properties, so "__proto__" is an ordinary key.
  if (shown.length === count) return { value: Object.fromEntries(entries), bytes };
  const mark: [string, string] = [nameOf(shortMark), `${count - shown.length} more keys`];
  const value = Object.fromEntries(entries.toSpliced(firstGap(shown), 0, mark));
  return { value, bytes: bytes + textBytes(mark[0]) + textBytes(mark[1]) + 2 };
}

/** Bytes of an object that shows all of its keys, and as little as possible of its values. */
function leastBytes(members: readonly Member[], { measure }: Showing): number {
  return members.reduce((sum, member) => sum + member.overhead + Math.min(shortMarkBytes, measure(member, shortMarkBytes)), 1);
}

/** How the members of a place are shown. `hidden` collects the indexes of those with cuts that have no pointer. */
function showingIn(parent: Place, sharing: Sharing): { readonly showing: Showing; readonly hidden: Set<number> } {
  const hidden = new Set<number>();
  const showing: Showing = {
    measure: ({ value, place }, maxBytes) => measure(value, maxBytes, place, sharing),
    share({ value, place }, room) {
      const before = sharing.unreachable;
      const shown = share(value, room, place, sharing);
      if (parent.hasPointer && sharing.unreachable > before) {
        hidden.add(place.index);
        sharing.unreachable = before;
      }
      return shown;
    },
  };
  return { showing, hidden };
}

function cutMembers(
  place: Place,
  shown: readonly ShownMember[],
  hidden: ReadonlySet<number>,
  counts: Pick<Cut, 'total' | 'unit'>,
  sharing: Sharing,
): void {
  const from = Math.min(firstGap(shown), ...hidden);
  if (from < counts.total) cut(place, { shown: shown.length - hidden.size, ...counts, from }, sharing);
}

/** Returns the index of the first member that is not shown. */
function firstGap(shown: readonly ShownMember[]): number {
  const gap = shown.findIndex(({ member }, position) => member.place.index !== position);
  return gap === -1 ? shown.length : gap;
}
