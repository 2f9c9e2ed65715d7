import { badInput } from '../../errors.js';
import { phases } from '../../http/probe/phases.js';
import type { Measurement } from '../../http/probe/probe.js';
import { parseMediaType } from '../../response/media-type.js';
import { type Assertion, type Check, formatValue, noResponse, subjectOf } from './assertion.js';
import { containsCheck, existsCheck, jsonCheck, matchesCheck, schemaCheck } from './body-expectations.js';
import { slowPhaseHint } from './hints.js';
import type { Expect } from './input.js';
import { compileRegex, matches } from './regex.js';

export interface Expectations {
  /** Whether `expect.status` decides if the status is a success. Otherwise a 2xx is. */
  readonly checksStatus: boolean;
  /** Whether a 3xx is expected, so that redirects are not followed. */
  readonly expectsRedirect: boolean;
  check(measurement: Measurement): Assertion[];
}

/**
 * Compiles expectations before anything is sent.
 * @throws ApiError `invalid-arguments` if an expectation is not valid.
 */
export async function compileExpectations(expect: Expect = {}): Promise<Expectations> {
  const statuses = expect.status?.toLowerCase().split(/, ?/) ?? [];
  const checks: Check[] = [
    ...(expect.status === undefined ? [] : [statusCheck(statuses)]),
    ...Object.entries(expect.headers ?? {}).map(([name, value]) => headerCheck(name, value)),
    ...(expect.contentType === undefined ? [] : [contentTypeCheck(expect.contentType)]),
    ...(expect.bodyContains === undefined ? [] : [containsCheck(expect.bodyContains)]),
    ...(expect.bodyMatches === undefined ? [] : [matchesCheck(expect.bodyMatches)]),
    ...(await Promise.all(Object.entries(expect.json ?? {}).map(([expression, value]) => jsonCheck(expression, value)))),
    ...(await Promise.all((expect.jsonExists ?? []).map((expression) => existsCheck(expression)))),
    ...(expect.jsonSchema === undefined ? [] : [await schemaCheck(expect.jsonSchema)]),
    ...Object.entries(expect.maxMs ?? {}).flatMap(([phase, ms]) => phaseCheck(phase, ms)),
    ...(expect.certificateDays === undefined ? [] : [certificateCheck(expect.certificateDays)]),
  ];
  return {
    checksStatus: expect.status !== undefined,
    expectsRedirect: statuses.some((status) => status.startsWith('3')),
    check(measurement) {
      const subject = subjectOf(measurement);
      return checks.map((check) => check(subject));
    },
  };
}

function statusCheck(statuses: readonly string[]): Check {
  return ({ response }) => {
    const status = String(response?.status ?? '');
    const ok = statuses.some((expected) => expected === status || (expected.endsWith('xx') && status !== '' && expected[0] === status[0]));
    return { check: 'status', ok, expected: statuses.join(' or '), actual: status === '' ? noResponse : status };
  };
}

function headerCheck(name: string, expected: string): Check {
  const pattern = /^\/(.+)\/(i?)$/.exec(expected);
  const regex = pattern === null ? undefined : compileRegex(pattern[1] ?? '', `expect.headers.${name.slice(0, 60)}`, pattern[2]);
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw badInput(
      'invalid-arguments',
      'expect.headers contains an invalid header name.',
      'Use names such as content-type or x-request-id.',
    );
  }
  return ({ response }) => {
    const value = response?.headers.get(name) ?? undefined;
    const isExpected = (value: string) => {
      if (expected === '*') return true;
      return regex === undefined ? value === expected : matches(regex, value) === true;
    };
    return {
      check: `header ${name.toLowerCase()}`,
      ok: value !== undefined && isExpected(value),
      expected: expected === '*' ? 'present' : formatValue(expected),
      actual: response === undefined ? noResponse : value === undefined ? 'absent' : formatHeader(name, value),
      quotesApi: value !== undefined,
    };
  };
}

function formatHeader(name: string, value: string): string {
  return /^set-cookie/i.test(name) ? 'present (value hidden)' : formatValue(value);
}

/** Compares charsets only if one is expected: `application/json` matches `application/json; charset=utf-8`. */
function contentTypeCheck(expected: string): Check {
  const { essence, charset } = parseMediaType(expected);
  if (essence === '')
    throw badInput('invalid-arguments', 'expect.contentType is not a valid media type.', 'Use a value such as application/json.');
  return ({ response }) => {
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
}

/** Checks a phase of each sample; `percentileAssertions` checks the percentiles of all samples. */
function phaseCheck(name: string, limitMs: number): Check[] {
  const phase = phases.find((candidate) => candidate === name);
  if (phase === undefined) return [];
  return [
    ({ measurement }) => {
      const ms = measurement.phases[phase];
      // A reused connection has no dns, tcp and tls phase, which meets every limit.
      const absent = phase === 'ttfb' || phase === 'download' ? noResponse : 'did not happen';
      const ok = ms === undefined ? absent !== noResponse : ms <= limitMs;
      const actual = ms === undefined ? absent : `${Math.round(ms * 10) / 10} ms`;
      return { check: `time ${phase}`, ok, expected: `at most ${limitMs} ms`, actual, hint: slowPhaseHint(phase, measurement.phases) };
    },
  ];
}

function certificateCheck(days: number): Check {
  return ({ measurement: { certificate } }) => ({
    check: 'certificate days',
    ok: certificate !== undefined && certificate.daysLeft >= days,
    expected: `at least ${days}`,
    actual: certificate === undefined ? 'no certificate' : String(certificate.daysLeft),
    hint: 'Report to the owner of the endpoint that the certificate or one of its intermediates must be renewed.',
  });
}
