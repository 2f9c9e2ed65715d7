import { badInput } from '../../errors.js';
import { phases } from '../../http/probe/phases.js';
import type { Measurement } from '../../http/probe/probe.js';
import { parseMediaType } from '../../response/media-type.js';
import { type Assertion, type Check, noAnswer, shown, subjectOf } from './assertion.js';
import { containsCheck, existsCheck, jsonCheck, matchesCheck, schemaCheck } from './body-expectations.js';
import { slowPhaseHint } from './hints.js';
import type { Expect } from './input.js';
import { compileRegex, matches } from './regex.js';

export interface Expectations {
  /** The status is judged by an expectation, and not by what is usual. */
  readonly judgesStatus: boolean;
  /** A 3xx is expected, so it is not followed. */
  readonly wantsRedirect: boolean;
  check(measurement: Measurement): Assertion[];
}

/** @throws ApiError `invalid-arguments`, before anything is sent, when an expectation can't be held against anything. */
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
    judgesStatus: expect.status !== undefined,
    wantsRedirect: statuses.some((status) => status.startsWith('3')),
    check(measurement) {
      const subject = subjectOf(measurement);
      return checks.map((check) => check(subject));
    },
  };
}

function statusCheck(statuses: readonly string[]): Check {
  return ({ answer }) => {
    const status = String(answer?.status ?? '');
    const ok = statuses.some((wanted) => wanted === status || (wanted.endsWith('xx') && status !== '' && wanted[0] === status[0]));
    return { check: 'status', ok, expected: statuses.join(' or '), actual: status === '' ? noAnswer : status };
  };
}

function headerCheck(name: string, wanted: string): Check {
  const pattern = /^\/(.+)\/(i?)$/.exec(wanted);
  const regex = pattern === null ? undefined : compileRegex(pattern[1] ?? '', `expect.headers.${name.slice(0, 60)}`, pattern[2]);
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw badInput('invalid-arguments', 'A name in expect.headers is no header name.', 'Write names like content-type or x-request-id.');
  }
  return ({ answer }) => {
    const actual = answer?.headers.get(name) ?? undefined;
    const fits = (value: string) => {
      if (wanted === '*') return true;
      return regex === undefined ? value === wanted : matches(regex, value) === true;
    };
    const expected = wanted === '*' ? 'present' : shown(wanted);
    const was = answer === undefined ? noAnswer : actual === undefined ? 'absent' : secretive(name, actual);
    return {
      check: `header ${name.toLowerCase()}`,
      ok: actual !== undefined && fits(actual),
      expected,
      actual: was,
      quotesApi: actual !== undefined,
    };
  };
}

function secretive(name: string, value: string): string {
  return /^set-cookie/i.test(name) ? 'present (not shown)' : shown(value);
}

/** Parameters count only where they are asked for: `application/json` fits `application/json; charset=utf-8`. */
function contentTypeCheck(wanted: string): Check {
  const { essence, charset } = parseMediaType(wanted);
  if (essence === '') throw badInput('invalid-arguments', 'expect.contentType is no media type.', 'Write it like application/json.');
  return ({ answer }) => {
    const header = answer?.headers.get('content-type') ?? null;
    const actual = parseMediaType(header);
    const ok = actual.essence === essence && (charset === undefined || charset.toLowerCase() === actual.charset?.toLowerCase());
    const html = actual.essence === 'text/html' && essence !== 'text/html';
    return {
      check: 'content type',
      ok,
      expected: shown(wanted),
      actual: answer === undefined ? noAnswer : shown(header ?? 'absent'),
      quotesApi: header !== null,
      hint: html
        ? 'HTML where something else was expected is often an error page or a login page: check the path and the credentials.'
        : `Pass an Accept header that asks for ${shown(wanted)}, or check the path.`,
    };
  };
}

/** Percentiles are of all samples, so they are held against elsewhere. */
function phaseCheck(name: string, ms: number): Check[] {
  const phase = phases.find((known) => known === name);
  if (phase === undefined) return [];
  return [
    ({ measurement }) => {
      const took = measurement.phases[phase];
      // A connection that was there already took no time.
      const absent = phase === 'ttfb' || phase === 'download' ? noAnswer : 'did not happen';
      const ok = took === undefined ? absent !== noAnswer : took <= ms;
      const actual = took === undefined ? absent : `${Math.round(took * 10) / 10} ms`;
      return { check: `time ${phase}`, ok, expected: `at most ${ms} ms`, actual, hint: slowPhaseHint(phase, measurement.phases) };
    },
  ];
}

function certificateCheck(days: number): Check {
  return ({ measurement: { certificate } }) => ({
    check: 'certificate days',
    ok: certificate !== undefined && certificate.daysLeft >= days,
    expected: `at least ${days}`,
    actual: certificate === undefined ? 'no certificate' : String(certificate.daysLeft),
    hint: 'Tell who runs the endpoint to renew the certificate, and its intermediates.',
  });
}
