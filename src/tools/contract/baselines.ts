import * as z from 'zod';
import { ownedKey } from '../../store/owned-key.js';
import type { Store } from '../../store/store.js';

/** Test results of one caller by name. The result of `load` is not validated: other processes can write to the store. */
export interface CallerBaselines {
  load(name: string): Promise<unknown>;
  save(name: string, result: Baseline): Promise<void>;
}

/** Stores test results by caller and name. */
export interface Baselines {
  load(name: string, caller: string): Promise<unknown>;
  save(name: string, result: Baseline, caller: string): Promise<void>;
}

export function baselinesOf(baselines: Baselines, caller: string): CallerBaselines {
  return { load: (name) => baselines.load(name, caller), save: (name, result) => baselines.save(name, result, caller) };
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
  const keyOf = (name: string, caller: string) => ownedKey(caller, `baseline:${name}`);
  return {
    load: (name, caller) => store.get(keyOf(name, caller)),
    save: (name, result, caller) => store.set(keyOf(name, caller), result, baselineTtlMs),
  };
}
