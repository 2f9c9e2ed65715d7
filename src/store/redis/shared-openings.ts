import { randomUUID } from 'node:crypto';
import type { Clock } from '../../runtime/clock.js';
import { isRecord } from '../../runtime/is-record.js';
import type { Opening, SharedOpenings } from '../shared-state.js';
import type { RedisLink } from './redis-link.js';

/** The agent chooses the origins of bare URLs, so their number is bounded; the oldest is dropped first. */
const maxKeys = 1000;
/** Longer than any circuit stays open. */
const maxOpenMs = 60 * 60 * 1000;

interface Known {
  readonly opening: Opening;
  /** Monotonic milliseconds. */
  readonly until: number;
}

export interface OpeningsPlace {
  readonly keyOf: (key: string) => string;
  readonly channel: string;
  readonly node: string;
  readonly clock: Pick<Clock, 'monotonic'>;
}

/** Circuits that nodes have opened: stored for nodes that start later, and announced to those that run. */
export function redisOpenings(link: RedisLink, { keyOf, channel, node, clock }: OpeningsPlace): SharedOpenings {
  const known = new Map<string, Known>();
  const loaded = new Set<string>();

  function remember(key: string, opening: Opening): void {
    known.delete(key);
    known.set(key, { opening, until: clock.monotonic() + opening.leftMs });
    dropOldest(known);
  }

  link.listen(channel, (message) => {
    const { from, key, ...rest } = parse(message);
    const opening = toOpening(rest, rest.openMs);
    if (from !== node && typeof key === 'string' && opening !== undefined) remember(key, opening);
  });
  // What was announced while there was no connection is in the store.
  link.onReopened(() => loaded.clear());

  return {
    announce(key, { openMs, reason }) {
      const opening = { from: node, id: randomUUID(), openMs, reason };
      const place = keyOf(key);
      const text = JSON.stringify({ ...opening, key: place });
      link
        .run((client) => Promise.all([client.set(place, text, 'PX', Math.ceil(openMs)), client.publish(channel, text)]))
        .catch(() => undefined);
    },
    current(key) {
      const found = known.get(keyOf(key));
      const leftMs = found === undefined ? 0 : found.until - clock.monotonic();
      return found !== undefined && leftMs > 0 ? { ...found.opening, leftMs } : undefined;
    },
    async load(key) {
      const place = keyOf(key);
      if (loaded.has(place) || link.health().kind === 'away') return;
      loaded.add(place);
      dropOldest(loaded);
      const [text, leftMs] = await link
        .run((client) => Promise.all([client.get(place), client.pttl(place)]))
        .catch((): [null, number] => [null, 0]);
      const { from, ...rest } = parse(text ?? '');
      const opening = toOpening(rest, leftMs);
      if (from !== node && opening !== undefined && !known.has(place)) remember(place, opening);
    },
  };
}

function dropOldest(entries: { readonly size: number; keys(): Iterable<string>; delete(key: string): boolean }): void {
  const [oldest] = entries.keys();
  if (entries.size > maxKeys && oldest !== undefined) entries.delete(oldest);
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function toOpening({ id, openMs, reason }: Record<string, unknown>, leftMs: unknown): Opening | undefined {
  if (typeof id !== 'string' || typeof reason !== 'string' || typeof openMs !== 'number' || typeof leftMs !== 'number') return undefined;
  // The name of a failure: a message of another program must not get into an error.
  if (!/^[\w-]{1,40}$/.test(reason) || !(leftMs > 0 && openMs > 0 && openMs <= maxOpenMs)) return undefined;
  return { id, openMs, reason, leftMs: Math.min(leftMs, openMs) };
}
