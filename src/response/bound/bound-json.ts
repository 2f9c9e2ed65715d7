import type { Bounded } from '../../runtime/bounded.js';
import { estimateTokens, maxTokensPerCharacter, tokensPerByte } from '../../runtime/estimate-tokens.js';
import { createKeyIndex } from './keys.js';
import { compareLevels, pointerOf, root } from './place.js';
import { type Sharing, share } from './share.js';

const maxRounds = 8;
const maxCuts = 10;
/** A result that uses this part of its limits needs no further round. */
const goodUse = 0.92;

// Decision: docs/decisions/2026-11-26-json-is-shared-breadth-first.md
/**
 * Bounds a JSON value to `maxBytes` bytes of JSON, and in most cases to the tokens that belong to them. Returns the same value if
 * it is small enough. Otherwise every level shares its room among its members, so that the keys of the root, cursors, totals, errors, first
 * and last items survive. What is missing is marked, and listed in `cuts`. Never converts a larger value to JSON.
 */
export function boundJson(value: unknown, maxBytes: number): Bounded {
  const keys = createKeyIndex();
  let best: Sized | undefined;
  let [fits, exceeds] = [0, Number.POSITIVE_INFINITY];
  let room = maxBytes;
  for (let round = 0; round < maxRounds; round += 1) {
    const sharing: Sharing = { keys, cuts: [], unreachable: 0 };
    const shown = share(value, Math.floor(room), root, sharing);
    // Most bodies are so small that their tokens need no estimate.
    if (shown.value === value && shown.bytes * maxTokensPerCharacter < maxBytes * tokensPerByte) return { value, cuts: [] };
    const bounded = { value: shown.value, ...cutsOf(sharing) };
    const use = useOf(bounded, maxBytes);
    if (use <= 1) {
      if (best === undefined || use > best.use) best = { bounded, use };
      if (use >= goodUse || shown.value === value) break;
      fits = room;
    } else exceeds = room;
    room = nextRoom(room, use, fits, exceeds);
    if (room - fits < fits / 20) break;
  }
  if (best !== undefined) return best.bounded;
  const sharing: Sharing = { keys, cuts: [], unreachable: 0 };
  return { value: share(value, 0, root, sharing).value, ...cutsOf(sharing) };
}

interface Sized {
  readonly bounded: Bounded;
  readonly use: number;
}

/** Part of the tokens that cuts can take from the value. */
const maxCutsShare = 1 / 8;

/** Returns the part of the limits that a value uses: above 1 it exceeds the bytes or the tokens. The agent pays for the cuts, too. */
function useOf({ value, cuts }: Bounded, maxBytes: number): number {
  const text = JSON.stringify(value);
  const maxTokens = maxBytes * tokensPerByte;
  const cutTokens = cuts.length > 0 ? Math.min(estimateTokens(JSON.stringify(cuts)), maxTokens * maxCutsShare) : 0;
  return Math.max(Buffer.byteLength(text) / maxBytes, (estimateTokens(text) + cutTokens) / maxTokens);
}

function nextRoom(room: number, use: number, fits: number, exceeds: number): number {
  const scaled = Math.min((room / use) * 0.97, room * 2);
  return scaled > fits && scaled < exceeds ? scaled : (fits + Math.min(exceeds, room * 2)) / 2;
}

function cutsOf({ cuts }: Sharing): Omit<Bounded, 'value'> {
  const sorted = cuts.toSorted((one, other) => compareLevels(one.place, other.place));
  const listed = sorted.slice(0, maxCuts).map(({ place, ...counts }) => ({ pointer: pointerOf(place), ...counts }));
  return { cuts: listed, ...(cuts.length > maxCuts && { moreCuts: cuts.length - maxCuts }) };
}
