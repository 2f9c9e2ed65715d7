import { ApiError, badInput } from '../../errors.js';
import { phases } from '../../http/probe/phases.js';
import type { Measurement } from '../../http/probe/probe.js';
import { evaluate } from '../../response/evaluate.js';
import { exceedsJsonBytes } from '../../response/json-size.js';
import { parseMediaType } from '../../response/media-type.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import { round } from '../contract/result-schema.js';
import { type Assertion, bodyOf, type Check, formatValue, noResponse, type Subject, shownLimit } from './assertion.js';
import { containsCheck, existsCheck, jsonCheck, matchesCheck, schemaCheck } from './body-expectations.js';
import { headerCheck } from './header-expectation.js';
import { slowPhaseHint } from './hints.js';
import type { Expect } from './input.js';

export interface Expectations {
  /** Whether `expect.status` decides if the status is a success. Otherwise a 2xx is. */
  readonly checksStatus: boolean;
  /** Whether a 3xx is expected, so that redirects are not followed. */
  readonly expectsRedirect: boolean;
  /** Never throws: what exceeds the limits is not met. */
  check(measurement: Measurement): Promise<Assertion[]>;
}

/** Maximum size of all expectations as JSON: their patterns are compiled before anything is sent. */
const maxExpectBytes = 256 * 1024;

/**
 * Compiles expectations before anything is sent. `limits` bound the work for all samples, in sum.
 * @throws ApiError `invalid-arguments` if an expectation is not valid.
 */
export async function compileExpectations(expect: Expect = {}, limits: TaskLimits): Promise<Expectations> {
  if (exceedsJsonBytes(expect, maxExpectBytes)) {
    throw badInput('invalid-arguments', `expect is larger than ${maxExpectBytes} bytes.`, 'Pass fewer or shorter expectations.');
  }
  const statuses =
    expect.status
      ?.toLowerCase()
      .split(',')
      .map((status) => status.trim()) ?? [];
  const { contentType, bodyContains, bodyMatches, jsonSchema, certificateDays } = expect;
  const checks = await compileAll([
    ...(expect.status === undefined ? [] : [() => statusCheck(statuses)]),
    ...Object.entries(expect.headers ?? {}).map(
      ([name, value]) =>
        () =>
          headerCheck(name, value),
    ),
    ...(contentType === undefined ? [] : [() => contentTypeCheck(contentType)]),
    ...(bodyContains === undefined ? [] : [() => containsCheck(bodyContains)]),
    ...(bodyMatches === undefined ? [] : [() => matchesCheck(bodyMatches)]),
    ...Object.entries(expect.json ?? {}).map(
      ([expression, value]) =>
        () =>
          jsonCheck(expression, value),
    ),
    ...(expect.jsonExists ?? []).map((expression) => () => existsCheck(expression)),
    ...(jsonSchema === undefined ? [] : [() => schemaCheck(jsonSchema, limits)]),
    ...Object.entries(expect.maxMs ?? {}).flatMap(([phase, ms]) => phaseCheck(phase, ms).map((check) => () => check)),
    ...(certificateDays === undefined ? [] : [() => certificateCheck(certificateDays)]),
  ]);
  return {
    checksStatus: expect.status !== undefined,
    expectsRedirect: statuses.some((status) => status.startsWith('3') || /^[12]\d\d-[345]/.test(status)),
    check: (measurement) => runChecks(checks, { measurement, response: measurement.outcome.response, limits }),
  };
}

/** Compiles all checks, so that one error names every expectation that is not valid. */
async function compileAll(compilers: readonly (() => Check | Promise<Check>)[]): Promise<Check[]> {
  const checks: Check[] = [];
  const problems: ApiError[] = [];
  for (const compile of compilers) {
    try {
      checks.push(await compile());
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      problems.push(error);
    }
  }
  const [first, ...others] = problems;
  if (first === undefined) return checks;
  if (others.length === 0) throw first;
  const shown = problems.slice(0, maxShownProblems).map(({ message }) => message);
  const more = problems.length - shown.length;
  const message = [...shown, ...(more > 0 ? [`There are ${more} more problems.`] : [])].join(' ');
  throw first.with({ message, hint: 'Correct every expectation that the message names, and send the call again.' });
}

const maxShownProblems = 10;

async function runChecks(checks: readonly Check[], subject: Subject): Promise<Assertion[]> {
  const { measurement, response, limits } = subject;
  const asked = checks.flatMap((check) => {
    const question = response && check.question?.(response, measurement);
    return question === undefined ? [] : [{ check, question }];
  });
  const answers =
    response === undefined
      ? []
      : await evaluate(
          asked.map(({ question }) => question),
          bodyOf(response),
          limits,
        );
  const assertions: Assertion[] = [];
  for (const check of checks) assertions.push(await check.assert(subject, answers[asked.findIndex((one) => one.check === check)]));
  return assertions;
}

function statusCheck(statuses: readonly string[]): Check {
  const reversed = statuses.find((status) => boundsOf(status).from > boundsOf(status).to);
  if (reversed !== undefined)
    throw badInput(
      'invalid-arguments',
      `expect.status: no status is in the range ${reversed}.`,
      'Pass the lower status first, such as 200-204.',
    );
  return {
    assert({ response }) {
      const status = String(response?.status ?? '');
      const ok = response !== undefined && statuses.some((expected) => isExpected(response.status, expected));
      return { check: 'status', ok, expected: statuses.join(' or '), actual: status === '' ? noResponse : status };
    },
  };
}

/** `expected` is a status, a class such as 2xx, or a range such as 200-204. */
function isExpected(status: number, expected: string): boolean {
  const { from, to } = boundsOf(expected);
  return status >= from && status <= to;
}

function boundsOf(expected: string): { readonly from: number; readonly to: number } {
  const [from = '', to = from] = expected.split('-');
  return { from: Number(from.replace('xx', '00')), to: Number(to.replace('xx', '99')) };
}

/** Compares charsets only if one is expected: `application/json` matches `application/json; charset=utf-8`. */
function contentTypeCheck(expected: string): Check {
  const { essence, charset } = parseMediaType(expected);
  if (essence === '')
    throw badInput('invalid-arguments', 'expect.contentType is not a valid media type.', 'Use a value such as application/json.');
  const assert: Check['assert'] = ({ response }) => {
    const header = response?.headers.get('content-type') ?? null;
    const actual = parseMediaType(header);
    const ok = actual.essence === essence && (charset === undefined || charset.toLowerCase() === actual.charset?.toLowerCase());
    const html = actual.essence === 'text/html' && essence !== 'text/html';
    return {
      check: 'content type',
      ok,
      expected: formatValue(expected),
      actual: response === undefined ? noResponse : formatValue(header ?? 'absent'),
      quotesApi: header !== null,
      hint: html
        ? 'Unexpected HTML is often an error or login page. Check the path and the credentials.'
        : `Pass an Accept header for ${formatValue(expected)}, or check the path.`,
    };
  };
  return { assert };
}

/** Checks a phase of each sample; `percentileAssertions` checks the percentiles of all samples. */
function phaseCheck(name: string, limitMs: number): Check[] {
  const phase = phases.find((candidate) => candidate === name);
  if (phase === undefined) return [];
  return [
    {
      assert({ measurement, response }) {
        const exact = measurement.phases[phase];
        // What is compared is what is shown: no `300 ms, expected at most 300 ms`.
        const ms = exact === undefined ? undefined : round(exact);
        // A reused connection has no dns, tcp and tls phase, which meets every limit. Without a response, no duration counts.
        const ok = response !== undefined && (ms ?? 0) <= limitMs;
        const actual = response === undefined ? noResponse : ms === undefined ? 'did not happen' : `${ms} ms`;
        return {
          check: `time ${phase}`,
          ok,
          expected: `at most ${shownLimit(limitMs)} ms`,
          actual,
          hint: slowPhaseHint(phase, measurement.phases),
        };
      },
    },
  ];
}

function certificateCheck(days: number): Check {
  const assert: Check['assert'] = ({ measurement: { certificate } }) => ({
    check: 'certificate days',
    ok: (certificate?.daysLeft ?? Number.NEGATIVE_INFINITY) >= days,
    expected: `at least ${days}`,
    actual: certificate === undefined ? 'no certificate' : String(certificate.daysLeft ?? certificate.validTo),
    hint: 'Report to the owner of the endpoint that the certificate or one of its intermediates must be renewed.',
  });
  return { assert };
}
