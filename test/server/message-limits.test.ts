import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createMessageBuffer } from '../../src/server/message-buffer.js';
import { createMessageFilter, maxMessageBytes } from '../../src/server/message-filter.js';
import { createMessageScan } from '../../src/server/message-scan.js';
import { fc } from '../helpers/properties.js';

function scanOf(text: string, size = text.length) {
  const scan = createMessageScan();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) scan.read(bytes.subarray(at, at + size));
  return scan;
}

/** Counts values as the scan does: containers, and elements or members after the first of each. */
function valuesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  return 1 + Math.max(items.length - 1, 0) + items.reduce<number>((sum, item) => sum + valuesOf(item), 0);
}

describe('createMessageScan', () => {
  it.each([
    ['{"jsonrpc":"2.0","id":7,"method":"ping"}', 7],
    ['{"method":"tools/call","params":{"id":1,"arguments":{"id":[2]}},"id":"a\\"b"}', 'a"b'],
    [' { "id" : "x" , "params" : { "text" : "\\"id\\":3" } } ', 'x'],
    ['{"params":{"id":5}}', undefined],
    ['{"id":null}', undefined],
    ['[{"id":1}]', undefined],
    ['not JSON', undefined],
    ['{"id":', undefined],
  ])('finds the id of %s', (text, id) => {
    for (const size of [1, 3, 1000]) expect(scanOf(text, size).id()).toBe(id);
  });

  it('finds the id and counts the values of every message', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.oneof(fc.integer(), fc.string({ maxLength: 30 })),
        fc.nat({ max: 20 }),
        (params, id, size) => {
          const message = { params, id, method: 'x' };
          const scan = scanOf(JSON.stringify(message, undefined, size % 2), size + 1);
          expect(scan.id()).toBe(id);
          expect(scan.values).toBe(valuesOf(message));
        },
      ),
    );
  });

  it('never throws, whatever it reads', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void scanOf(Buffer.from(bytes).toString('latin1')).id()));
  });
});

describe('createMessageBuffer', () => {
  const take = (text: string, maxBytes = 10_000_000) => {
    const buffer = createMessageBuffer(maxBytes);
    for (let at = 0; at < text.length; at += 65_536) buffer.add(Buffer.from(text.slice(at, at + 65_536)));
    return buffer.take();
  };

  it('returns a message of text, however long it is', () => {
    const text = `{"id":1,"params":{"a":"${'x,[{'.repeat(500_000)}"}}`;
    const message = take(text);
    expect(message.kind === 'complete' && message.bytes.toString() === text).toBe(true);
  });

  it.each([
    ['elements', `{"params":[${'1,'.repeat(150_000)}1],"id":7}`],
    ['lists', `{"params":[${'[],'.repeat(150_000)}1],"id":7}`],
    ['nested lists', `{"params":${'['.repeat(150_000)}${']'.repeat(150_000)},"id":7}`],
    ['members', `{"params":{${Array.from({ length: 150_000 }, (_, n) => `"k${n}":1`).join(',')}},"id":7}`],
  ])('refuses a message of more than 100,000 %s, and finds its id at its end', (_what, text) => {
    expect(take(text)).toEqual({ kind: 'refused', id: 7, rule: 'contains more than 100000 values' });
  });

  it('refuses a message that is too large, and finds its id at its end', () => {
    expect(take(`{"params":{"a":"${'x'.repeat(400_000)}"},"id":"last"}`, 300_000)).toMatchObject({ kind: 'refused', id: 'last' });
  });

  it('begins a new message after each one', () => {
    const buffer = createMessageBuffer(10);
    buffer.add(Buffer.from('x'.repeat(11)));
    expect(buffer.take()).toMatchObject({ kind: 'refused' });
    buffer.add(Buffer.from('short'));
    expect(buffer.take()).toEqual({ kind: 'complete', bytes: Buffer.from('short') });
  });
});

describe('createMessageFilter', () => {
  it('passes on complete lines only, whatever the chunks are, and reports the refused ones', async () => {
    const refused: unknown[] = [];
    const filter = createMessageFilter((id, rule) => refused.push([id, rule]));
    const passed: string[] = [];
    filter.on('data', (line: Buffer) => passed.push(line.toString()));
    const large = Buffer.from(`{"params":"${'x'.repeat(maxMessageBytes)}","id":2}\n`);
    const input = Buffer.concat([Buffer.from('{"id":1}\n\n'), large, Buffer.from('{"id":3}\n{"id":4')]);
    for (let at = 0; at < input.length; at += 1_000_003) filter.write(input.subarray(at, at + 1_000_003));
    filter.write('}\n');
    filter.end();
    await once(filter, 'end');
    expect(passed).toEqual(['{"id":1}\n', '\n', '{"id":3}\n', '{"id":4}\n']);
    expect(refused).toEqual([[2, `is larger than ${maxMessageBytes} bytes`]]);
  });
});
