import { describe, expect, it } from 'vitest';
import { reportedError } from '../../src/response/protocol-errors.js';
import { shapeResponse } from '../../src/response/shape.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { testResponse } from '../helpers/calls/prepared-request.js';
import { fc } from '../helpers/properties.js';

const notesOf = async (body: unknown, status = 200, contentType = 'application/json') => {
  const response = testResponse(status, { 'content-type': contentType }, JSON.stringify(body));
  const shaped = await shapeResponse(response, 'POST', { budget: createTimeBudget(10_000) });
  expect(shaped.body).toEqual(body);
  return shaped.notes?.join(' ') ?? '';
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
    expect(await notesOf(body)).toMatch(/JSON-RPC error.*Read error\.code and error\.message/);
    expect(await notesOf(body, 202, 'application/json-rpc')).toContain('JSON-RPC');
  });

  it.each([
    ['without data', { errors: [{ message: 'Unknown field' }] }],
    ['with partial data', { data: { user: null }, errors: [{ message: 'no', path: ['user'] }], extensions: {} }],
    ['of one operation in a batch', [{ data: {} }, { errors: [{ message: 'no' }] }]],
  ])('names GraphQL errors %s, with what to do', async (_, body) => {
    expect(await notesOf(body)).toMatch(/GraphQL errors.*Read errors in the body/);
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
    expect(await notesOf(body)).toBe('');
  });

  it('names no error for a failed status, whose own error has a hint', async () => {
    expect(await notesOf(failed, 500)).toBe('');
  });

  it('never throws, and reads own members only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([undefined, 'JSON-RPC', 'GraphQL']).toContain(reportedError(value));
      }),
    );
    expect(reportedError(JSON.parse('{"__proto__":{"jsonrpc":"2.0","error":{}}}'))).toBeUndefined();
  });
});
