import { redactUrl } from '../../runtime/url.js';
import { type Baselines, type KeptResult, kept } from '../contract/baselines.js';
import { round } from '../contract/result-schema.js';
import { mannWhitney, median } from './statistics.js';
import { phaseValues } from './summary.js';
import type { Sample } from './take-samples.js';

export interface Comparison {
  readonly name: string;
  readonly note: string;
  /** What changed beyond noise, one sentence each. */
  readonly moved: readonly string[];
}

/** Below this the test can't tell a change from noise. */
const fewestValues = 8;
/** Seven metrics are looked at: by chance alone, one comparison in about 15 would find one of them moved. */
const significance = 0.01;
/** A shift that is certain can still be too small to matter: less than this share of the median, and than this many ms. */
const smallestShare = 0.1;
const smallestMs = 1;

/** Keeps the result under a new name; compares with what a known one holds, and leaves that as it is. */
export async function compareWithBaseline(
  name: string,
  baselines: Baselines | undefined,
  samples: readonly Sample[],
  now: number,
): Promise<Comparison> {
  if (baselines === undefined) return { name, note: 'Not compared: nothing is kept here.', moved: [] };
  const current = resultOf(samples, now);
  const earlier = kept().safeParse(await baselines.load(name));
  if (!earlier.success || current === undefined) {
    if (current === undefined) return { name, note: 'There is nothing to keep or compare: no sample got an answer.', moved: [] };
    if (!samples.every(({ ok }) => ok)) return { name, note: 'Not kept, because not all samples succeeded.', moved: [] };
    await baselines.save(name, current);
    return { name, note: 'Kept under this name; later tests with it are compared with this one.', moved: [] };
  }
  return { name, ...compare(earlier.data, current) };
}

function resultOf(samples: readonly Sample[], now: number): KeptResult | undefined {
  const shown = samples.find(({ measurement }) => measurement.outcome.answer !== undefined);
  if (shown === undefined) return undefined;
  const { outcome, connection, certificate } = shown.measurement;
  const metrics = (['total', 'ttfb', 'download', 'dns', 'tcp', 'tls', 'redirect'] as const).map(
    (phase) => [phase, phaseValues(samples, phase).map(round)] as const,
  );
  return {
    version: 1,
    at: new Date(now).toISOString(),
    target: `${outcome.method} ${redactUrl(outcome.url)}`,
    facts: {
      status: String(outcome.answer?.status ?? ''),
      protocol: connection?.protocol ?? '',
      TLS: connection?.tls ?? '',
      certificate: certificate?.fingerprint ?? '',
      'content type': outcome.answer?.headers.get('content-type') ?? '',
      compression: outcome.answer?.headers.get('content-encoding') ?? '',
    },
    succeeded: samples.map(({ ok }) => (ok ? 1 : 0)),
    milliseconds: Object.fromEntries(metrics.filter(([, values]) => values.length > 0)),
  };
}

/**
 * What moved beyond noise: facts that are not the same; times whose distribution has shifted (Mann-Whitney, p < 0.01) by
 * more than a tenth of the median and more than a millisecond; and the share of successes, by the same test.
 */
function compare(earlier: KeptResult, current: KeptResult): Omit<Comparison, 'name'> {
  if (earlier.target !== current.target) return { note: `Not compared: this name holds a result of ${earlier.target}.`, moved: [] };
  const changed = Object.entries(current.facts).flatMap(([fact, value]) => {
    const before = earlier.facts[fact];
    return before === undefined || before === value ? [] : [`${fact}: ${shown(before)} -> ${shown(value)}`];
  });
  const counts = [earlier.succeeded.length, current.succeeded.length];
  const since = `Compared with the result of ${earlier.at} (${counts[0]} samples then, ${counts[1]} now)`;
  if (Math.min(...counts) < fewestValues) {
    return { note: `${since}; times are not compared, because that takes ${fewestValues} samples on both sides.`, moved: changed };
  }
  const slower = Object.entries(current.milliseconds).flatMap(([phase, now]) => moveOf(phase, earlier.milliseconds[phase] ?? [], now));
  const moved = [...changed, ...successMove(earlier.succeeded, current.succeeded), ...slower];
  return { note: moved.length === 0 ? `${since}: nothing moved beyond noise.` : `${since}.`, moved };
}

function moveOf(phase: string, before: readonly number[], now: readonly number[]): string[] {
  if (Math.min(before.length, now.length) < fewestValues) return [];
  const [was, is] = [median(before), median(now)];
  const shift = is - was;
  if (Math.abs(shift) <= Math.max(smallestMs, smallestShare * was)) return [];
  const p = mannWhitney(before, now);
  if (p >= significance) return [];
  const share = was === 0 ? '' : `, ${shift > 0 ? '+' : ''}${Math.round((shift / was) * 100)}%`;
  return [
    `${phase} is ${shift > 0 ? 'slower' : 'faster'}: median ${round(was)} -> ${round(is)} ms${share} (p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`})`,
  ];
}

function successMove(before: readonly number[], now: readonly number[]): string[] {
  if (mannWhitney(before, now) >= significance) return [];
  const share = (values: readonly number[]) => `${values.filter((value) => value === 1).length} of ${values.length}`;
  return [`successes: ${share(before)} -> ${share(now)}`];
}

function shown(fact: string): string {
  return fact === '' ? 'none' : fact.slice(0, 80);
}
