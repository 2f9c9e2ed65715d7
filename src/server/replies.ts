import * as z from 'zod';
import type { Caller } from '../callers/caller.js';
import { onAbort } from '../runtime/abort.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import { ownedKey } from '../store/owned-key.js';
import type { Store } from '../store/store.js';

/** Replies of 2025-era clients over HTTP to questions: each arrives in a request of its own, possibly on another node. */
export interface Replies {
  /** Resolves with the reply to a question, or with undefined if the signal aborts. */
  wait(question: string, caller: Pick<Caller, 'id'>, signal: AbortSignal): Promise<unknown>;
  deliver(question: string, caller: Pick<Caller, 'id'>, response: unknown): Promise<void>;
}

const replyTtlMs = 60_000;
const pollMs = 500;

/** @param store where nodes leave replies for each other. Default: there is one node. */
export function createReplies(store?: Pick<Store, 'get' | 'set' | 'delete'>, clock: Clock = systemClock): Replies {
  const waiting = new Map<string, (reply: unknown) => void>();
  return {
    wait(question, { id }, signal) {
      const key = keyOf(question, id);
      return new Promise((resolve) => {
        let cancelPoll = () => {};
        let unlink = () => {};
        const end = (reply: unknown) => {
          cancelPoll();
          unlink();
          waiting.delete(key);
          resolve(reply);
        };
        const poll = async () => {
          const reply = await store?.get(key);
          if (!waiting.has(key)) return;
          if (reply === undefined) cancelPoll = clock.after(pollMs, () => void poll());
          else {
            void store?.delete(key);
            end(reply);
          }
        };
        waiting.set(key, end);
        if (store !== undefined) cancelPoll = clock.after(pollMs, () => void poll());
        unlink = onAbort(signal, () => end(undefined));
      });
    },
    async deliver(question, { id }, response) {
      const key = keyOf(question, id);
      const reply = replyIn(response);
      const isHere = waiting.get(key);
      if (isHere === undefined) await store?.set(key, reply, replyTtlMs);
      else isHere(reply);
    },
  };
}

/** The key does not reveal the caller. */
function keyOf(question: string, caller: string): string {
  return ownedKey(caller, `reply:${question}`);
}

const elicited = z.object({ action: z.string().max(20), content: z.object({ approve: z.boolean() }).optional() });

/** An error counts as a refusal. Nothing else of a response is stored. */
function replyIn(response: unknown): unknown {
  const { data } = z.object({ result: elicited }).safeParse(response);
  return data?.result ?? { action: 'cancel' };
}
