import { digest } from '../../runtime/digest.js';
import type { Stage } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';

/** Returns the key of the state that a request shares: by default its origin. */
export type KeyOf = (request: Pick<PreparedRequest, 'url' | 'headers' | 'credential'>) => string;
export const originOf: KeyOf = ({ url }) => url.origin;

/** Headers by which APIs identify the client that they count. */
const credentialHeaders = ['authorization', 'cookie', 'x-api-key', 'api-key'];

/** Returns the key extended by the credential: APIs limit each credential separately. */
export function withCredential(key: string, { headers, credential }: Pick<PreparedRequest, 'headers' | 'credential'>): string {
  const own = credential === '' ? [] : [credential];
  const credentials = [...own, ...credentialHeaders.flatMap((name) => headers.get(name) ?? [])];
  return credentials.length === 0 ? key : `${key} ${digest('credential', ...credentials).slice(0, 8)}`;
}

/** A stage with a state for each key. */
export interface KeyedStage<State> extends Stage<State, State | undefined> {
  readonly states: () => Iterable<readonly [key: string, state: State]>;
  readonly peek: (request: PreparedRequest) => State | undefined;
}

export interface ByKey<Value> {
  /** Returns the value of the key, created on first use. */
  of(key: string, caller?: string): Value;
  /** Returns the value of the key, if there is one. */
  find(key: string): Value | undefined;
  entries(): Iterable<readonly [string, Value]>;
}

/** The agent chooses the origins of bare URLs, so the number of keys is bounded. */
const maxKeys = 1000;

// Decision: docs/decisions/2026-11-26-callers-take-turns.md
/**
 * Creates a value for each key on first use. Beyond `limit` keys, the least recently used ones of the caller that has used the
 * most are dropped, except those that are `held` (calls wait in it, or an operator set it): the calls in flight bound their
 * number.
 */
export function byKey<Value>(create: (key: string) => Value, held: (value: Value) => boolean, limit = maxKeys): ByKey<Value> {
  const values = new Map<string, KeyedValue<Value>>();
  /** Number of keys of each caller that was the last to use them. */
  const counts = new Map<string, number>();
  let newest: { readonly key: string; readonly entry: KeyedValue<Value> } | undefined;

  function count(caller: string, change: 1 | -1): void {
    const changed = (counts.get(caller) ?? 0) + change;
    if (changed > 0) counts.set(caller, changed);
    else counts.delete(caller);
  }

  function remove(key: string, { caller }: KeyedValue<Value>): void {
    values.delete(key);
    count(caller, -1);
  }

  /** Drops one value that is not held, if there is one. */
  function dropOne(isCandidate: (caller: string) => boolean): boolean {
    for (const [key, entry] of values) {
      if (!isCandidate(entry.caller) || held(entry.value)) continue;
      remove(key, entry);
      return true;
    }
    return false;
  }

  function makeRoom(): void {
    while (values.size >= limit) {
      const [greediest] = [...counts].reduce((first, one) => (one[1] > first[1] ? one : first));
      if (!dropOne((caller) => caller === greediest) && !dropOne(() => true)) return;
    }
  }

  return {
    of(key, caller = '') {
      if (newest?.key === key && newest.entry.caller === caller) return newest.entry.value;
      const known = values.get(key);
      if (known === undefined) makeRoom();
      else remove(key, known);
      const entry = { value: known === undefined ? create(key) : known.value, caller };
      values.set(key, entry);
      count(caller, 1);
      newest = { key, entry };
      return entry.value;
    },
    find: (key) => values.get(key)?.value,
    *entries() {
      for (const [key, { value }] of values) yield [key, value];
    },
  };
}

interface KeyedValue<Value> {
  readonly value: Value;
  /** The last one that used it. */
  readonly caller: string;
}

/** Values by key, and the options that apply to them. */
export interface ConfiguredByKey<Options, Value> extends ByKey<Value> {
  /** Applies other options from now on, to existing values too. */
  configure(options: Options): void;
}

/** Creates values that outlive their client: a successor of the client, with options of its own, continues with them. */
export function configuredByKey<Options, Value extends { configure(options: Options): void }>(
  initial: Options,
  create: (options: Options, key: string) => Value,
  held: (value: Value) => boolean,
): ConfiguredByKey<Options, Value> {
  let options = initial;
  const values = byKey((key) => create(options, key), held);
  return {
    ...values,
    configure(next) {
      options = next;
      for (const [, value] of values.entries()) value.configure(next);
    },
  };
}
