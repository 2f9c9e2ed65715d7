import { badInput } from '../../errors.js';
import { phases } from '../../http/probe/phases.js';
import type { Measurement } from '../../http/probe/probe.js';
import { evaluate } from '../../response/evaluate.js';
import { exceedsJsonBytes } from '../../response/json-size.js';
import { parseMediaType } from '../../response/media-type.js';
import { isSecretHeader } from '../../response/shape.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import { type Assertion, bodyOf, type Check, formatValue, noResponse, type Subject } from './assertion.js';
import { containsCheck, existsCheck, jsonCheck, matchesCheck, schemaCheck } from './body-expectations.js';
import { slowPhaseHint } from './hints.js';
import type { Expect } from './input.js';
import { checkRegex } from './regex.js';

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
  const statuses = expect.status?.toLowerCase().split(/, ?/) ?? [];
  const checks: Check[] = [
    ...(expect.status === undefined ? [] : [statusCheck(statuses)]),
    ...Object.entries(expect.headers ?? {}).map(([name, value]) => headerCheck(name, value)),
    ...(expect.contentType === undefined ? [] : [contentTypeCheck(expect.contentType)]),
    ...(expect.bodyContains === undefined ? [] : [containsCheck(expect.bodyContains)]),
    ...(expect.bodyMatches === undefined ? [] : [matchesCheck(expect.bodyMatches)]),
    ...(await Promise.all(Object.entries(expect.json ?? {}).map(([expression, value]) => jsonCheck(expression, value)))),
    ...(await Promise.all((expect.jsonExists ?? []).map((expression) => existsCheck(expression)))),
    ...(expect.jsonSchema === undefined ? [] : [await schemaCheck(expect.jsonSchema, limits)]),
    ...Object.entries(expect.maxMs ?? {}).flatMap(([phase, ms]) => phaseCheck(phase, ms)),
    ...(expect.certificateDays === undefined ? [] : [certificateCheck(expect.certificateDays)]),
  ];
  return {
    checksStatus: expect.status !== undefined,
    expectsRedirect: statuses.some((status) => status.startsWith('3')),
    check: (measurement) => runChecks(checks, { measurement, response: measurement.outcome.response, limits }),
  };
}

async function runChecks(checks: readonly Check[], subject: Subject): Promise<Assertion[]> {
  const { response, limits } = subject;
  const asked = checks.flatMap((check) => {
    const question = response && check.question?.(response);
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
  return {
    assert({ response }) {
      const status = String(response?.status ?? '');
      const ok = statuses.some(
        (expected) => expected === status || (expected.endsWith('xx') && status !== '' && expected[0] === status[0]),
      );
      return { check: 'status', ok, expected: statuses.join(' or '), actual: status === '' ? noResponse : status };
    },
  };
}

function headerCheck(name: string, expected: string): Check {
  const [, pattern, flags = ''] = /^\/(.+)\/(i?)$/.exec(expected) ?? [];
  if (pattern !== undefined) checkRegex(pattern, `expect.headers.${name.slice(0, 60)}`, flags);
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw badInput(
      'invalid-arguments',
      'expect.headers contains an invalid header name.',
      'Use names such as content-type or x-request-id.',
    );
  }
  const isHidden = isSecretHeader(name);
  if (isHidden && expected !== '*') {
    throw badInput(
      'invalid-arguments',
      `expect.headers.${name} must be *: the values of headers with sessions and credentials are hidden.`,
      'Expect * to check that the header is present.',
    );
  }
  const common = { check: `header ${name.toLowerCase()}`, expected: expected === '*' ? 'present' : formatValue(expected) };
  return {
    question({ headers }) {
      const text = headers.get(name);
      return pattern === undefined || text === null ? undefined : { kind: 'matches', pattern, flags, text };
    },
    assert({ response }, answer) {
      const value = response?.headers.get(name) ?? undefined;
      if (value === undefined) return { ...common, ok: false, actual: response === undefined ? noResponse : 'absent', quotesApi: false };
      if (isHidden) return { ...common, ok: true, actual: 'present (value hidden)', quotesApi: false };
      const isEqual = { ok: expected === '*' || value === expected, actual: formatValue(value), quotesApi: true };
      return { ...common, ...(answer ?? isEqual) };
    },
  };
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
      assert({ measurement }) {
        const ms = measurement.phases[phase];
        // A reused connection has no dns, tcp and tls phase, which meets every limit.
        const absent = phase === 'ttfb' || phase === 'download' ? noResponse : 'did not happen';
        const ok = ms === undefined ? absent !== noResponse : ms <= limitMs;
        const actual = ms === undefined ? absent : `${Math.round(ms * 10) / 10} ms`;
        return { check: `time ${phase}`, ok, expected: `at most ${limitMs} ms`, actual, hint: slowPhaseHint(phase, measurement.phases) };
      },
    },
  ];
}

function certificateCheck(days: number): Check {
  const assert: Check['assert'] = ({ measurement: { certificate } }) => ({
    check: 'certificate days',
    ok: certificate !== undefined && certificate.daysLeft >= days,
    expected: `at least ${days}`,
    actual: certificate === undefined ? 'no certificate' : String(certificate.daysLeft),
    hint: 'Report to the owner of the endpoint that the certificate or one of its intermediates must be renewed.',
  });
  return { assert };
}
