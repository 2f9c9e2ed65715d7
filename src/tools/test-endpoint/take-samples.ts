import type { ApiError } from '../../errors.js';
import type { ApiRequest } from '../../http/call/request.js';
import type { Measurement, Probe } from '../../http/probe/probe.js';
import { onAbort } from '../../runtime/abort.js';
import type { Assertion } from './assertion.js';
import type { BodyStart } from './body-start.js';
import type { Expectations } from './expectations.js';
import { runPaced } from './pace.js';

/** A measurement with its assertions, but without the response body. */
export interface Sample {
  /** Position in the order of sending. */
  readonly index: number;
  readonly measurement: Measurement;
  readonly assertions: readonly Assertion[];
  /** Reason of the failure. An expected status is not a failure. */
  readonly error?: ApiError;
  readonly ok: boolean;
  /** Whether the request was sent or attempted; false if this server refused it. */
  readonly sent: boolean;
  /** Decoded size of the body. */
  readonly bytes: number;
  /** Start of the body of a sample that failed. */
  readonly bodyStart?: string;
}

/** How a response is judged, and what is shown of it. */
export interface SampleChecks {
  readonly expectations: Expectations;
  readonly bodyStartOf: BodyStart;
}

export interface SamplePlan {
  readonly samples: number;
  readonly perSecond: number;
  readonly concurrency: number;
  /** Deadline for all samples. */
  readonly deadlineMs: number;
}

/** Takes samples, in the order of sending. Takes fewer if the deadline ends, the caller cancels or this server refuses one. */
export async function takeSamples(
  probe: Probe,
  request: ApiRequest,
  plan: SamplePlan,
  checks: SampleChecks,
  signal: AbortSignal,
): Promise<Sample[]> {
  const { clock } = probe;
  const taken: Sample[] = [];
  const stop = new AbortController();
  const endsAt = clock.monotonic() + plan.deadlineMs;
  const cancelTimer = clock.after(plan.deadlineMs, () => stop.abort());
  const unlink = onAbort(signal, () => stop.abort());
  try {
    await runPaced({ ...plan, count: plan.samples }, clock, stop.signal, async (index) => {
      const deadlineMs = Math.max(endsAt - clock.monotonic(), 1);
      const sample = await evaluateSample(index, await probe.measure({ ...request, deadlineMs, signal }), checks);
      taken.push(sample);
      // This server would refuse every further request, too.
      if (!sample.sent) stop.abort();
    });
  } finally {
    cancelTimer();
    unlink();
  }
  return dropTruncatedSamples(taken).sort((one, other) => one.index - other.index);
}

async function evaluateSample(index: number, measurement: Measurement, { expectations, bodyStartOf }: SampleChecks): Promise<Sample> {
  const { outcome } = measurement;
  const assertions = await expectations.check(measurement);
  const statusIsChecked = expectations.checksStatus && outcome.response !== undefined && outcome.response.bodyError === undefined;
  const error = outcome.ok || statusIsChecked ? undefined : outcome.error;
  const ok = error === undefined && assertions.every((assertion) => assertion.ok);
  const bodyStart = ok || outcome.response === undefined ? undefined : bodyStartOf(outcome.response);
  return {
    index,
    measurement: withoutBody(measurement),
    assertions,
    ...(error && { error }),
    ok,
    sent: measurement.sent && (outcome.response !== undefined || error?.outcome !== 'rejected'),
    bytes: outcome.response?.body.length ?? 0,
    ...(bodyStart !== undefined && { bodyStart }),
  };
}

/** Drops the body, which the expectations have checked: 100 bodies of 32 MiB would need too much memory. */
function withoutBody(measurement: Measurement): Measurement {
  const { outcome } = measurement;
  if (outcome.response === undefined) return measurement;
  const response = { ...outcome.response, body: new Uint8Array() };
  return { ...measurement, outcome: { ...outcome, response } };
}

/** Drops samples that the deadline ended, unless they ran more than twice as long as every complete sample. */
function dropTruncatedSamples(samples: readonly Sample[]): Sample[] {
  const complete = samples.filter(({ error }) => error?.code !== 'deadline-exceeded');
  const maxTotalMs = Math.max(...complete.map(({ measurement }) => measurement.phases.total));
  return samples.filter((sample) => complete.includes(sample) || sample.measurement.phases.total > 2 * maxTotalMs);
}
