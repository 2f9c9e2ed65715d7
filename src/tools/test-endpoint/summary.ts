import { type Phase, phases } from '../../http/probe/phases.js';
import { round } from '../contract/result-schema.js';
import { type Assertion, noResponse, shownLimit } from './assertion.js';
import type { Expect } from './input.js';
import { jitter, median, percentile } from './statistics.js';
import type { Sample } from './take-samples.js';

/** Summary of several samples. Times are totals of the samples that got a response. */
export interface Summary {
  /** Number of samples that were sent. */
  readonly taken: number;
  readonly succeeded: number;
  readonly p50Ms?: number;
  readonly p90Ms?: number;
  readonly p99Ms?: number;
  readonly maxMs?: number;
  readonly jitterMs?: number;
  /** Whether the first sample had to open its connection. */
  readonly firstWasCold: boolean;
  /** Median of each phase, over the samples that include it. */
  readonly medians: Readonly<Partial<Record<Phase, number>>>;
  /** Number of samples that failed with each error code. */
  readonly errors?: Readonly<Record<string, number>>;
}

export function summarise(samples: readonly Sample[]): Summary {
  const totals = phaseValues(samples, 'total');
  const medians = phases.flatMap((phase) => {
    const values = phaseValues(samples, phase);
    return values.length === 0 ? [] : [[phase, round(median(values))] as const];
  });
  const errors: Record<string, number> = {};
  for (const { error } of samples) if (error !== undefined) errors[error.code] = (errors[error.code] ?? 0) + 1;
  return {
    taken: samples.filter(({ sent }) => sent).length,
    succeeded: samples.filter(({ ok }) => ok).length,
    ...(totals.length > 0 && {
      p50Ms: round(percentile(totals, 50)),
      p90Ms: round(percentile(totals, 90)),
      p99Ms: round(percentile(totals, 99)),
      maxMs: round(Math.max(...totals)),
      jitterMs: round(jitter(totals)),
    }),
    firstWasCold: samples[0]?.measurement.cold === true,
    medians: Object.fromEntries(medians),
    ...(Object.keys(errors).length > 0 && { errors }),
  };
}

/** Returns the values of a phase in the order of the samples, without failures: their duration is not meaningful. */
export function phaseValues(samples: readonly Sample[], phase: Phase): number[] {
  return samples.flatMap(({ measurement }) => (measurement.outcome.response === undefined ? [] : (measurement.phases[phase] ?? [])));
}

/** Merges the assertions of all samples. An expectation is met if every sample meets it; otherwise the first failure is shown. */
export function joinAssertions(samples: readonly Sample[]): Assertion[] {
  const [first] = samples;
  return (first?.assertions ?? []).map((assertion, index) => {
    const all = samples.flatMap(({ assertions }) => assertions[index] ?? []);
    const failed = all.filter(({ ok }) => !ok);
    const [selected = assertion] = failed;
    return failed.length === 0 || all.length === 1
      ? selected
      : { ...selected, actual: `${selected.actual} (in ${failed.length} of ${all.length} samples)` };
  });
}

export function percentileAssertions(samples: readonly Sample[], maxMs: Expect['maxMs'] = {}): Assertion[] {
  const totals = phaseValues(samples, 'total');
  return ([50, 90, 99] as const).flatMap((percent) => {
    const limit = maxMs[`p${percent}`];
    if (limit === undefined) return [];
    const value = totals.length === 0 ? undefined : round(percentile(totals, percent));
    const actual = value === undefined ? noResponse : `${value} ms`;
    return [{ check: `time p${percent}`, ok: value !== undefined && value <= limit, expected: `at most ${shownLimit(limit)} ms`, actual }];
  });
}
