import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/http/call/status-error.js';
import { testRequest, testResponse } from '../../helpers/calls/prepared-request.js';

const now = Date.UTC(2030, 0, 1);
const errorOf = (status: number, changes: Parameters<typeof testRequest>[0] = {}, headers: Record<string, string> = {}) =>
  resultOf(testResponse(status, headers), testRequest(changes), now).error;

describe('error of a status', () => {
  it.each<[number, string, RegExp]>([
    [300, 'unexpected-status', /^Choose one of the URLs/],
    [304, 'unexpected-status', /no condition.*Cache-Control: no-cache/],
    [402, 'client-error', /plan.*do not resend/],
    [407, 'client-error', /proxy.*Ask the operator/],
    [408, 'client-error', /did not receive the whole request.*Send it again/],
    [409, 'client-error', /conflicts with the current state.*Read the resource/],
    [412, 'client-error', /condition.*current ETag/],
    [413, 'client-error', /Send less data/],
    [414, 'client-error', /URL of this length/],
    [416, 'client-error', /Content-Range/],
    [421, 'client-error', /not responsible for the host.*Check the host and the port/],
    [423, 'client-error', /locked/],
    [425, 'client-error', /replay.*Send it again/],
    [428, 'client-error', /requires a condition.*If-Match/],
    [431, 'client-error', /headers of this size/],
    [451, 'client-error', /legal reasons; do not resend/],
    [429, 'rate-limited', /^Retry after retryAt/],
    [501, 'server-error', /does not support this method or function; do not resend/],
    [505, 'server-error', /version of HTTP; do not resend/],
    [511, 'server-error', /captive portal.*Ask the user to log in to the network/],
    [500, 'server-error', /^The API is failing/],
    [529, 'server-error', /^The API is failing/],
    [600, 'server-error', /not define this status.*Do not resend/],
    [999, 'server-error', /not define this status.*Do not resend/],
    [418, 'client-error', /^Correct the request/],
    [302, 'unexpected-status', /names no target/],
    [305, 'unexpected-status', /names no target/],
  ])('reports a %i as %s, with a hint that names the cause and the next step', (status, code, hint) => {
    expect(errorOf(status)).toMatchObject({ code, hint: expect.stringMatching(hint) });
  });

  it('never promises that a repeated write has one effect', () => {
    for (const status of [500, 507, 511, 520, 599]) {
      expect(errorOf(status, { method: 'POST' })).toMatchObject({ outcome: 'unknown', safeToRetry: false });
    }
  });

  it.each([408, 421, 425])('states that a %i to a POST was not processed and that it can be sent again', (status) => {
    expect(errorOf(status, { method: 'POST' })).toMatchObject({ outcome: 'rejected', safeToRetry: true });
  });

  it('does not call a request unprocessed after a redirect that processed it', () => {
    for (const status of [403, 408, 421, 425, 429]) {
      const response = { ...testResponse(status, { 'retry-after': '9' }), alreadyProcessed: true } as const;
      expect(resultOf(response, testRequest({ method: 'POST' }), now).error).toMatchObject({
        outcome: 'unknown',
        safeToRetry: false,
        hint: expect.stringContaining('Check with a GET'),
      });
    }
  });

  it('treats a 304 to a condition of the caller as a success', () => {
    expect(errorOf(304, { headers: new Headers({ 'if-none-match': '"x"' }) })).toBeUndefined();
  });
});
