import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createInFlight } from '../../src/server/lifetime.js';
import { createMessageFilter } from '../../src/server/message-filter.js';
import { createStdioTransport } from '../../src/server/stdio-transport.js';

const turn = () => new Promise(setImmediate);

it('serves no more requests while the client does not read, continues when it does, and adds no listeners', async () => {
  /** Continues after a write, as a pipe does when the client reads. */
  const pending: (() => void)[] = [];
  const stdout = new Writable({ write: (_chunk, _encoding, done) => void pending.push(done) });
  const inFlight = createInFlight<string | number>();
  const lines = createMessageFilter(() => undefined);
  const transport = createStdioTransport({ lines, stdout, inFlight });
  let served = 0;
  transport.onmessage = (message) => {
    if (!('method' in message) || !('id' in message)) return;
    served += 1;
    void transport.send({ jsonrpc: '2.0', id: message.id, result: { text: 'x'.repeat(1024 * 1024) } });
  };
  await transport.start();
  for (let id = 0; id < 500; id += 1) lines.write(`{"jsonrpc":"2.0","id":${id},"method":"ping"}\n`);
  for (let n = 0; n < 100; n += 1) await turn();
  expect(served).toBeGreaterThan(10);
  expect(served).toBeLessThan(100);
  expect(stdout.listenerCount('error')).toBe(1);
  expect(stdout.listenerCount('drain')).toBe(1);
  while (pending.length > 0) {
    pending.shift()?.();
    await turn();
  }
  expect(served).toBe(500);
  expect(await inFlight.emptyWithin(1000)).toBe(true);
});

it('rejects what is sent after stdout broke, and ends the request', async () => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(new Error('broken pipe')) });
  const inFlight = createInFlight<string | number>();
  const lines = createMessageFilter(() => undefined);
  const transport = createStdioTransport({ lines, stdout, inFlight });
  const errors: string[] = [];
  let closed = 0;
  transport.onerror = (error) => void errors.push(error.message);
  transport.onclose = () => {
    closed += 1;
  };
  transport.onmessage = () => undefined;
  await transport.start();
  lines.write('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
  await turn();
  await transport.send({ jsonrpc: '2.0', id: 1, result: {} }).catch(() => undefined);
  await turn();
  expect({ errors, closed }).toEqual({ errors: ['broken pipe'], closed: 1 });
  expect(await inFlight.emptyWithin(1000)).toBe(true);
  await expect(transport.send({ jsonrpc: '2.0', method: 'notifications/progress' })).rejects.toThrow('closed');
});
