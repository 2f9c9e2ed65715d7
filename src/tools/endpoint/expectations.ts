import { isDeepStrictEqual } from 'node:util';
import { ApiError, badInput } from '../../errors.js';
import type { Answer } from '../../http/answer.js';
import type { Measurement } from '../../http/probe/probe.js';
import { bodyText } from '../../response/body-text.js';
import { type DecodedBody, decodeBody } from '../../response/decode.js';
import { parseMediaType } from '../../response/media-type.js';
import { parseJsonNumbers } from '../../response/parse-json.js';
import { compileQuery } from '../../response/query-json.js';
import { bounded, OutOfTime } from '../../response/time-bound.js';
import { createResponseCheck } from '../../response/validate.js';
import { slowPhaseHint } from './hints.js';
import type { Expect } from './input.js';

/** One expectation, held against what came. */
export interface Assertion {
  readonly check: string;
  readonly ok: boolean;
  readonly expected: string;
  readonly actual: string;
  readonly hint?: string;
}

type Check = (subject: Subject) => Assertion;

interface Subject {
  readonly measurement: Measurement;
  readonly answer: Answer | undefined;
  readonly json: () => DecodedBody;
  readonly text: () => string | undefined;
}

export interface Expectations {
  /** The status is judged by an expectation, and not by what is usual. */
  readonly judgesStatus: boolean;
  /** A 3xx is expected, so it is not followed. */
  readonly wantsRedirect: boolean;
  check(measurement: Measurement): Assertion[];
}

/** Milliseconds for a regular expression over a body: it blocks this process. */
const matchMs = 500;

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

function subjectOf(measurement: Measurement): Subject {
  const { answer } = measurement.outcome;
  const type = answer?.headers.get('content-type') ?? null;
  const bytes = answer?.body ?? new Uint8Array();
  let json: DecodedBody | undefined;
  return {
    measurement,
    answer,
    json() {
      json ??= decodeBody(bytes, type, false, parseJsonNumbers);
      return json;
    },
    text: () => bodyText(bytes, type),
  };
}

const noAnswer = 'no answer';

/** Enough to see what is meant; it may come from the API. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
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
    return { check: `header ${name.toLowerCase()}`, ok: actual !== undefined && fits(actual), expected, actual: was };
  };
}

function secretive(name: string, value: string): string {
  return /^set-cookie/i.test(name) ? 'present (not shown)' : shown(value);
}

/** Parameters count only where they are asked for: `application/json` fits `application/json; charset=utf-8`. */
function contentTypeCheck(wanted: string): Check {
  const { essence, charset } = parseMediaType(wanted);
  return ({ answer }) => {
    const header = answer?.headers.get('content-type') ?? null;
    const actual = parseMediaType(header);
    const ok = actual.essence === essence && essence !== '' && (charset === undefined || charset === actual.charset?.toLowerCase());
    const html = actual.essence === 'text/html' && essence !== 'text/html';
    return {
      check: 'content type',
      ok,
      expected: shown(wanted),
      actual: answer === undefined ? noAnswer : shown(header ?? 'absent'),
      hint: html
        ? 'HTML where something else was expected is often an error page or a login page: check the path and the credentials.'
        : `Pass an Accept header that asks for ${shown(wanted)}, or check the path.`,
    };
  };
}

const readHint = 'Read the body with call-api, and correct the request or the expectation.';

function containsCheck(wanted: string): Check {
  return ({ answer, text }) => {
    const body = text();
    const ok = body?.includes(wanted) === true;
    return { check: 'body contains', ok, expected: shown(wanted), actual: bodyShown(answer, body), hint: readHint };
  };
}

function matchesCheck(pattern: string): Check {
  const regex = compileRegex(pattern, 'expect.bodyMatches');
  return ({ answer, text }) => {
    const body = text();
    const found = body === undefined ? false : matches(regex, body);
    const actual = found === undefined ? `not decided within ${matchMs} ms` : bodyShown(answer, body);
    return { check: 'body matches', ok: found === true, expected: shown(pattern), actual, hint: readHint };
  };
}

function bodyShown(answer: Answer | undefined, text: string | undefined): string {
  if (answer === undefined) return noAnswer;
  return text === undefined ? (answer.body.length === 0 ? 'no body' : 'a binary body') : shown(text);
}

function compileRegex(pattern: string, owner: string, flags = ''): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    throw badInput('invalid-arguments', `${owner} is no regular expression.`, 'Write it as in JavaScript, without slashes around it.');
  }
}

/** Undefined when it takes too long. */
function matches(regex: RegExp, text: string): boolean | undefined {
  try {
    return bounded(matchMs, () => regex.test(text));
  } catch (error) {
    if (error instanceof OutOfTime) return undefined;
    throw error;
  }
}

async function jsonCheck(expression: string, wanted: unknown): Promise<Check> {
  const query = await compileQuery(expression, `expect.json ${JSON.stringify(expression.slice(0, 60))}`);
  return ({ answer, json }) => {
    const found = ask(answer, json, query);
    const ok = found.ok && isDeepStrictEqual(found.value, wanted);
    return { check: `json ${shown(expression)}`, ok, expected: shown(wanted), actual: found.shown, hint: readHint };
  };
}

async function existsCheck(expression: string): Promise<Check> {
  const query = await compileQuery(expression, `expect.jsonExists ${JSON.stringify(expression.slice(0, 60))}`);
  return ({ answer, json }) => {
    const found = ask(answer, json, query);
    const ok = found.ok && found.value !== null && found.value !== undefined;
    return { check: `json ${shown(expression)}`, ok, expected: 'not null', actual: found.shown, hint: readHint };
  };
}

function ask(answer: Answer | undefined, json: () => DecodedBody, query: Awaited<ReturnType<typeof compileQuery>>) {
  const body = json();
  if (answer === undefined || body.kind !== 'json')
    return { ok: false, value: undefined, shown: answer === undefined ? noAnswer : 'no JSON' };
  const found = query(body.value);
  return found.ok ? { ...found, shown: shown(found.value) } : { ok: false, value: undefined, shown: found.reason };
}

async function schemaCheck(schema: Record<string, unknown>): Promise<Check> {
  const check = await createResponseCheck(schema).catch((error: unknown) => {
    throw error instanceof ApiError
      ? badInput(error.code, error.message.replace('responseSchema', 'expect.jsonSchema'), error.hint.replace('responseSchema', 'it'))
      : error;
  });
  return ({ answer, json, measurement }) => {
    const { violations, error } = check(json(), measurement.outcome.method);
    const listed = violations.slice(0, 3).map(({ path, message }) => `${path === '' ? 'the body' : path} ${message}`);
    const more = violations.length > 3 ? [`and ${violations.length - 3} more`] : [];
    const actual = listed.length > 0 ? shown([...listed, ...more].join('; ')) : error === undefined ? 'it fits' : 'not decided in time';
    return {
      check: 'json schema',
      ok: answer !== undefined && error === undefined,
      expected: 'it fits',
      actual: answer === undefined ? noAnswer : actual,
      hint: readHint,
    };
  };
}

/** Percentiles are of all samples, so they are held against elsewhere. */
function phaseCheck(phase: string, ms: number): Check[] {
  if (!isPhase(phase)) return [];
  return [
    ({ measurement }) => {
      const took = measurement.phases[phase];
      // A connection that was there already took no time.
      const absent = phase === 'ttfb' || phase === 'download' ? noAnswer : 'did not happen';
      const ok = took === undefined ? absent !== noAnswer : took <= ms;
      const actual = took === undefined ? absent : `${Math.round(took * 10) / 10} ms`;
      return { check: `time ${phase}`, ok, expected: `at most ${ms} ms`, actual, hint: slowPhaseHint(phase) };
    },
  ];
}

function isPhase(name: string): name is keyof Measurement['phases'] {
  return !/^p\d+$/.test(name);
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
