import type { Bounded } from '../../runtime/bounded.js';
import { estimateTokens, tokensPerByte } from '../../runtime/estimate-tokens.js';
import { stringBytes } from '../../runtime/string-bytes.js';

const quotesBytes = 2;
const maxRounds = 8;
/** A result that uses this part of the tokens needs no further round. */
const goodUse = 0.92;

/** Reports whether a text is within a limit as JSON text, in bytes and in estimated tokens. */
export function isWithin(text: string, maxBytes: number): boolean {
  return stringBytes(text, maxBytes) <= maxBytes && useOf(text, maxBytes) <= 1;
}

/** Returns the part of the tokens that a text uses: hosts count both, and 8,192 bytes of numbers are 6,000 tokens. */
const useOf = (value: unknown, maxBytes: number) => estimateTokens(JSON.stringify(value)) / (maxBytes * tokensPerByte);

/** Shortens a text that exceeds a limit. `cut` returns a text of about the bytes; they change until the tokens are within the limit. */
export function shorten(maxBytes: number, cut: (bytes: number) => Bounded): Bounded {
  const maxRoom = maxBytes - quotesBytes;
  let best = cut(maxRoom);
  if (useOf(best.value, maxBytes) <= 1) return best;
  let [within, exceeds] = [0, maxRoom];
  let use = useOf(best.value, maxBytes);
  for (let round = 1; round < maxRounds; round += 1) {
    const scaled = ((use > 1 ? exceeds : within) / use) * 0.97;
    const room = Math.floor(scaled > within && scaled < exceeds ? scaled : (within + exceeds) / 2);
    const bounded = cut(room);
    use = useOf(bounded.value, maxBytes);
    if (use > 1) {
      exceeds = room;
      if (within === 0) best = bounded;
    } else {
      within = room;
      best = bounded;
      if (use >= goodUse) break;
    }
  }
  return best;
}
