import { ApiError } from '../../errors.js';
import type { Assertion } from './assertion.js';
import { slowPhaseHint } from './hints.js';
import { percentile } from './statistics.js';
import { phaseValues } from './summary.js';
import type { Sample } from './take-samples.js';

export interface Judged {
  /** At least one. */
  readonly samples: readonly Sample[];
  readonly asked: number;
  /** The one whose details are told: the first that failed, or the first. */
  readonly shown: Sample;
  readonly assertions: readonly Assertion[];
}

/** The finding in one sentence. */
export function verdictOf(judged: Judged): string {
  const { samples, asked, shown, assertions } = judged;
  const reason = reasonOf(judged);
  if (reason !== undefined && samples.every(({ sent }) => !sent)) return `Not sent: ${reason}`;
  if (asked === 1) {
    const { outcome, phases, redirects } = shown.measurement;
    const after = `after ${Math.round(phases.total)} ms`;
    const status = outcome.answer?.status;
    if (reason !== undefined) return `Fails${status === undefined ? '' : ` (status ${status})`} ${after}: ${reason}`;
    const followed =
      redirects.length === 0
        ? ''
        : outcome.answer?.redirects
          ? ` and ${counted(redirects.length, 'redirect')}`
          : `; it leads to ${redirects[0]?.to}`;
    const held = assertions.length === 0 ? '' : `; ${counted(assertions.length, 'expectation')} met`;
    return `Passes: ${status} ${after}${followed}${held}.`;
  }
  const taken = `${samples.length}${samples.length < asked ? ` (of ${asked} asked for)` : ''} samples`;
  const succeeded = samples.filter(({ ok }) => ok).length;
  if (reason !== undefined) return `Fails: ${succeeded} of ${taken} passed; ${reason}`;
  const totals = phaseValues(samples, 'total');
  return `Passes: ${succeeded} of ${taken}, median ${ms(percentile(totals, 50))}, p99 ${ms(percentile(totals, 99))}.`;
}

const ms = (value: number) => `${Math.round(value)} ms`;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Why it fails; undefined when it does not. */
function reasonOf({ shown, assertions }: Judged): string | undefined {
  if (shown.error !== undefined) return errorReason(shown, shown.error);
  const failed = assertions.filter(({ ok }) => !ok);
  const [first] = failed;
  if (first === undefined) return undefined;
  const more = failed.length === 1 ? '' : `, and ${failed.length - 1} more of ${assertions.length} expectations`;
  const actual = first.quotesApi === true ? JSON.stringify(cut(first.actual)) : cut(first.actual);
  return `${first.check} is ${actual}, expected ${cut(first.expected)}${more}.`;
}

function errorReason({ measurement: { certificate } }: Sample, error: ApiError): string {
  if (!error.code.startsWith('tls-') || certificate === undefined || certificate.problems.length === 0) return error.message;
  return `the certificate is refused: ${certificate.problems.join('; ')}.`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The next move for each failure, the most telling first. */
export function hintsOf({ samples, shown, assertions }: Judged): string[] {
  const failed = assertions.filter(({ ok }) => !ok);
  const answered = shown.measurement.outcome;
  const hints = [
    // A status that was expected otherwise has the hint of that status, too.
    ...(shown.error
      ? [hintOf(shown, shown.error)]
      : failed.some(({ check }) => check === 'status') && !answered.ok
        ? [answered.error.hint]
        : []),
    ...statusHints(shown),
    // Without an answer, expectations have nothing to say.
    ...(answered.answer === undefined ? [] : failed.flatMap(({ hint }) => hint ?? [])),
    ...(failed.some(({ check }) => /^time p\d/.test(check)) ? [slowPhaseHint(slowestPhase(samples), shown.measurement.phases)] : []),
  ];
  return [...new Set(hints)];
}

/** Some hints send their reader to this very tool. */
function hintOf({ measurement: { redirects } }: Sample, error: ApiError): string {
  if (error.code === 'too-many-redirects') {
    const loop = redirects.find(({ verdict }) => verdict.includes('loop'));
    return loop === undefined
      ? 'The chain is too long: call the last URL of redirects, or tell who runs the endpoint.'
      : `The redirects go round in a loop at ${loop.to}: tell who runs the endpoint.`;
  }
  return error.code === 'unexpected-status' ? 'It is no redirect that can be followed: expect its status if it is meant.' : error.hint;
}

function statusHints({ ok, measurement: { outcome } }: Sample): string[] {
  const { status, headers } = outcome.answer ?? {};
  if (ok || headers === undefined) return [];
  const allow = headers.get('allow');
  const scheme = /^\s*([\w-]{1,30})/.exec(headers.get('www-authenticate') ?? '')?.[1];
  return [
    ...(status === 405 && allow !== null ? [`It allows: ${cut(allow)}.`] : []),
    ...(status === 401 && scheme !== undefined ? [`It asks for credentials of the scheme ${scheme}.`] : []),
  ];
}

function slowestPhase(samples: readonly Sample[]): 'ttfb' | 'download' {
  const worst = (phase: 'ttfb' | 'download') => percentile(phaseValues(samples, phase), 99);
  return worst('download') > worst('ttfb') ? 'download' : 'ttfb';
}

/** What is told as the error: that of the request, or that an expectation is not met. */
export function errorOf(judged: Judged, hints: readonly string[]): ApiError | undefined {
  const { shown } = judged;
  if (shown.error !== undefined) return shown.error;
  const reason = reasonOf(judged);
  if (reason === undefined) return undefined;
  return new ApiError('expectation-failed', `The endpoint answers, but ${reason}`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: hints[0] ?? 'Correct the request or the expectation; assertions has what came.',
  });
}
