import { ApiError } from '../../errors.js';
import { methods } from '../../http/semantics/method.js';
import { counted } from '../../runtime/counted.js';
import { quote } from '../../runtime/quote.js';
import type { Assertion } from './assertion.js';
import { slowPhaseHint } from './hints.js';
import { percentile } from './statistics.js';
import { phaseValues } from './summary.js';
import type { Sample } from './take-samples.js';

export interface TestState {
  /** At least one sample. */
  readonly samples: readonly Sample[];
  readonly requested: number;
  /** Whether the caller cancelled the test before it had all samples. */
  readonly isCancelled: boolean;
  /** Sample whose details are reported: the first one that failed, else the first one. */
  readonly selected: Sample;
  readonly assertions: readonly Assertion[];
}

/** Returns the verdict, one sentence. */
export function verdictOf(state: TestState): string {
  const { samples, requested, selected, assertions } = state;
  const reason = reasonOf(state);
  if (reason !== undefined && samples.every(({ sent }) => !sent)) return `Not sent: ${reason}`;
  if (requested === 1) {
    const { outcome, phases, redirects } = selected.measurement;
    const after = `after ${Math.round(phases.total)} ms`;
    const status = outcome.response?.status;
    if (reason !== undefined) return `Failed${status === undefined ? '' : ` (status ${status})`} ${after}: ${reason}`;
    const redirected =
      redirects.length === 0
        ? ''
        : outcome.response?.redirects
          ? ` and ${counted(redirects.length, 'redirect')}`
          : `; redirects to ${quote(redirects[0]?.to ?? '')}`;
    const met = assertions.length === 0 ? '' : `; ${counted(assertions.length, 'expectation')} met`;
    return `Passed: ${status} ${after}${redirected}${met}.`;
  }
  const taken = `${counted(samples.length, 'sample')}${samples.length < requested ? ` (${requested} requested)` : ''}`;
  const succeeded = samples.filter(({ ok }) => ok).length;
  if (reason !== undefined) return `Failed: ${succeeded} of ${taken} passed; ${reason}`;
  const totals = phaseValues(samples, 'total');
  return `Passed: ${succeeded} of ${taken}, median ${ms(percentile(totals, 50))}, p99 ${ms(percentile(totals, 99))}.`;
}

const ms = (value: number) => `${Math.round(value)} ms`;

/** Returns why the test failed; undefined if it passed. */
function reasonOf({ selected, assertions, samples, requested, isCancelled }: TestState): string | undefined {
  if (selected.error !== undefined) return errorReason(selected, selected.error);
  const failed = assertions.filter(({ ok }) => !ok);
  const [first] = failed;
  if (first === undefined) return isCancelled ? `the test was cancelled after ${samples.length} of ${requested} samples.` : undefined;
  const more = failed.length === 1 ? '' : `; ${failed.length - 1} more of ${assertions.length} expectations failed`;
  const actual = first.quotesApi === true ? quote(textOf(first.actual), 80) : truncate(first.actual);
  return `${first.check} is ${actual}, expected ${truncate(first.expected)}${more}.`;
}

/** Returns the text of a JSON string, which would be quoted twice otherwise, and everything else unchanged. */
function textOf(actual: string): string {
  if (!actual.startsWith('"')) return actual;
  try {
    return String(JSON.parse(actual));
  } catch {
    return actual;
  }
}

function errorReason({ measurement: { certificate } }: Sample, error: ApiError): string {
  if (!error.code.startsWith('tls-') || certificate === undefined || certificate.problems.length === 0) return error.message;
  return `the certificate was rejected: ${certificate.problems.join('; ')}.`;
}

function truncate(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Returns one fix per failure, the most important first. */
export function hintsOf({ samples, selected, assertions }: TestState): string[] {
  const failed = assertions.filter(({ ok }) => !ok);
  const { outcome } = selected.measurement;
  const hints = [
    // An unexpected status has its own hint, in addition to those of the expectations.
    ...(selected.error
      ? [hintOf(selected, selected.error)]
      : failed.some(({ check }) => check === 'status') && !outcome.ok
        ? [outcome.error.hint]
        : []),
    ...statusHints(selected),
    // Without a response, the hints of expectations do not apply.
    ...(outcome.response === undefined ? [] : failed.flatMap(({ hint }) => hint ?? [])),
    ...(samples.some(hasResponse) && failed.some(({ check }) => /^time p\d/.test(check))
      ? [slowPhaseHint(slowestPhase(samples), selected.measurement.phases)]
      : []),
  ];
  return [...new Set(hints)];
}

const hasResponse = ({ measurement }: Sample) => measurement.outcome.response !== undefined;

/** Returns the hint of an error, without hints that recommend this tool. */
function hintOf({ measurement: { redirects } }: Sample, error: ApiError): string {
  if (error.code === 'too-many-redirects') {
    const loop = redirects.find(({ verdict }) => verdict.includes('loop'));
    return loop === undefined
      ? 'The redirect chain is too long. Request the last URL in redirects, or report it to the owner of the endpoint.'
      : `The redirects loop at ${quote(loop.to)}. Report it to the owner of the endpoint.`;
  }
  return error.code === 'unexpected-status' ? 'This status cannot be followed. If it is correct, set expect.status to it.' : error.hint;
}

function statusHints({ ok, measurement: { outcome } }: Sample): string[] {
  const { status, headers } = outcome.response ?? {};
  if (ok || headers === undefined) return [];
  const allowed = (headers.get('allow') ?? '').split(',').map((name) => name.trim());
  // Only known names: a list of unknown ones can be a sentence.
  const known = methods.filter((method) => allowed.includes(method));
  const scheme = /^\s*([\w-]{1,30})/.exec(headers.get('www-authenticate') ?? '')?.[1];
  return [
    ...(status === 405 && known.length > 0 ? [`Allowed methods: ${known.join(', ')}.`] : []),
    ...(status === 401 && scheme !== undefined ? [`The endpoint requires credentials (scheme ${scheme}).`] : []),
  ];
}

function slowestPhase(samples: readonly Sample[]): 'ttfb' | 'download' {
  const worst = (phase: 'ttfb' | 'download') => percentile(phaseValues(samples, phase), 99);
  return worst('download') > worst('ttfb') ? 'download' : 'ttfb';
}

/** Returns the error of the request, or `expectation-failed` if an expectation is not met. */
export function errorOf(state: TestState, hints: readonly string[]): ApiError | undefined {
  const { selected, assertions } = state;
  if (selected.error !== undefined) return selected.error;
  const reason = reasonOf(state);
  if (reason === undefined) return undefined;
  if (assertions.every(({ ok }) => ok)) return cancelledTest(state);
  const { outcome } = selected.measurement;
  return new ApiError('expectation-failed', `The endpoint responded, but ${reason}`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: hints[0] ?? 'Correct the request or the expectation; assertions shows the actual values.',
    // An unexpected 429 is an expectation that may be met from this time on.
    ...(!outcome.ok && outcome.error.retryAt !== undefined && { retryAt: outcome.error.retryAt }),
  });
}

function cancelledTest({ samples, requested }: TestState): ApiError {
  return new ApiError('cancelled', `The caller cancelled the test after ${samples.length} of ${requested} samples.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'Nothing failed until then. Repeat the test, with fewer samples if it takes too long.',
  });
}
