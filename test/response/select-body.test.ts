import { describe, expect, it } from 'vitest';
import { rows } from '../../bench/answers/bodies.mjs';
import type { ApiResponse } from '../../src/http/call/api-response.js';
import { type ShapeOptions, shapeResponse } from '../../src/response/shape.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';

const headers = { 'content-type': 'application/json' };

function response(body: string, contentType = headers['content-type']): ApiResponse {
  return {
    status: 200,
    statusText: 'OK',
    url: new URL('https://api.example.com/items'),
    headers: new Headers({ 'content-type': contentType }),
    body: new TextEncoder().encode(body),
    source: 'network',
    firstByteMs: 1,
  };
}

const show = (shown: ApiResponse, options: Partial<ShapeOptions>) =>
  shapeResponse(
    shown,
    'GET',
    { budget: createTimeBudget(10_000) },
    { expectsJson: false, view: 'body', maxBytes: 8192, allHeaders: false, escapeUnseen: true, ...options },
  );

const items = response(JSON.stringify({ data: [{ id: 1 }, { id: 2 }], next: 'c2' }));

describe('select of shapeResponse', () => {
  it('shows what the expression selects from the whole body', async () => {
    const shaped = await show(items, { select: 'data[].id' });
    expect(shaped).toMatchObject({ body: [1, 2], bodyBytes: items.body.length });
    expect(shaped.notes).toBeUndefined();
    const large = response(JSON.stringify(rows(5000)));
    expect((await show(large, { select: '[-1].id' })).body).toBe(4999);
  });

  it('bounds what the expression selects, with cuts of it', async () => {
    const { body, cuts } = await show(response(JSON.stringify({ rows: rows(5000) })), { select: 'rows[].id' });
    expect(cuts).toMatchObject([{ pointer: '', total: 5000 }]);
    expect(body).toContain(4999);
  });

  it('shows the shape at the last step that matched, if nothing is selected', async () => {
    const shaped = await show(items, { select: 'data[].name' });
    expect(shaped).toMatchObject({
      body: [],
      notes: ['select found nothing. "data[]" has this shape: ["array of 2",{"id":"number, e.g. 1"}]'],
    });
  });

  it('shows the body with a note if the expression fails or the body is not JSON', async () => {
    const failed = await show(items, { select: 'length(missing)' });
    expect(failed).toMatchObject({ body: { next: 'c2' }, notes: [expect.stringMatching(/^select failed: /)] });
    expect(await show(response('hello', 'text/plain'), { select: 'a' })).toMatchObject({
      body: 'hello',
      notes: ['select is ignored, because the body is not JSON.'],
    });
    expect(await show(response('{"a":7}', 'text/plain'), { select: 'a' })).toMatchObject({ body: 7 });
  });
});

describe('view shape of shapeResponse', () => {
  it('shows keys, types and examples instead of the body', async () => {
    expect(await show(items, { view: 'shape' })).toMatchObject({
      body: { data: ['array of 2', { id: 'number, e.g. 1' }], next: 'string, e.g. c2' },
      bodyBytes: items.body.length,
    });
    expect(await show(items, { view: 'shape', select: 'data[0]' })).toMatchObject({ body: { id: 'number, e.g. 1' } });
  });

  it('shows the body if that is not JSON', async () => {
    expect(await show(response('hello', 'text/plain'), { view: 'shape' })).toMatchObject({ body: 'hello' });
  });
});
