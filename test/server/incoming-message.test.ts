import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../src/server/incoming-message.js';
import { fc } from '../helpers/properties.js';

const request = (method: string, params?: unknown) => ({ jsonrpc: '2.0', id: 1, method, ...(params !== undefined && { params }) });

describe('readIncoming', () => {
  it.each<[string, unknown, unknown]>([
    ['params that are null', request('ping', null), request('ping')],
    ['params that PHP writes as an empty list', request('ping', []), request('ping')],
    ['members of params that are null', request('tools/list', { cursor: null, _meta: null }), request('tools/list', {})],
    ['a progress token that is null', request('tools/list', { _meta: { progressToken: null } }), request('tools/list', { _meta: {} })],
    ['more members than JSON-RPC has', { ...request('ping'), trace: 'x' }, request('ping')],
    ['an empty id', { ...request('ping'), id: '' }, { ...request('ping'), id: '' }],
    ['a fractional id', { ...request('ping'), id: 1.5 }, { ...request('ping'), id: 1.5 }],
    ['arguments that are null', request('tools/call', { name: 'a', arguments: null }), request('tools/call', { name: 'a' })],
    ['arguments that are empty text', request('tools/call', { name: 'a', arguments: '' }), request('tools/call', { name: 'a' })],
    [
      'arguments that are an empty list',
      request('tools/call', { name: 'a', arguments: [] }),
      request('tools/call', { name: 'a', arguments: {} }),
    ],
    [
      'arguments that are JSON text',
      request('tools/call', { name: 'a', arguments: '{"b":1}' }),
      request('tools/call', { name: 'a', arguments: { b: 1 } }),
    ],
    [
      'arguments of a tool that are null',
      request('tools/call', { name: 'a', arguments: { b: null } }),
      request('tools/call', { name: 'a', arguments: { b: null } }),
    ],
    [
      'arguments of a prompt that are empty',
      request('prompts/get', { name: 'a', arguments: { file: '', api: null } }),
      request('prompts/get', { name: 'a', arguments: {} }),
    ],
    [
      'arguments of a prompt that are numbers',
      request('prompts/get', { name: 'a', arguments: { file: 1 } }),
      request('prompts/get', { name: 'a', arguments: { file: '1' } }),
    ],
    ['capabilities that are null', initialize({ roots: null, sampling: null }), initialize({})],
    ['capabilities that are an empty list', initialize([]), initialize({})],
    [
      'capabilities that contain what PHP writes as an empty list',
      initialize({ roots: [], sampling: [], experimental: [], elicitation: { form: [] } }),
      initialize({ roots: {}, sampling: {}, experimental: {}, elicitation: { form: {} } }),
    ],
    ['a method that is not served, and no params', request('resources/subscribe'), request('resources/subscribe')],
    [
      'initialize, which the protocol of 2026 does not have',
      request('initialize', { _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } }),
      request('initialize', { _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } }),
    ],
  ])('accepts a request with %s', (_what, value, message) => {
    expect(readIncoming(value)).toEqual({ kind: 'request', message });
  });

  it.each<[string, unknown, number, unknown]>([
    ['without jsonrpc', { id: 1, method: 'ping' }, -32_600, 1],
    ['with another version of JSON-RPC', { jsonrpc: '1.0', id: 'a', method: 'ping' }, -32_600, 'a'],
    ['without a method', { jsonrpc: '2.0', id: 1 }, -32_600, 1],
    ['with a method that is not text', { jsonrpc: '2.0', id: 1, method: 5 }, -32_600, 1],
    ['whose id is null', { jsonrpc: '2.0', id: null, method: 'ping' }, -32_600, null],
    ['whose id is an object', { jsonrpc: '2.0', id: {}, method: 'ping' }, -32_600, null],
    ['that is text', 'ping', -32_600, null],
    ['that is null', null, -32_600, null],
    ['with params that are a list', request('ping', [1]), -32_602, 1],
    ['with params that are text', request('tools/list', 'x'), -32_602, 1],
    ['with _meta that is text', request('ping', { _meta: 'x' }), -32_602, 1],
    ['with a progress token that is an object', request('tools/list', { _meta: { progressToken: {} } }), -32_602, 1],
    ['of a tool without a name', request('tools/call', {}), -32_602, 1],
    ['of a tool whose name every object has', request('tools/call', { name: 'constructor', arguments: {} }), -32_602, 1],
    ['of such a tool with _meta', request('tools/call', { name: '__proto__', _meta: {} }), -32_602, 1],
    ['of a prompt whose name every object has', request('prompts/get', { name: 'toString' }), -32_602, 1],
    ['for a completion of such a prompt', complete({ type: 'ref/prompt', name: 'valueOf' }), -32_602, 1],
    ['of a tool with arguments that are text', request('tools/call', { name: 'a', arguments: 'b' }), -32_602, 1],
    ['of a prompt with an argument that is an object', request('prompts/get', { name: 'a', arguments: { file: {} } }), -32_602, 1],
    ['of a resource without a URI', request('resources/read', { uri: 7 }), -32_602, 1],
    ['for a completion without arguments', request('completion/complete', {}), -32_602, 1],
    ['for a completion of a prompt without a name', complete({ type: 'ref/prompt' }), -32_602, 1],
    ['for a completion of a resource without a URI', complete({ type: 'ref/resource', name: 'x' }), -32_602, 1],
    ['for a completion with a context that is not text', complete({ type: 'ref/prompt', name: 'x' }, { arguments: { a: 5 } }), -32_602, 1],
    ['of a tool as a task that is true', request('tools/call', { name: 'a', task: true }), -32_602, 1],
    ['that belongs to a task without an id', request('ping', { _meta: { 'io.modelcontextprotocol/related-task': 5 } }), -32_602, 1],
    ['that initializes without params', request('initialize'), -32_602, 1],
    ['that initializes with a capability that is true', initialize({ sampling: true }), -32_602, 1],
    ['that initializes with a part of a capability that is text', initialize({ roots: { listChanged: 'yes' } }), -32_602, 1],
  ])('refuses a message %s in one line, with its id', (_what, value, code, id) => {
    const incoming = readIncoming(value);
    expect(incoming).toMatchObject({ kind: 'refused', response: { jsonrpc: '2.0', id, error: { code } } });
    expect(JSON.stringify(incoming)).not.toContain('\\n');
  });

  it('names every problem with the params in one message', () => {
    const params = { protocolVersion: 7, clientInfo: { name: 'x' } };
    expect(readIncoming(request('initialize', params))).toMatchObject({
      response: {
        error: {
          message:
            'Invalid params for initialize: protocolVersion: must be text, not 7; capabilities: is required; clientInfo.version: is required.',
        },
      },
    });
  });

  it.each([
    ['a notification with params that are text', { jsonrpc: '2.0', method: 'notifications/initialized', params: 'x' }],
    ['a response without a usable id', { jsonrpc: '2.0', id: {}, result: {} }],
    ['a response with another version', { id: 1, result: {} }],
    ['an error that is text', { jsonrpc: '2.0', id: 1, error: 'x' }],
  ])('ignores %s, because nothing waits for a response', (_what, value) => {
    expect(readIncoming(value).kind).toBe('ignored');
  });

  it('finds a request or a refusal in every message with a method and an id, whatever else it contains', () => {
    const messages = fc.record({
      jsonrpc: fc.constantFrom('2.0', '1.0', 2),
      id: fc.oneof(fc.string(), fc.double(), fc.constant(null)),
      method: fc.string(),
      params: fc.jsonValue(),
    });
    fc.assert(fc.property(messages, (message) => void expect(['request', 'refused']).toContain(readIncoming(message).kind)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void readIncoming(value)));
  });

  it('reads a call without _meta as one with it, whose params it checks in another way', () => {
    const member = fc.oneof(fc.constant('call-api'), fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue());
    const params = fc.record({ name: member, arguments: member, task: member }, { requiredKeys: [] });
    const read = (value: unknown) => JSON.stringify(readIncoming({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: value }));
    fc.assert(
      fc.property(params, (value) => {
        const withMeta = read({ _meta: {}, ...value });
        expect(withMeta.replace('"_meta":{},', '').replace(',"params":{"_meta":{}}', ',"params":{}')).toBe(read(value));
      }),
    );
  });
});

function initialize(capabilities: unknown) {
  return request('initialize', { protocolVersion: '2025-06-18', capabilities, clientInfo: { name: 'x', version: '1' } });
}

function complete(ref: unknown, context?: unknown) {
  return request('completion/complete', { ref, argument: { name: 'file', value: '' }, ...(context !== undefined && { context }) });
}
