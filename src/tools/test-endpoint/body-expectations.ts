import { isDeepStrictEqual } from 'node:util';
import { ApiError, badInput } from '../../errors.js';
import type { Answer } from '../../http/call/answer.js';
import type { DecodedBody } from '../../response/decode.js';
import { compileQuery, type JsonQuery } from '../../response/query-json.js';
import { createResponseCheck } from '../../response/validate.js';
import { type Check, noAnswer, shown } from './assertion.js';
import { compileRegex, matches, matchMs } from './regex.js';

const readHint = 'Read the body with call-api, and correct the request or the expectation.';

export function containsCheck(wanted: string): Check {
  return ({ answer, text }) => {
    const body = text();
    const ok = body?.includes(wanted) === true;
    return {
      check: 'body contains',
      ok,
      expected: shown(wanted),
      actual: bodyShown(answer, body),
      quotesApi: body !== undefined,
      hint: readHint,
    };
  };
}

export function matchesCheck(pattern: string): Check {
  const regex = compileRegex(pattern, 'expect.bodyMatches');
  return ({ answer, text }) => {
    const body = text();
    const found = body === undefined ? false : matches(regex, body);
    const actual = found === undefined ? `not decided within ${matchMs} ms` : bodyShown(answer, body);
    const quotesApi = found !== undefined && body !== undefined;
    return { check: 'body matches', ok: found === true, expected: shown(pattern), actual, quotesApi, hint: readHint };
  };
}

function bodyShown(answer: Answer | undefined, text: string | undefined): string {
  if (answer === undefined) return noAnswer;
  return text === undefined ? (answer.body.length === 0 ? 'no body' : 'a binary body') : shown(text);
}

export async function jsonCheck(expression: string, wanted: unknown): Promise<Check> {
  const query = await compileQuery(expression, `expect.json ${JSON.stringify(expression.slice(0, 60))}`);
  return ({ answer, json }) => {
    const found = ask(answer, json, query);
    const ok = found.ok && isDeepStrictEqual(found.value, wanted);
    return {
      check: `json ${shown(expression)}`,
      ok,
      expected: shown(wanted),
      actual: found.shown,
      quotesApi: found.quotesApi,
      hint: readHint,
    };
  };
}

export async function existsCheck(expression: string): Promise<Check> {
  const query = await compileQuery(expression, `expect.jsonExists ${JSON.stringify(expression.slice(0, 60))}`);
  return ({ answer, json }) => {
    const found = ask(answer, json, query);
    const ok = found.ok && found.value !== null && found.value !== undefined;
    return {
      check: `json ${shown(expression)}`,
      ok,
      expected: 'not null',
      actual: found.shown,
      quotesApi: found.quotesApi,
      hint: readHint,
    };
  };
}

function ask(answer: Answer | undefined, json: () => DecodedBody, query: JsonQuery) {
  const body = json();
  const nothing = { ok: false, value: undefined, quotesApi: false };
  if (answer === undefined || body.kind !== 'json') return { ...nothing, shown: answer === undefined ? noAnswer : 'no JSON' };
  const found = query(body.value);
  if (!found.ok) return { ...nothing, shown: found.reason };
  return { ...found, shown: shown(found.value), quotesApi: ['string', 'object'].includes(typeof found.value) };
}

export async function schemaCheck(schema: Record<string, unknown>): Promise<Check> {
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
      quotesApi: listed.length > 0,
      hint: readHint,
    };
  };
}
