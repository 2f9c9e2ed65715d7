import type { Place } from './place.js';

/** An item of an array or a member of an object. */
export interface Member {
  readonly value: unknown;
  readonly place: Place;
  /** The key as it is shown; '' for an item. */
  readonly name: string;
  /** Bytes of the name, the colon and the comma. */
  readonly overhead: number;
}

export interface Shown {
  readonly value: unknown;
  readonly bytes: number;
}

/** A member with the value that is shown for it. `bytes` include the overhead. */
export interface ShownMember extends Shown {
  readonly member: Member;
}

/** How a member is measured and shown. */
export interface Showing {
  /** Returns the bytes of the value, or Infinity if they exceed the limit. */
  measure(member: Member, maxBytes: number): number;
  share(member: Member, room: number): Shown;
}

/** Enough for a fair share: each pass raises it by what smaller members left. */
const maxPasses = 6;
/** Below this room a member is not worth to be trimmed. */
export const minMemberRoom = 160;
const maxTail = 20;

/** Shows all members, the smallest first: each whole up to its fair share of the room, and what it leaves passes on to the others. */
export function showAll(members: readonly Member[], room: number, { measure, share }: Showing): readonly ShownMember[] {
  const shown = new Map<Member, ShownMember>();
  let left = room - members.reduce((bytes, { overhead }) => bytes + overhead, 0);
  let pending = members;
  for (let pass = 0; pass < maxPasses && pending.length > 0; pass += 1) {
    const fair = Math.floor(left / pending.length);
    const larger = pending.filter((member) => {
      const bytes = measure(member, fair);
      if (bytes > fair) return true;
      shown.set(member, { member, value: member.value, bytes: bytes + member.overhead });
      left -= bytes;
      return false;
    });
    if (larger.length === pending.length) break;
    pending = larger;
  }
  for (const [index, member] of pending.entries()) {
    const part = share(member, Math.floor(left / (pending.length - index)));
    shown.set(member, { member, value: part.value, bytes: part.bytes + member.overhead });
    left -= part.bytes;
  }
  return members.flatMap((member) => shown.get(member) ?? []);
}

interface Ends {
  readonly count: number;
  readonly memberAt: (index: number) => Member;
  /** Members that are shown wherever they are. */
  readonly first: readonly number[];
  /** Members are whole, unless fewer than this number would be shown: these are trimmed. */
  readonly minShown: number;
}

/** Shows as many members as the room allows: a quarter of the room is for those at the end, 1 to 20. Returns them in their order. */
export function showEnds({ count, memberAt, first, minShown }: Ends, room: number, { measure, share }: Showing): readonly ShownMember[] {
  const shown = new Map<number, ShownMember>();
  const maxBytes = Math.max(minMemberRoom, Math.floor(room / minShown));
  let left = room;
  const show = (index: number, available: number, mayTrim: boolean): boolean => {
    if (shown.has(index)) return true;
    const member = memberAt(index);
    const memberRoom = Math.min(maxBytes, available) - member.overhead;
    const bytes = measure(member, memberRoom);
    if (bytes > memberRoom && (!mayTrim || available < minMemberRoom)) return false;
    const part = bytes > memberRoom ? share(member, memberRoom) : { value: member.value, bytes };
    shown.set(index, { member, value: part.value, bytes: part.bytes + member.overhead });
    left -= part.bytes + member.overhead;
    return true;
  };
  for (const index of first) show(index, left - room / 2, true);
  const forHead = (left * 3) / 4;
  for (let index = count - 1; index > 0 && count - index <= maxTail; index -= 1) {
    if (!show(index, left - forHead, index === count - 1)) break;
  }
  for (let index = 0; index < count; index += 1) {
    if (!show(index, left, index === 0 || shown.size < minShown)) break;
  }
  return [...shown.values()].sort((one, other) => one.member.place.index - other.member.place.index);
}
