import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApiResponse } from '../../src/http/call/api-response.js';
import { ApiError } from '../../src/index.js';
import { maxInlineBytes, shapeResponse } from '../../src/response/shape.js';

function response(body: string | Uint8Array, headers: Headers | Record<string, string> = {}, rest: Partial<ApiResponse> = {}): ApiResponse {
  return {
    status: 200,
    statusText: 'OK',
    headers: new Headers(headers),
    url: new URL('https://api.example/'),
    body: typeof body === 'string' ? Buffer.from(body) : body,
    source: 'network',
    firstByteMs: 1,
    ...rest,
  };
}

const json = { 'content-type': 'application/json' };

describe('headers of shapeResponse', () => {
  it('omits headers that carry sessions or credentials', () => {
    const headers = new Headers(json);
    headers.append('Set-Cookie', 'session=secret-1');
    headers.append('Set-Cookie', 'other=secret-2');
    for (const name of ['Set-Cookie2', 'Authorization', 'Proxy-Authorization', 'Cookie']) headers.set(name, 'secret-3');
    const shaped = shapeResponse(response('{}', headers), 'GET');
    expect(shaped.headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.stringify(shaped)).not.toContain('secret');
  });

  it('truncates long headers', () => {
    const { headers } = shapeResponse(response('{}', { ...json, 'x-long': 'y'.repeat(600), 'x-short': 'z'.repeat(500) }), 'GET');
    expect(headers['x-long']).toBe(`${'y'.repeat(500)}…`);
    expect(headers['x-short']).toBe('z'.repeat(500));
  });
});

describe('body of shapeResponse', () => {
  it('returns a JSON body as a value', () => {
    expect(shapeResponse(response('{"a":[1]}', json), 'GET')).toEqual({
      contentType: 'application/json',
      headers: { 'content-type': 'application/json' },
      body: { a: [1] },
      bodyBytes: 9,
      truncated: false,
    });
  });

  it('reduces a large JSON body to a value within the limit', () => {
    const text = JSON.stringify(Array.from({ length: 5000 }, (_, id) => ({ id, name: `name ${id}` })));
    const shaped = shapeResponse(response(text, json), 'GET');
    expect(shaped).toMatchObject({ truncated: true, bodyBytes: text.length });
    expect(Array.isArray(shaped.body)).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(shaped.body))).toBeLessThanOrEqual(maxInlineBytes);
  });

  it('returns a text body as text', () => {
    expect(shapeResponse(response('hello', { 'content-type': 'text/plain' }), 'GET')).toMatchObject({
      body: 'hello',
      bodyBytes: 5,
      truncated: false,
    });
  });

  it('keeps the start and the end of a large text body', () => {
    const shaped = shapeResponse(response(`start${'.'.repeat(50_000)}end`, { 'content-type': 'text/plain' }), 'GET');
    expect(shaped.truncated).toBe(true);
    expect(shaped.body).toMatch(/^start.*end$/s);
  });

  it('describes a binary body by media type, size and hash', () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const shaped = shapeResponse(response(bytes, { 'content-type': 'image/png' }), 'GET');
    expect(shaped).toMatchObject({ body: `[binary body omitted: image/png, 5 bytes, sha256 ${hash}]`, bodyBytes: 5, truncated: false });
    expect(shapeResponse(response(bytes), 'GET').body).toBe(`[binary body omitted: no content type, 5 bytes, sha256 ${hash}]`);
  });

  it.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ] as const)('accepts the missing body of a response to %s with status %i', (method, status) => {
    const shaped = shapeResponse(response('', json, { status }), method);
    expect(shaped).not.toHaveProperty('error');
    expect(shaped).not.toHaveProperty('body');
    expect(shaped).toMatchObject({ bodyBytes: 0, truncated: false });
  });

  it('returns invalid JSON as text with an error', () => {
    const shaped = shapeResponse(response('<html>502</html>', json), 'GET');
    expect(shaped).toMatchObject({ body: '<html>502</html>', truncated: false });
    expect(shaped.error).toMatchObject({ code: 'invalid-json', safeToRetry: false });
    expect(shaped.error?.message).not.toContain('html');
    expect(shaped.error?.hint).not.toContain('GET');
  });

  it('suggests a GET after invalid JSON in the response to a POST', () => {
    const { error } = shapeResponse(response('', json), 'POST');
    expect(error).toMatchObject({ code: 'invalid-json', outcome: 'unknown', safeToRetry: false });
    expect(error?.hint).toContain('GET');
  });

  it('marks an incomplete body as truncated', () => {
    const bodyError = new ApiError('body-incomplete', 'm', { outcome: 'unknown', safeToRetry: true, hint: 'h' });
    const shaped = shapeResponse(response('part', { 'content-type': 'text/plain' }, { bodyError }), 'GET');
    expect(shaped).toMatchObject({ body: 'part', truncated: true });
    expect(shapeResponse(response('', json, { bodyError }), 'GET')).not.toHaveProperty('error');
  });
});
