import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/tools/contract/read-arguments.js';
import type { JsonSchema } from '../../../src/tools/contract/schema-place.js';
import { nativeTools } from '../../../src/tools/index.js';
import { fc } from '../../helpers/properties.js';

const text = { type: 'string' };
const schema: JsonSchema = {
  type: 'object',
  properties: {
    text,
    needed: text,
    separator: { type: 'string', minLength: 0 },
    word: { type: 'string', enum: ['GET', 'Head', 'head'] },
    blank: { type: 'string', enum: ['', 'a'] },
    count: { type: 'integer' },
    ratio: { type: 'number' },
    flag: { type: 'boolean' },
    map: { type: 'object', additionalProperties: true },
    headers: { type: 'object', additionalProperties: text },
    nested: { type: 'object', properties: { inner: { type: 'object', properties: { count: { type: 'integer' } } }, text } },
    names: { type: 'array', items: text },
    counts: { type: 'array', items: { type: 'integer' } },
    objects: { type: 'array', items: { type: 'object', properties: { count: { type: 'integer' } } } },
    anything: { type: 'array' },
    body: {},
  },
  required: ['needed'],
  additionalProperties: false,
};

describe('readArguments', () => {
  it.each<[string, unknown, unknown]>([
    ['null for optional arguments', { text: null, count: null, map: null, body: null, nested: null }, {}],
    ['an empty string for optional arguments of every type', { text: '', count: '', flag: '', map: '', names: '', word: '', body: '' }, {}],
    ['null and an empty string in nested arguments', { nested: { text: '', inner: { count: null } } }, { nested: { inner: {} } }],
    ['JSON text for an object', { map: ' {"a": [1, null, ""]}\n' }, { map: { a: [1, null, ''] } }],
    ['JSON text within JSON text', { nested: '{"inner":"{\\"count\\":\\"3\\"}"}' }, { nested: { inner: { count: 3 } } }],
    ['JSON text for all arguments', '{"count":"3"}', { count: 3 }],
    ['no arguments', undefined, {}],
    ['null for all arguments', null, {}],
    ['JSON text for a list', { names: '["a","b"]', counts: '[1,2]' }, { names: ['a', 'b'], counts: [1, 2] }],
    [
      'one value for a list',
      { names: 'a', counts: 1, objects: { count: 1 }, anything: true },
      { names: ['a'], counts: [1], objects: [{ count: 1 }], anything: [true] },
    ],
    ['one value as text for a list', { counts: '7', objects: '{"count":"7"}' }, { counts: [7], objects: [{ count: 7 }] }],
    ['items as text', { counts: ['1', 2], objects: ['{"count":"1"}'] }, { counts: [1, 2], objects: [{ count: 1 }] }],
    ['numbers as text', { count: '3', ratio: ' 0.5 ' }, { count: 3, ratio: 0.5 }],
    ['a number with an exponent as text', { count: '1e2', ratio: '-1.5E-3' }, { count: 100, ratio: -0.0015 }],
    ['booleans as text', { flag: 'true' }, { flag: true }],
    ['booleans as Python writes them', { flag: 'False' }, { flag: false }],
    ['a listed word in another case', { word: 'get' }, { word: 'GET' }],
    [
      'members that hosts add',
      {
        wait_for_previous: true,
        task_progress: '- [ ] a',
        toolCallId: 'call_1',
        explanation: 'x',
        random_string: '',
        tool_call_description: 'x',
        _meta: {},
        __intent: 'x',
      },
      {},
    ],
  ])('reads %s', (_what, args, expected) => {
    expect(readArguments(args, schema)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['an empty string for a required argument', { needed: '' }],
    ['an empty string that the schema lists', { blank: '' }],
    ['an empty string whose minimum length is 0', { separator: '' }],
    ['empty values in maps', { map: { a: null, b: '' }, headers: { 'X-A': '' } }],
    ['JSON text where text is valid', { text: '{"a":1}', needed: '["a"]' }],
    ['JSON text in a body', { body: '{"a":1}' }],
    ['numbers and booleans in a body', { body: { a: '1', b: 'true', c: null, d: '' } }],
    ['text that is not JSON for an object', { map: 'page=2', headers: "{'X-A': 1}" }],
    ['JSON of another type for an object', { map: '[1]' }],
    ['an integer as text that a double cannot hold', { count: '9007199254740993', ratio: '1e400' }],
    ['numbers for text, because they may have lost digits or zeros', { text: 1.1, headers: { 'X-A': 2 ** 53 }, names: 1 }],
    ['booleans for text', { text: true }],
    ['text with a unit for a number', { count: '30s', ratio: '0x10' }],
    ['words for a boolean', { flag: 'yes' }],
    ['numbers for a boolean', { flag: 1 }],
    ['a word that matches two listed ones', { word: 'HEAD' }],
    ['unknown arguments', { uri: 'x', constructor: 1, waitForPrevious: true }],
    ['a list for an object', { map: [] }],
    ['a list for text', { text: ['a'] }],
  ])('does not change %s', (_what, args) => {
    expect(readArguments(args, schema)).toEqual(args);
  });

  it('reads an expression such as [0].id or [0] as one item, although it looks like JSON', () => {
    expect(readArguments({ names: '[0].id' }, schema)).toEqual({ names: ['[0].id'] });
    expect(readArguments({ names: '[0]' }, schema)).toEqual({ names: ['[0]'] });
  });

  it('does not parse JSON text that is so large that it would delay other calls', () => {
    const large = `{"a":[${'1,'.repeat(200_000)}1]}`;
    expect(readArguments({ map: large }, schema)).toEqual({ map: large });
  });

  it('passes on a member of a host if the tool declares it', () => {
    expect(readArguments({ explanation: 'why' }, { type: 'object', properties: { explanation: text } })).toEqual({ explanation: 'why' });
  });

  it('returns arguments that are not an object, for validation to refuse', () => {
    for (const args of [[], 'text', 7, true]) expect(readArguments(args, schema)).toBe(args);
  });

  it('changes no valid arguments of a native tool, whatever the values in its maps and its body are', () => {
    const maps = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
    const headers = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
    const args = fc.record({
      query: maps,
      pathParams: maps,
      headers,
      body: fc.oneof(maps, fc.array(fc.jsonValue()), fc.string({ minLength: 1 })),
    });
    const tools = nativeTools.filter(({ name }) => name !== 'list-apis');
    fc.assert(
      fc.property(args, (valid) => {
        for (const tool of tools) expect(readArguments(valid, tool.inputSchema())).toEqual(valid);
      }),
    );
  });

  it('returns the same for arguments that it has read already', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(Object(schema.properties))), fc.jsonValue()), (args) => {
        const once = readArguments(args, schema);
        expect(readArguments(once, schema)).toEqual(once);
      }),
    );
  });
});
