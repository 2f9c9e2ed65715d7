import type { ApiError } from '../../errors.js';
import type { ApiRequest } from '../../http/call/request.js';
import type { Measurement, Probe } from '../../http/probe/probe.js';
import { onAbort } from '../../runtime/abort.js';
import type { Assertion } from './assertion.js';
import type { Expectations } from './expectations.js';
import { runPaced } from './pace.js';

/** One measurement and what it was held against, without its body. */
export interface Sample {
  /** In the order they were sent. */
  readonly index: number;
  readonly measurement: Measurement;
  readonly assertions: readonly Assertion[];
  /** Why the request failed; a status that was expected is no failure. */
  readonly error?: ApiError;
  readonly ok: boolean;
  /** Something went out, or tried to: not what is refused here. */
  readonly sent: boolean;
  /** Decoded size of the body. */
  readonly bytes: number;
}

export interface SamplePlan {
  readonly samples: number;
  readonly perSecond: number;
  readonly concurrency: number;
  /** Milliseconds for all of them. */
  readonly budgetMs: number;
}

/** In the order they were sent. Fewer than planned when the budget ends, the caller cancels, or nothing may be sent at all. */
export async function takeSamples(
  probe: Probe,
  request: ApiRequest,
  plan: SamplePlan,
  expectations: Expectations,
  signal: AbortSignal,
): Promise<Sample[]> {
  const { clock } = probe;
  const taken: Sample[] = [];
  const stop = new AbortController();
  const endsAt = clock.monotonic() + plan.budgetMs;
  const cancelTimer = clock.after(plan.budgetMs, () => stop.abort());
  const unlink = onAbort(signal, () => stop.abort());
  try {
    await runPaced({ ...plan, count: plan.samples }, clock, stop.signal, async (index) => {
      const deadlineMs = Math.max(endsAt - clock.monotonic(), 1);
      const sample = judge(index, await probe.measure({ ...request, deadlineMs, signal }), expectations);
      taken.push(sample);
      // Refused here: each further one would be, too.
      if (!sample.sent) stop.abort();
    });
  } finally {
    cancelTimer();
    unlink();
  }
  return withoutCutShort(taken).sort((one, other) => one.index - other.index);
}

function judge(index: number, measurement: Measurement, expectations: Expectations): Sample {
  const { outcome } = measurement;
  const assertions = expectations.check(measurement);
  const statusIsJudged = expectations.judgesStatus && outcome.answer !== undefined && outcome.answer.fault === undefined;
  const error = outcome.ok || statusIsJudged ? undefined : outcome.error;
  return {
    index,
    measurement: withoutBody(measurement),
    assertions,
    ...(error && { error }),
    ok: error === undefined && assertions.every(({ ok }) => ok),
    sent: measurement.sent && (outcome.answer !== undefined || error?.outcome !== 'rejected'),
    bytes: outcome.answer?.body.length ?? 0,
  };
}

/** It has been looked at, and 100 of 32 MiB would be too many to hold. */
function withoutBody(measurement: Measurement): Measurement {
  const { outcome } = measurement;
  if (outcome.answer === undefined) return measurement;
  const answer = { ...outcome.answer, body: new Uint8Array() };
  return { ...measurement, outcome: { ...outcome, answer } };
}

/** The end of the budget says nothing about the endpoint if the sample had less time than twice what others took. */
function withoutCutShort(samples: readonly Sample[]): Sample[] {
  const whole = samples.filter(({ error }) => error?.code !== 'deadline-exceeded');
  const longest = Math.max(...whole.map(({ measurement }) => measurement.phases.total));
  return samples.filter((sample) => whole.includes(sample) || sample.measurement.phases.total > 2 * longest);
}
