import { describe, expect, it } from 'vitest';
import { reportedError } from '../../src/response/protocol-errors.js';
import { type ShapeOptions, shapeResponse } from '../../src/response/shape.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { testResponse } from '../helpers/calls/prepared-request.js';
import { fc } from '../helpers/properties.js';

const options: ShapeOptions = { expectsJson: false, view: 'body', maxBytes: 8192, allHeaders: false, escapeUnseen: true };
const errorOf = async (body: unknown, status = 200, contentType = 'application/json') => {
  const response = testResponse(status, { 'content-type': contentType }, JSON.stringify(body));
  const shaped = await shapeResponse(response, 'POST', { budget: createTimeBudget(10_000) }, options);
  expect(shaped.body).toEqual(body);
  return shaped.error;
};
const failed = { jsonrpc: '2.0', id: 1, error: { code: -32_601, message: 'Method not found' } };

describe('an error in the body of a success', () => {
  it.each([
    ['version 2.0', failed],
    ['a code as text', { jsonrpc: '2.0', id: 'a', error: { code: '12', message: 'no' } }],
    ['version 1.0', { id: 1, result: null, error: { code: 1 } }],
    ['one response of a batch', [{ jsonrpc: '2.0', id: 1, result: 1 }, failed]],
    ['a null id', { ...failed, id: null }],
  ])('names a JSON-RPC error in %s, with what to do', async (_, body) => {
    const hint = expect.stringContaining('Read error.code and error.message');
    expect(await errorOf(body)).toMatchObject({ code: 'error-in-body', message: expect.stringContaining('JSON-RPC'), hint });
    expect(await errorOf(body, 202, 'application/json-rpc')).toMatchObject({ code: 'error-in-body', hint });
  });

  it.each([
    ['without data', { errors: [{ message: 'Unknown field' }] }],
    ['with partial data', { data: { user: null }, errors: [{ message: 'no', path: ['user'] }], extensions: {} }],
    ['of one operation in a batch', [{ data: {} }, { errors: [{ message: 'no' }] }]],
  ])('names GraphQL errors %s, with what to do', async (_, body) => {
    const hint = expect.stringContaining('Read errors in the body');
    expect(await errorOf(body)).toMatchObject({ code: 'error-in-body', message: expect.stringContaining('GraphQL'), hint });
  });

  it.each([
    ['a result', { jsonrpc: '2.0', id: 1, result: { error: 'none' } }],
    ['a null error', { jsonrpc: '2.0', id: 1, result: 1, error: null }],
    ['another object with an error', { error: { code: 1, message: 'x' }, id: 1 }],
    ['no GraphQL errors', { data: {}, errors: [] }],
    ['errors of another format', { jsonapi: {}, errors: [{ title: 'x' }] }],
    ['errors of a report', { errors: [{ message: 'x' }], total: 1 }],
    ['text', 'error'],
    ['nothing', null],
  ])('names no error for %s', async (_, body) => {
    expect(await errorOf(body)).toBeUndefined();
  });

  it.each([
    ['a GraphQL request without data', { errors: [{ message: 'Unknown field' }] }, 'rejected'],
    ['a GraphQL request with data', { data: { user: null }, errors: [{ message: 'no' }] }, 'unknown'],
    ['an unknown JSON-RPC method', failed, 'rejected'],
    ['a JSON-RPC error of the method itself', { ...failed, error: { code: 5, message: 'no' } }, 'unknown'],
    ['a batch that was executed in part', [{ jsonrpc: '2.0', id: 1, result: 1 }, failed], 'unknown'],
  ])('reports the outcome of %s', async (_, body, outcome) => {
    expect(await errorOf(body)).toMatchObject({ outcome, safeToRetry: false });
  });

  it('names no error for a failed status, whose own error has a hint', async () => {
    expect(await errorOf(failed, 500)).toBeUndefined();
  });

  it('never throws, and reads own members only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([undefined, 'JSON-RPC', 'GraphQL']).toContain(reportedError(value)?.protocol);
      }),
    );
    expect(reportedError(JSON.parse('{"__proto__":{"jsonrpc":"2.0","error":{}}}'))).toBeUndefined();
  });
});
