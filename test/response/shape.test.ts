import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/http/call/answer.js';
import { ApiError } from '../../src/index.js';
import { inlineBytes, shapeAnswer } from '../../src/response/shape.js';

function answer(body: string | Uint8Array, headers: Headers | Record<string, string> = {}, rest: Partial<Answer> = {}): Answer {
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

describe('headers', () => {
  it('that carry sessions or credentials are never shown', () => {
    const headers = new Headers(json);
    headers.append('Set-Cookie', 'session=secret-1');
    headers.append('Set-Cookie', 'other=secret-2');
    for (const name of ['Set-Cookie2', 'Authorization', 'Proxy-Authorization', 'Cookie']) headers.set(name, 'secret-3');
    const shaped = shapeAnswer(answer('{}', headers), 'GET');
    expect(shaped.headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.stringify(shaped)).not.toContain('secret');
  });

  it('that are long are cut', () => {
    const { headers } = shapeAnswer(answer('{}', { ...json, 'x-long': 'y'.repeat(600), 'x-fits': 'z'.repeat(500) }), 'GET');
    expect(headers['x-long']).toBe(`${'y'.repeat(500)}…`);
    expect(headers['x-fits']).toBe('z'.repeat(500));
  });
});

describe('bodies', () => {
  it('of JSON are values', () => {
    expect(shapeAnswer(answer('{"a":[1]}', json), 'GET')).toEqual({
      contentType: 'application/json',
      headers: { 'content-type': 'application/json' },
      body: { a: [1] },
      bodyBytes: 9,
      truncated: false,
    });
  });

  it('of JSON that are large are cut to a value that fits', () => {
    const text = JSON.stringify(Array.from({ length: 5000 }, (_, id) => ({ id, name: `name ${id}` })));
    const shaped = shapeAnswer(answer(text, json), 'GET');
    expect(shaped).toMatchObject({ truncated: true, bodyBytes: text.length });
    expect(Array.isArray(shaped.body)).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(shaped.body))).toBeLessThanOrEqual(inlineBytes);
  });

  it('of text are text', () => {
    expect(shapeAnswer(answer('hello', { 'content-type': 'text/plain' }), 'GET')).toMatchObject({
      body: 'hello',
      bodyBytes: 5,
      truncated: false,
    });
  });

  it('of text that are large keep their start and their end', () => {
    const shaped = shapeAnswer(answer(`start${'.'.repeat(50_000)}end`, { 'content-type': 'text/plain' }), 'GET');
    expect(shaped.truncated).toBe(true);
    expect(shaped.body).toMatch(/^start.*end$/s);
  });

  it('that are binary are described by size and hash', () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const shaped = shapeAnswer(answer(bytes, { 'content-type': 'image/png' }), 'GET');
    expect(shaped).toMatchObject({ body: `[binary body, not shown: image/png, 5 bytes, sha256 ${hash}]`, bodyBytes: 5, truncated: false });
    expect(shapeAnswer(answer(bytes), 'GET').body).toBe(`[binary body, not shown: no content type, 5 bytes, sha256 ${hash}]`);
  });

  it.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ] as const)('that a %s answered %i does not have are no fault', (method, status) => {
    const shaped = shapeAnswer(answer('', json, { status }), method);
    expect(shaped).not.toHaveProperty('error');
    expect(shaped).not.toHaveProperty('body');
    expect(shaped).toMatchObject({ bodyBytes: 0, truncated: false });
  });

  it('that are not the JSON they say they are come as text, with an error', () => {
    const shaped = shapeAnswer(answer('<html>502</html>', json), 'GET');
    expect(shaped).toMatchObject({ body: '<html>502</html>', truncated: false });
    expect(shaped.error).toMatchObject({ code: 'invalid-json', safeToRetry: false });
    expect(shaped.error?.message).not.toContain('html');
  });

  it('that are not the JSON they say they are leave the effect of a POST in doubt', () => {
    const { error } = shapeAnswer(answer('', json), 'POST');
    expect(error).toMatchObject({ code: 'invalid-json', outcome: 'unknown', safeToRetry: false });
    expect(error?.hint).toMatch(/check with a GET/);
  });

  it('that have a fault count as cut', () => {
    const fault = new ApiError('body-incomplete', 'm', { outcome: 'unknown', safeToRetry: true, hint: 'h' });
    const shaped = shapeAnswer(answer('part', { 'content-type': 'text/plain' }, { fault }), 'GET');
    expect(shaped).toMatchObject({ body: 'part', truncated: true });
    expect(shapeAnswer(answer('', json, { fault }), 'GET')).not.toHaveProperty('error');
  });
});
