import { counted } from '../../runtime/counted.js';
import { quote, quoteUnlessPlain } from '../../runtime/quote.js';
import { redactUrl } from '../../runtime/url.js';
import { type Baseline, baselineSchema, type CallerBaselines } from '../contract/baselines.js';
import { round } from '../contract/result-schema.js';
import { mannWhitney, median } from './statistics.js';
import { phaseValues } from './summary.js';
import type { Sample } from './take-samples.js';

export interface Comparison {
  readonly name: string;
  readonly note: string;
  /** Changes beyond noise, one sentence each. */
  readonly moved: readonly string[];
}

// Decision: docs/decisions/2026-11-25-what-an-endpoint-test-measures.md
/** Minimum number of samples: with fewer, the test cannot distinguish a change from noise. */
const minSamples = 8;
/** Significance level. With seven metrics, about one comparison in 15 reports a change by chance alone. */
const significance = 0.01;
/** A significant shift is reported only if it exceeds this share of the median and this many milliseconds. */
const minRelativeChange = 0.1;
const minChangeMs = 1;

/** Saves the result under a new name, or compares it with the baseline of an existing name, which stays unchanged. */
export async function compareWithBaseline(
  name: string,
  baselines: CallerBaselines | undefined,
  samples: readonly Sample[],
  now: number,
): Promise<Comparison> {
  if (baselines === undefined) return { name, note: 'Not compared: baselines are not available.', moved: [] };
  const current = createBaseline(samples, now);
  const earlier = baselineSchema().safeParse(await baselines.load(name));
  if (!earlier.success || current === undefined) {
    if (current === undefined) return { name, note: 'Nothing to save or compare: no sample got a response.', moved: [] };
    if (!samples.every(({ ok }) => ok)) return { name, note: 'Baseline not saved: not all samples succeeded.', moved: [] };
    await baselines.save(name, current);
    return { name, note: 'Baseline saved. Later tests with this name are compared with it.', moved: [] };
  }
  return { name, ...compare(earlier.data, current) };
}

function createBaseline(samples: readonly Sample[], now: number): Baseline | undefined {
  const sample = samples.find(({ measurement }) => measurement.outcome.response !== undefined);
  if (sample === undefined) return undefined;
  const { outcome, connection, certificate } = sample.measurement;
  const metrics = (['total', 'ttfb', 'download', 'dns', 'tcp', 'tls', 'redirect'] as const).map(
    (phase) => [phase, phaseValues(samples, phase).map(round)] as const,
  );
  return {
    version: 1,
    at: new Date(now).toISOString(),
    target: `${outcome.method} ${redactUrl(outcome.url)}`,
    facts: {
      status: String(outcome.response?.status ?? ''),
      protocol: connection?.protocol ?? '',
      TLS: connection?.tls ?? '',
      certificate: certificate?.fingerprint ?? '',
      'content type': outcome.response?.headers.get('content-type') ?? '',
      compression: outcome.response?.headers.get('content-encoding') ?? '',
    },
    succeeded: samples.map(({ ok }) => (ok ? 1 : 0)),
    milliseconds: Object.fromEntries(metrics.filter(([, values]) => values.length > 0)),
  };
}

/**
 * Returns the changes beyond noise: facts that differ; times whose distribution has shifted (Mann-Whitney, p < 0.01) by
 * more than a tenth of the median and more than a millisecond; and the share of successes, by the same test.
 */
function compare(earlier: Baseline, current: Baseline): Omit<Comparison, 'name'> {
  if (earlier.target !== current.target)
    return { note: `Not compared: the baseline with this name is for ${quote(earlier.target)}.`, moved: [] };
  const changedFacts = Object.entries(current.facts).flatMap(([fact, value]) => {
    const before = earlier.facts[fact];
    return before === undefined || before === value ? [] : [`${fact}: ${formatFact(before)} -> ${formatFact(value)}`];
  });
  const counts = [earlier.succeeded.length, current.succeeded.length];
  const since = `Compared with the baseline of ${earlier.at} (${counted(earlier.succeeded.length, 'sample')} then, ${current.succeeded.length} now)`;
  if (Math.min(...counts) < minSamples) {
    return { note: `${since}; times are not compared, because that needs ${minSamples} samples on both sides.`, moved: changedFacts };
  }
  const shifts = Object.entries(current.milliseconds).flatMap(([phase, now]) =>
    describeShift(phase, earlier.milliseconds[phase] ?? [], now),
  );
  const moved = [...changedFacts, ...describeSuccessChange(earlier.succeeded, current.succeeded), ...shifts];
  return { note: moved.length === 0 ? `${since}: no change beyond noise.` : `${since}.`, moved };
}

function describeShift(phase: string, before: readonly number[], now: readonly number[]): string[] {
  if (Math.min(before.length, now.length) < minSamples) return [];
  const [was, is] = [median(before), median(now)];
  const shift = is - was;
  if (Math.abs(shift) <= Math.max(minChangeMs, minRelativeChange * was)) return [];
  const p = mannWhitney(before, now);
  if (p >= significance) return [];
  const share = was === 0 ? '' : `, ${shift > 0 ? '+' : ''}${Math.round((shift / was) * 100)}%`;
  return [
    `${phase} is ${shift > 0 ? 'slower' : 'faster'}: median ${round(was)} -> ${round(is)} ms${share} (p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`})`,
  ];
}

function describeSuccessChange(before: readonly number[], now: readonly number[]): string[] {
  if (mannWhitney(before, now) >= significance) return [];
  const share = (values: readonly number[]) => `${values.filter((value) => value === 1).length} of ${values.length}`;
  return [`successes: ${share(before)} -> ${share(now)}`];
}

function formatFact(fact: string): string {
  return fact === '' ? 'none' : quoteUnlessPlain(fact, 80);
}
