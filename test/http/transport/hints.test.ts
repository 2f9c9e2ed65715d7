import { describe, expect, it } from 'vitest';
import { internalError } from '../../../src/errors.js';
import type { Method } from '../../../src/http/semantics/method.js';
import { toTransportError } from '../../../src/http/transport/transport-errors.js';
import { createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function failureOf(bytes: string, method: Method, maxBodyBytes = 100_000) {
  const server = await startRawServer({ onRequest: (socket) => socket.end(bytes) });
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, maxBodyBytes });
  opened.push(server, client);
  return errorOf(await client.call({ target: server.url, method, deadlineMs: 5000 }));
}

const ok = 'HTTP/1.1 200 OK\r\n';

describe('hint of an invalid response', () => {
  it.each([
    ['an SSH banner', 'SSH-2.0-OpenSSH_9.2p1\r\n'],
    ['a greeting of SMTP', '220 mail.example ESMTP\r\n'],
    ['HTML without HTTP', '<!doctype html><h1>It works</h1>\r\n'],
  ])('names the port after %s', async (_what, bytes) => {
    const error = await failureOf(bytes, 'GET');
    expect(error).toMatchObject({ code: 'invalid-response', safeToRetry: false });
    expect(error.hint).toContain('the port');
  });

  it.each([
    ['a chunk without a size', `${ok}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ['two different lengths', `${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\nok`],
    ['a length that is not a number', `${ok}Content-Length: two\r\n\r\nok`],
    ['a header without a name', `${ok}: x\r\n\r\n`],
    ['the status 000', 'HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\nok'],
  ])('names the API owner after %s', async (_what, bytes) => {
    for (const method of ['GET', 'POST'] as const) {
      const error = await failureOf(bytes, method);
      expect(error).toMatchObject({ code: 'invalid-response', outcome: 'unknown', safeToRetry: false });
      expect(error.hint).toContain('API owner');
      expect(error.hint).not.toContain('the port');
      expect(error.hint.includes('may have taken effect')).toBe(method === 'POST');
    }
  });
});

it.each<[Method, string]>([
  ['GET', 'Request less data'],
  ['POST', 'may have taken effect'],
])('returns the hint of a %s for a body that is too large', async (method, hint) => {
  const error = await failureOf(`${ok}Content-Length: 50\r\n\r\n${'x'.repeat(50)}`, method, 10);
  expect(error).toMatchObject({ code: 'body-too-large', safeToRetry: false });
  expect(error.hint).toContain(hint);
});

it.each(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])('distinguishes %s of an open connection from one while connecting', (code) => {
  const failure = (syscall: string) => Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
  for (const syscall of ['read', 'write']) {
    const error = toTransportError(failure(syscall), { sent: true, repeatable: false });
    expect(error).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: false });
    expect(error.hint).toContain('may have taken effect');
    expect(toTransportError(failure(syscall), { sent: true, repeatable: true })).toMatchObject({
      code: 'connection-lost',
      safeToRetry: true,
    });
  }
  expect(toTransportError(failure('connect'), { sent: false, repeatable: false }).code).toMatch(/^connect-/);
});

it('describes a failure of this server the same way, whether or not the request was sent', () => {
  const cause = Object.assign(new Error('invalid path'), { code: 'UND_ERR_INVALID_ARG' });
  const { message, hint } = internalError(cause);
  for (const sent of [true, false]) {
    for (const repeatable of [true, false]) {
      const error = toTransportError(cause, { sent, repeatable });
      expect(error).toMatchObject({ code: 'internal-error', message, hint, outcome: 'unknown', safeToRetry: false, cause });
    }
  }
});
