import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../../errors.js';
import type { ApiResponse } from '../../http/call/api-response.js';
import type { DecodedBody } from '../../response/decode.js';
import { compileQuery, type JsonQuery } from '../../response/query-json.js';
import { createResponseCheck } from '../../response/validate.js';
import { type Check, formatValue, noResponse } from './assertion.js';
import { compileRegex, matches, matchMs } from './regex.js';

const readHint = 'Read the body with call-api, then correct the request or the expectation.';

export function containsCheck(expected: string): Check {
  return ({ response, text }) => {
    const body = text();
    const ok = body?.includes(expected) === true;
    return {
      check: 'body contains',
      ok,
      expected: formatValue(expected),
      actual: formatBody(response, body),
      quotesApi: body !== undefined,
      hint: readHint,
    };
  };
}

export function matchesCheck(pattern: string): Check {
  const regex = compileRegex(pattern, 'expect.bodyMatches');
  return ({ response, text }) => {
    const body = text();
    const found = body === undefined ? false : matches(regex, body);
    const actual = found === undefined ? `undecided after ${matchMs} ms` : formatBody(response, body);
    const quotesApi = found !== undefined && body !== undefined;
    return { check: 'body matches', ok: found === true, expected: formatValue(pattern), actual, quotesApi, hint: readHint };
  };
}

function formatBody(response: ApiResponse | undefined, text: string | undefined): string {
  if (response === undefined) return noResponse;
  return text === undefined ? (response.body.length === 0 ? 'no body' : 'binary body') : formatValue(text);
}

export async function jsonCheck(expression: string, expected: unknown): Promise<Check> {
  const query = await compileQuery(expression, `expect.json ${JSON.stringify(expression.slice(0, 60))}`);
  return ({ response, json }) => {
    const found = evaluate(response, json, query);
    const ok = found.ok && isDeepStrictEqual(found.value, expected);
    return {
      check: `json ${formatValue(expression)}`,
      ok,
      expected: formatValue(expected),
      actual: found.text,
      quotesApi: found.quotesApi,
      hint: readHint,
    };
  };
}

export async function existsCheck(expression: string): Promise<Check> {
  const query = await compileQuery(expression, `expect.jsonExists ${JSON.stringify(expression.slice(0, 60))}`);
  return ({ response, json }) => {
    const found = evaluate(response, json, query);
    const ok = found.ok && found.value !== null && found.value !== undefined;
    return {
      check: `json ${formatValue(expression)}`,
      ok,
      expected: 'not null',
      actual: found.text,
      quotesApi: found.quotesApi,
      hint: readHint,
    };
  };
}

function evaluate(response: ApiResponse | undefined, json: () => DecodedBody, query: JsonQuery) {
  const body = json();
  const failed = { ok: false, value: undefined, quotesApi: false };
  if (response === undefined || body.kind !== 'json') return { ...failed, text: response === undefined ? noResponse : 'not JSON' };
  const found = query(body.value);
  if (!found.ok) return { ...failed, text: found.reason };
  return { ...found, text: formatValue(found.value), quotesApi: ['string', 'object'].includes(typeof found.value) };
}

export async function schemaCheck(schema: Record<string, unknown>): Promise<Check> {
  const check = await createResponseCheck(schema).catch((error: unknown) => {
    throw error instanceof ApiError
      ? error.with({
          message: error.message.replace('responseSchema', 'expect.jsonSchema'),
          hint: error.hint.replace('responseSchema', 'it'),
        })
      : error;
  });
  return ({ response, json, measurement }) => {
    const { violations, error } = check(json(), measurement.outcome.method);
    const listed = violations.slice(0, 3).map(({ path, message }) => `${path === '' ? 'the body' : path} ${message}`);
    const more = violations.length > 3 ? [`and ${violations.length - 3} more`] : [];
    const actual =
      listed.length > 0 ? formatValue([...listed, ...more].join('; ')) : error === undefined ? 'matches' : 'undecided (took too long)';
    return {
      check: 'json schema',
      ok: response !== undefined && error === undefined,
      expected: 'matches',
      actual: response === undefined ? noResponse : actual,
      quotesApi: listed.length > 0,
      hint: readHint,
    };
  };
}
