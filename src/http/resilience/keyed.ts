import { digest } from '../../runtime/digest.js';
import type { Answer } from '../call/answer.js';
import type { Stage } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';

/** What shares one breaker, one limit: the API and the origin. */
export type KeyOf = (request: Pick<PreparedRequest, 'url' | 'headers' | 'credential'>) => string;
export const originOf: KeyOf = ({ url }) => url.origin;

/** Headers that APIs count their callers by. */
const credentialHeaders = ['authorization', 'cookie', 'x-api-key', 'api-key'];

/** APIs limit each credential by itself, so what one of them has learned holds for no other. */
export function withCredential(key: string, { headers, credential }: Pick<PreparedRequest, 'headers' | 'credential'>): string {
  const own = credential === '' ? [] : [credential];
  const credentials = [...own, ...credentialHeaders.flatMap((name) => headers.get(name) ?? [])];
  return credentials.length === 0 ? key : `${key} ${digest('credential', ...credentials).slice(0, 8)}`;
}

/** A stage that keeps a state for each key, for operators to look at. */
export interface KeyedStage<State> {
  readonly run: Stage<PreparedRequest, Answer>;
  states(): Iterable<[key: string, state: State]>;
}

export function stateAt<State>(stage: KeyedStage<State>, key: string): State | undefined {
  for (const [known, state] of stage.states()) if (known === key) return state;
  return undefined;
}

export interface ByKey<Value> {
  of(key: string): Value;
  entries(): IterableIterator<[string, Value]>;
}

/** An agent names the origins of ad hoc calls: what is kept for each must not grow without end. */
const mostKeys = 1000;

/**
 * A value for each key, made when it is first asked for. Beyond `limit` keys the least recently used one goes, but never
 * one that is `held` (calls wait in it, an operator set it): those are bounded by the calls under way.
 */
export function byKey<Value>(create: () => Value, held: (value: Value) => boolean, limit = mostKeys): ByKey<Value> {
  const values = new Map<string, Value>();

  function makeRoom(): void {
    if (values.size < limit) return;
    for (const [key, value] of values) {
      if (held(value)) continue;
      values.delete(key);
      return;
    }
  }

  return {
    of(key) {
      const known = values.get(key);
      if (known === undefined) makeRoom();
      const value = known ?? create();
      values.delete(key);
      values.set(key, value);
      return value;
    },
    entries: () => values.entries(),
  };
}
