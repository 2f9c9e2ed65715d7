import { counted } from '../runtime/counted.js';
import type { CallEvent } from './events.js';

/** Describes an event of a long call for someone who waits for it; undefined if it is not of interest. */
export function describeProgress(event: CallEvent): string | undefined {
  if (event.type === 'retry') return `Attempt ${event.n} starts in ${Math.round(event.waitMs)} ms (after ${event.reason}).`;
  if (event.type === 'stream') return `Read ${event.events} events, ${event.bytes} bytes.`;
  if (event.type === 'page') return `Read page ${event.page}: ${counted(event.items, 'item')}.`;
  if (event.type === 'running') return `Running for ${Math.round(event.elapsedMs / 1000)} s.`;
  return undefined;
}
