import type { Bounded } from '../runtime/bounded.js';
import { boundJson } from './bound/bound-json.js';
import { showUnseenInJson } from './text/visible-json.js';

/** Bounds a JSON value with its unseen characters escaped. Escapes need more room, so a value that has some is bounded with them. */
export function boundEscaped(value: unknown, maxBytes: number): Bounded {
  const bounded = boundJson(value, maxBytes);
  return showUnseenInJson(bounded.value) === bounded.value ? bounded : boundJson(showUnseenInJson(value), maxBytes);
}
