import * as z from 'zod';
import type { Store } from '../../store/store.js';

/** Stores test results by name. The result of `load` is not validated: other processes can write to the store. */
export interface Baselines {
  load(name: string): Promise<unknown>;
  save(name: string, result: Baseline): Promise<void>;
}

/** Returns the schema of a saved result. */
export const baselineSchema = () =>
  z.strictObject({
    version: z.literal(1),
    at: z.iso.datetime(),
    /** Method and URL, without query values. */
    target: z.string(),
    facts: z.record(z.string(), z.string()),
    /** 1 for each sample that succeeded, 0 for every other. */
    succeeded: z.array(z.number()).max(100),
    /** Durations of each phase, from the samples that include it. */
    milliseconds: z.record(z.string(), z.array(z.number()).max(100)),
  });
export type Baseline = z.output<ReturnType<typeof baselineSchema>>;

const baselineTtlMs = 30 * 24 * 60 * 60 * 1000;

/** Stores baselines for 30 days in `store`, which can be this process's memory or shared by several processes. */
export function storedBaselines(store: Store): Baselines {
  const keyOf = (name: string) => `baseline:${name}`;
  return {
    load: (name) => store.get(keyOf(name)),
    save: (name, result) => store.set(keyOf(name), result, baselineTtlMs),
  };
}
