import { badInput } from '../../errors.js';
import type { ApiResponse } from '../../http/call/api-response.js';
import type { Measurement } from '../../http/probe/probe.js';
import { isSecretHeader } from '../../response/shown-headers.js';
import { type Check, formatValue, noResponse } from './assertion.js';
import { maskCookie } from './mask-cookie.js';
import { checkRegex } from './regex.js';

/** Checks each line of a header, because a server can send several (RFC 9110 §5.3). One of them must match. */
export function headerCheck(name: string, expected: string): Check {
  const [, pattern, flags = ''] = /^\/(.+)\/(i?)$/.exec(expected) ?? [];
  if (pattern !== undefined) checkRegex(pattern, `expect.headers.${name.slice(0, 60)}`, flags);
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw badInput(
      'invalid-arguments',
      'expect.headers contains an invalid header name.',
      'Use names such as content-type or x-request-id.',
    );
  }
  const isCookie = name.toLowerCase() === 'set-cookie';
  const isHidden = isSecretHeader(name);
  if (isHidden && expected !== '*' && !(isCookie && pattern !== undefined)) throw hiddenValue(name, isCookie);
  const common = { check: `header ${name.toLowerCase()}`, expected: expected === '*' ? 'present' : formatValue(expected) };
  return {
    question(response, measurement) {
      const lines = linesOf(name, response, measurement);
      return pattern === undefined || lines.length === 0 ? undefined : { kind: 'matches', pattern, flags, lines };
    },
    assert({ response, measurement }, answer) {
      const lines = response === undefined ? [] : linesOf(name, response, measurement);
      if (lines.length === 0) return { ...common, ok: false, actual: response === undefined ? noResponse : 'absent', quotesApi: false };
      if (isHidden && pattern === undefined) return { ...common, ok: true, actual: 'present (value hidden)', quotesApi: false };
      const value = lines.join(', ');
      const isEqual = expected === '*' || value === expected || lines.includes(expected);
      return { ...common, ...(answer ?? { ok: isEqual, actual: formatValue(value), quotesApi: true }) };
    },
  };
}

/** Returns the lines of a header as they were sent; those of Set-Cookie without the values of the cookies. */
function linesOf(name: string, { headers }: ApiResponse, { headerLines }: Measurement): readonly string[] {
  const key = name.toLowerCase();
  if (key === 'set-cookie') return headers.getSetCookie().map(maskCookie);
  const value = headers.get(key);
  return headerLines.get(key) ?? (value === null ? [] : [value]);
}

function hiddenValue(name: string, isCookie: boolean) {
  return badInput(
    'invalid-arguments',
    `expect.headers.${name} must be *${isCookie ? ' or a /regex/' : ''}: the values of headers with sessions and credentials are hidden.`,
    isCookie
      ? 'Expect * to check that a cookie is set, or a /regex/ for its name and attributes, such as /^session=.*; Secure/.'
      : 'Expect * to check that the header is present.',
  );
}
