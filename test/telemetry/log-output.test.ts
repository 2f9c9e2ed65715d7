import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogOutput } from '../../src/telemetry/log-output.js';

const describeDropped = (count: number) => `dropped ${count}\n`;
const line = `${'x'.repeat(999)}\n`;

describe('log output', () => {
  it('drops lines while nobody reads, and reports their number as soon as somebody does', async () => {
    const stream = new PassThrough();
    const output = createLogOutput(stream, describeDropped);
    for (let n = 0; n < 5000; n += 1) output.write(line);
    expect(stream.writableLength).toBeLessThan(1.1 * 1024 * 1024);
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
    });
    await output.flush();
    output.write('after\n');
    await output.flush();
    const dropped = Number(/^dropped (\d+)\nafter\n$/m.exec(text.slice(-40))?.[1]);
    expect(dropped).toBeGreaterThan(3000);
    expect(text.split(line)).toHaveLength(5000 - dropped + 1);
  });

  it('flushes only for a limited time', async () => {
    const output = createLogOutput(new PassThrough({ highWaterMark: 1 }), describeDropped);
    for (let n = 0; n < 10; n += 1) output.write(line);
    const from = performance.now();
    await output.flush();
    expect(performance.now() - from).toBeLessThan(5000);
  });

  it('survives a broken stream', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const output = createLogOutput(broken, describeDropped);
    output.write(line);
    await new Promise((resolve) => setImmediate(resolve));
    output.write(line);
    await output.flush();
    expect(broken.errored).toMatchObject({ message: 'EPIPE' });
  });
});
