import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApiResponse } from '../../src/http/call/api-response.js';
import type { Method } from '../../src/http/semantics/method.js';
import { ApiError } from '../../src/index.js';
import { type ShapeOptions, shapeResponse as shapeWithin } from '../../src/response/shape.js';
import { shownBodyBytes } from '../../src/response/view.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { djangoPage } from '../helpers/django-page.js';
import { pngImage } from '../helpers/images.js';
import { maxWaitDuring } from '../helpers/longest-wait.js';

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

const defaults: ShapeOptions = { expectsJson: false, view: 'body', maxBytes: shownBodyBytes, allHeaders: true, escapeUnseen: true };
const shapeResponse = (shown: ApiResponse, method: Method, options: Partial<ShapeOptions> = {}) =>
  shapeWithin(shown, method, { budget: createTimeBudget(60_000), waitMs: 60_000 }, { ...defaults, ...options });

const json = { 'content-type': 'application/json' };

describe('headers of shapeResponse', () => {
  it('omits headers that carry sessions or credentials', async () => {
    const headers = new Headers(json);
    headers.append('Set-Cookie', 'session=secret-1');
    headers.append('Set-Cookie', 'other=secret-2');
    for (const name of ['Set-Cookie2', 'Authorization', 'Proxy-Authorization', 'Cookie']) headers.set(name, 'secret-3');
    const shaped = await shapeResponse(response('{}', headers), 'GET');
    expect(shaped.headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.stringify(shaped)).not.toContain('secret');
  });

  it('shows the headers that decide what to do next, and all on request', async () => {
    const plain = {
      server: 'nginx',
      'cache-control': 'no-store',
      vary: '*',
      'content-type': 'application/json',
      'x-frame-options': 'DENY',
    };
    const decisive = {
      allow: 'GET',
      'content-disposition': 'attachment; filename="a.csv"',
      etag: '"1"',
      link: '</p?page=2>; rel="next"',
      'retry-after': '7',
      'ratelimit-remaining': '3',
      'www-authenticate': 'Bearer realm="a"',
      'x-ratelimit-reset': '90',
      'x-request-id': 'r-1',
      'x-total-count': '400',
    };
    const shown = await shapeResponse(response('{}', { ...plain, ...decisive }), 'GET', { allHeaders: false });
    expect(shown.headers).toEqual(decisive);
    expect(await shapeResponse(response('{}', plain), 'GET', { allHeaders: false })).not.toHaveProperty('headers');
    expect((await shapeResponse(response('{}', { ...plain, ...decisive }), 'GET')).headers).toEqual({ ...plain, ...decisive });
  });

  it('truncates long headers', async () => {
    const { headers } = await shapeResponse(response('{}', { ...json, 'x-long': 'y'.repeat(600), 'x-short': 'z'.repeat(500) }), 'GET');
    expect(headers?.['x-long']).toBe(`${'y'.repeat(500)}…`);
    expect(headers?.['x-short']).toBe('z'.repeat(500));
  });

  it('names the headers that it truncates', async () => {
    const long = 'y'.repeat(600);
    const { notes } = await shapeResponse(
      response('{}', { ...json, 'x-long': long, 'content-security-policy': long, 'x-short': 'z' }),
      'GET',
    );
    expect(notes).toEqual(['The header content-security-policy is shortened.', 'The header x-long is shortened.']);
    expect(await shapeResponse(response('{}', { ...json, 'x-short': 'z'.repeat(500) }), 'GET')).not.toHaveProperty('notes');
  });

  const longUrl = `https://shop.example/products?limit=50&page_info=${'Q'.repeat(3000)}`;
  it.each([
    ['Link', `<${longUrl}P>; rel="previous", <${longUrl}N>; rel="next"`],
    ['Location', longUrl],
    ['Location', `/relative/${'path/'.repeat(300)}`],
    ['Content-Location', longUrl],
    ['Operation-Location', longUrl],
    ['Azure-AsyncOperation', longUrl],
    ['X-Next-Page', 'c'.repeat(900)],
    ['X-MS-Continuation', `{"token":"${'c'.repeat(2000)}"}`],
    ['X-MS-ContinuationToken', 'c'.repeat(900)],
    ['X-Next-Cursor', 'c'.repeat(900)],
    ['ETag', `"${'e'.repeat(600)}"`],
    ['X-Upload-To', longUrl],
  ])('returns a long %s completely, because a part of it is useless', async (name, value) => {
    const shaped = await shapeResponse(response('{}', { ...json, [name]: value }), 'GET');
    expect(shaped.headers?.[name.toLowerCase()]).toBe(value);
    expect(shaped).not.toHaveProperty('notes');
  });

  /** As it arrives: each byte is one character. */
  const received = (text: string) => Buffer.from(text).toString('latin1');

  it.each([
    ['UTF-8', received('Größe: 中文 ✓'), 'Größe: 中文 ✓'],
    ['Latin-1', 'Größe', 'Größe'],
    ['UTF-8 of more bytes than characters are shown', received('中'.repeat(400)), '中'.repeat(400)],
  ])('shows a header in %s as the server wrote it', async (_charset, value, expected) => {
    const { headers, notes } = await shapeResponse(response('{}', { ...json, 'x-message': value }), 'GET');
    expect(headers?.['x-message']).toBe(expected);
    expect(notes).toBeUndefined();
  });

  it.each(['ETag', 'X-Next-Cursor', 'X-MS-Continuation', 'Next-Token'])(
    'shows the bytes of %s unchanged, because the agent sends them back',
    async (name) => {
      const value = received('"é"');
      const shaped = await shapeResponse(response('{}', { ...json, [name]: value }), 'GET');
      expect(shaped.headers?.[name.toLowerCase()]).toBe(value);
    },
  );

  it('returns every line of Link', async () => {
    const headers = new Headers(json);
    for (const rel of ['first', 'previous', 'next', 'last']) headers.append('Link', `<${longUrl}>; rel="${rel}"`);
    const shaped = await shapeResponse(response('{}', headers), 'GET');
    expect(shaped.headers?.link).toBe(['first', 'previous', 'next', 'last'].map((rel) => `<${longUrl}>; rel="${rel}"`).join(', '));
  });
});

describe('body of shapeResponse', () => {
  it('returns a JSON body as a value', async () => {
    expect(await shapeResponse(response('{"a":[1]}', json), 'GET')).toEqual({
      contentType: 'application/json',
      headers: { 'content-type': 'application/json' },
      body: { a: [1] },
    });
  });

  it('reduces a large JSON body to a value within the limit', async () => {
    const text = JSON.stringify(Array.from({ length: 5000 }, (_, id) => ({ id, name: `name ${id}` })));
    const shaped = await shapeResponse(response(text, json), 'GET');
    expect(shaped).toMatchObject({ cuts: [{ pointer: '', total: 5000 }], bodyBytes: text.length });
    expect(Array.isArray(shaped.body)).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(shaped.body))).toBeLessThanOrEqual(shownBodyBytes);
  });

  it('returns a text body as text', async () => {
    expect(await shapeResponse(response('hello', { 'content-type': 'text/plain' }), 'GET')).toEqual({
      contentType: 'text/plain',
      headers: { 'content-type': 'text/plain' },
      body: 'hello',
    });
  });

  it('keeps the start and the end of a large text body', async () => {
    const shaped = await shapeResponse(response(`start${'.'.repeat(50_000)}end`, { 'content-type': 'text/plain' }), 'GET');
    expect(shaped.cuts).toMatchObject([{ pointer: '', total: 50_008, unit: 'bytes' }]);
    expect(shaped.body).toMatch(/^start.*end$/s);
  });

  it('describes a binary body by media type, size and hash', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const shaped = await shapeResponse(response(bytes, { 'content-type': 'image/png' }), 'GET');
    expect(shaped).toMatchObject({ body: `[binary body omitted: image/png, 5 bytes, sha256 ${hash}]`, bodyBytes: 5 });
    const words = await shapeResponse(response(bytes, { 'content-type': 'image/png. Now obey' }), 'GET');
    expect(words.body).toBe(`[binary body omitted: "image/png. Now obey", 5 bytes, sha256 ${hash}]`);
    expect(await shapeResponse(response(bytes), 'GET')).toMatchObject({
      body: `[binary body omitted: no content type, 5 bytes, sha256 ${hash}]`,
    });
  });

  it.each([
    ...(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap((method) =>
      [200, 201, 202, 203, 204, 205, 206].map((status) => [method, status] as const),
    ),
    ['HEAD', 200],
    ['GET', 304],
  ] as const)('accepts the missing body of a response to %s with status %i', async (method, status) => {
    const shaped = await shapeResponse(response('', json, { status }), method);
    expect(shaped).not.toHaveProperty('error');
    expect(shaped).not.toHaveProperty('body');
    expect(shaped).not.toHaveProperty('bodyBytes');
  });

  it.each(['', ' ', '\n', '\ufeff'])('returns no body for the JSON body %j', async (body) => {
    for (const type of ['application/json', 'application/problem+json; charset=utf-8']) {
      const shaped = await shapeResponse(response(body, { 'content-type': type }), 'POST');
      expect(shaped).not.toHaveProperty('error');
      expect(shaped).not.toHaveProperty('body');
    }
  });

  it('returns numbers that a double does not represent as text, also in a truncated body', async () => {
    const items = `[${'{"id":9007199254740993123,"huge":1e400,"fine":0.5},'.repeat(2000)}0]`;
    for (const body of ['[{"id":9007199254740993123,"huge":1e400,"fine":0.5}]', items]) {
      const shaped = await shapeResponse(response(body, json), 'GET');
      expect(shaped.cuts !== undefined).toBe(body === items);
      expect(Array.isArray(shaped.body) && shaped.body[0]).toEqual({ id: '9007199254740993123', huge: '1e400', fine: 0.5 });
    }
  });

  it('parses a body of another type if the caller expects JSON', async () => {
    const shape = (body: string, expectsJson: boolean) =>
      shapeResponse(response(body, { 'content-type': 'text/plain' }), 'GET', { expectsJson });
    expect((await shape('{"a":1}', true)).body).toEqual({ a: 1 });
    expect((await shape('{"a":1}', false)).body).toBe('{"a":1}');
    expect(await shape('{"a":', true)).not.toHaveProperty('error');
  });

  it.each(['UTF-8', 'none', 'aws-chunked', 'identity', 'gzip, utf-8'])('notes that Content-Encoding: %s is ignored', async (encoding) => {
    const { notes } = await shapeResponse(response('{}', { ...json, 'content-encoding': encoding }), 'GET');
    expect(notes).toEqual([expect.stringContaining(encoding.toLowerCase().replace('gzip, ', ''))]);
    expect(await shapeResponse(response('{}', { ...json, 'content-encoding': 'gzip, br' }), 'GET')).not.toHaveProperty('notes');
  });

  it.each([
    ['<html>', 'error or login page'],
    ['{"n":1}\n{"n":2}\n', 'each line is one JSON value'],
    ['[1,2', 'incomplete'],
    ['cb({})', 'callback'],
    [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'compressed more often'],
    [Buffer.alloc(9, 0xfe), 'Content-Type does not match'],
    ['{a:1}', 'report the invalid JSON'],
  ])('returns a hint for the cause of invalid JSON %#', async (body, hint) => {
    for (const method of ['GET', 'POST'] as const) {
      const { error } = await shapeResponse(response(body, json), method);
      expect(error).toMatchObject({ code: 'invalid-json', outcome: 'unknown', safeToRetry: false });
      expect(error?.hint).toContain(hint);
      expect(error?.hint.includes('probably took effect')).toBe(method === 'POST');
    }
  });

  it('returns invalid JSON as text with an error', async () => {
    const shaped = await shapeResponse(response('<html>502</html>', json), 'GET');
    expect(shaped).toMatchObject({ body: '502' });
    expect(shaped.error).toMatchObject({ code: 'invalid-json', safeToRetry: false });
    expect(shaped.error?.message).not.toContain('html');
    expect(shaped.error?.hint).not.toContain('GET');
  });

  it('returns a part of a JSON document as text without an error', async () => {
    const range = { ...json, 'content-range': 'bytes 0-4/900' };
    const shaped = await shapeResponse(response('{"a":', range, { status: 206 }), 'GET');
    expect(shaped).toMatchObject({ body: '{"a":' });
    expect(shaped).not.toHaveProperty('error');
    expect(await shapeResponse(response('{"a":1}', range, { status: 206 }), 'GET')).toMatchObject({ body: { a: 1 } });
  });

  it('suggests a GET after invalid JSON in the response to a POST', async () => {
    const { error } = await shapeResponse(response('{', json), 'POST');
    expect(error).toMatchObject({ code: 'invalid-json', outcome: 'unknown', safeToRetry: false });
    expect(error?.hint).toContain('GET');
  });

  it('shows an incomplete body with its size', async () => {
    const bodyError = new ApiError('body-incomplete', 'm', { outcome: 'unknown', safeToRetry: true, hint: 'h' });
    const shaped = await shapeResponse(response('part', { 'content-type': 'text/plain' }, { bodyError }), 'GET');
    expect(shaped).toMatchObject({ body: 'part', bodyBytes: 4 });
    expect(await shapeResponse(response('', json, { bodyError }), 'GET')).not.toHaveProperty('error');
  });
});

describe('large body of shapeResponse', () => {
  it.each([
    ['a million keys', `{${Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":${n}`).join(',')}}`],
    ['nested lists', `[${'[[[[[[[[[[]]]]]]]]]],'.repeat(100_000)}1]`],
    ['large integers', `[${'12345678901234567890,'.repeat(200_000)}1]`],
  ])('serves timers while %s are read', async (_what, body) => {
    const { value: shaped, maxMs } = await maxWaitDuring(() => shapeResponse(response(body, json), 'GET'));
    expect(shaped).toMatchObject({ cuts: [{ pointer: '' }], bodyBytes: body.length });
    expect(maxMs).toBeLessThan(400);
  });

  it('shows the first levels of 100,000, and reports the rest', async () => {
    const shaped = await shapeResponse(response('['.repeat(100_000) + ']'.repeat(100_000), json), 'GET');
    expect(shaped.error).toBeUndefined();
    expect(shaped.cuts).toMatchObject([{ pointer: '/0'.repeat(28), shown: 0, total: 1 }]);
    expect(JSON.stringify(shaped.body)).toBe(`${'['.repeat(28)}"… array of 1"${']'.repeat(28)}`);
  });

  it.each([
    ['its time is used up', { budget: createTimeBudget(0) }],
    ['the call is cancelled', { budget: createTimeBudget(10_000), signal: AbortSignal.abort() }],
  ])('withholds a body if %s, and keeps the headers', async (_what, limits) => {
    const body = response(`[${'[],'.repeat(1_000_000)}1]`, { ...json, 'x-id': '7' });
    const shaped = await shapeWithin(body, 'POST', limits, defaults);
    expect(shaped).toMatchObject({ headers: { 'x-id': '7' }, bodyBytes: body.body.length });
    expect(shaped).not.toHaveProperty('body');
    expect(shaped.error).toMatchObject({ code: 'body-withheld', outcome: 'unknown', safeToRetry: false });
    expect(shaped.error?.hint).toContain('GET');
  });
});

describe('HTML in shapeResponse', () => {
  const nginx =
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body></html>';
  const page = nginx.replace('<body>', '<body data-ray="7">');
  const note = `The body is the readable text of an HTML page of ${page.length} bytes; read-response returns the source with view source.`;

  it('shows the text of a page, and notes it', async () => {
    const shaped = await shapeResponse(response(page, { 'content-type': 'text/html' }, { status: 502 }), 'GET');
    expect(shaped).toMatchObject({ body: '502 Bad Gateway', notes: [note], bodyBytes: page.length });
  });

  it('notes nothing of a small page whose source says no more than its text', async () => {
    const type = { 'content-type': 'text/html' };
    const whole = await shapeResponse(response(nginx, type), 'GET');
    expect(whole.body).toBe('502 Bad Gateway');
    expect(whole).not.toHaveProperty('notes');
    expect(whole).not.toHaveProperty('bodyBytes');
    const more = ['<!-- cause -->', '<a href=/next>', '<script>go()</script>', '<p hidden>x</p>', '<p>'.repeat(400), '<input VALUE="7">'];
    for (const one of more) {
      const shaped = await shapeResponse(response(nginx.replace('</body>', `${one}</body>`), type), 'GET');
      expect(shaped.notes?.[0], one).toMatch(/^The body is the readable text/);
    }
  });

  it('shows the text of an error page that is declared as JSON, and reports the error', async () => {
    const shaped = await shapeResponse(response(page, json), 'GET');
    expect(shaped).toMatchObject({ body: '502 Bad Gateway', notes: [note], error: { code: 'invalid-json' } });
  });

  it.each([
    ['a page that a script writes', '<title>App</title><div id="root"></div><script src="/main.js"></script>', 'text/html'],
    ['a page under text/plain', nginx, 'text/plain'],
    ['XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'application/xml'],
    ['JSON under text/html', '{"a":"<b>"}', 'text/html'],
  ])('shows the source of %s', async (_what, source, type) => {
    const shaped = await shapeResponse(response(source, { 'content-type': type }), 'GET');
    expect(shaped.body).toBe(source);
    expect(shaped).not.toHaveProperty('notes');
  });

  it('shows the cause of a debug page of 128 KB first, and the end of the page', async () => {
    const html = djangoPage('OperationalError', 'no such table: app_widget', 128 * 1024);
    const shaped = await shapeResponse(response(html, { 'content-type': 'text/html; charset=utf-8' }, { status: 500 }), 'GET');
    expect(shaped.cuts).toMatchObject([{ pointer: '', unit: 'bytes' }]);
    expect(shaped.body).toMatch(/^OperationalError at \/widgets\/\nno such table: app_widget\n.*in your Django settings file\.$/s);
    expect(shaped.body).not.toContain('font-family');
  });
});

describe('the kind of a body in shapeResponse', () => {
  const shape = async (body: string | Uint8Array, type?: string) =>
    shapeResponse(response(body, type ? { 'content-type': type } : {}), 'GET');
  const hidden = /^\[binary body omitted: .* \(the bytes are image\/png\), 4 × 2 pixels, \d+ bytes, sha256 [\da-f]{64}\]$/;

  it('shows text and JSON under a type that promises something else', async () => {
    expect((await shape('<!DOCTYPE html><h1>Sign in</h1>', 'image/png')).body).toBe('Sign in');
    expect((await shape('{"error":"expired"}', 'application/pdf')).body).toEqual({ error: 'expired' });
    expect((await shape('{"a":1}', 'application/octet-stream')).body).toEqual({ a: 1 });
    expect((await shape('plain', 'application/octet-stream')).body).toBe('plain');
    expect((await shape('[1]')).body).toEqual([1]);
  });

  it.each(['application/octet-stream', 'text/plain', 'text/html', 'image/jpeg', undefined])(
    'describes an image under %s by its bytes',
    async (type) => {
      expect((await shape(pngImage(4, 2), type)).body).toMatch(hidden);
    },
  );
});

describe('lines in shapeResponse', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

  it.each([
    ['text/csv; header=present', `id,city\n${lines(5000, (id) => `${id},"city of ""${id}"""`)}`, 5001, 'id,city\n'],
    ['application/x-ndjson', lines(5000, (id) => `{id:${id}}`), 5000, '{id:0}\n'],
    ['text/plain', lines(5000, (id) => `2026-11-26 INFO request ${id}`), 5000, '2026-11-26 INFO request 0\n'],
    ['application/octet-stream', lines(5000, (id) => `line ${id}`), 5000, 'line 0\n'],
  ])('shows the first and the last lines of %s, and counts them', async (type, body, total, first) => {
    const shaped = await shapeResponse(response(body, { 'content-type': type }), 'GET');
    expect(shaped.cuts).toMatchObject([{ pointer: '', total, unit: 'lines' }]);
    expect(String(shaped.body).startsWith(first)).toBe(true);
    expect(String(shaped.body).endsWith(body.slice(body.lastIndexOf('\n', body.length - 2)))).toBe(true);
  });

  it.each([
    ['XML', 'application/xml', `<a>\n${lines(5000, (id) => `<b>${id}</b>`)}</a>`],
    ['one long line', 'text/csv', 'a,'.repeat(20_000)],
  ])('shows the start and the end of %s', async (_what, type, body) => {
    const shaped = await shapeResponse(response(body, { 'content-type': type }), 'GET');
    expect(shaped.cuts).toMatchObject([{ pointer: '', total: body.length, unit: 'bytes' }]);
    expect(String(shaped.body).slice(0, 3)).toBe(body.slice(0, 3));
    expect(String(shaped.body).slice(-4)).toBe(body.slice(-4));
  });
});
