import * as z from 'zod';
import type { Store } from '../../store/store.js';

/** Where results are kept by name. What it gives back may have been written by anyone. */
export interface Baselines {
  load(name: string): Promise<unknown>;
  save(name: string, result: KeptResult): Promise<void>;
}

/** What of a result is kept. */
export const kept = () =>
  z.strictObject({
    version: z.literal(1),
    at: z.iso.datetime(),
    /** Method and URL, without the values of the query. */
    target: z.string(),
    facts: z.record(z.string(), z.string()),
    /** 1 for each sample that succeeded, 0 for each other. */
    succeeded: z.array(z.number()).max(100),
    /** Of each phase, for the samples that had it. */
    milliseconds: z.record(z.string(), z.array(z.number()).max(100)),
  });
export type KeptResult = z.output<ReturnType<typeof kept>>;

const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** For 30 days, in what the store lies on: in this process, or where several of them share it. */
export function storedBaselines(store: Store): Baselines {
  const keyOf = (name: string) => `baseline:${name}`;
  return {
    load: (name) => store.get(keyOf(name)),
    save: (name, result) => store.set(keyOf(name), result, keptForMs),
  };
}
