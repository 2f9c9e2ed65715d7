import { describe, expect, it } from 'vitest';
import { redactBody } from '../../src/redaction/redact-body.js';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { maxWaitDuring } from '../helpers/longest-wait.js';

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

const secret = `gh_${'abcdefghij'.repeat(4)}`;
const almost = secret.slice(0, -1);
const mebibyte = 1024 * 1024;
const fill = (unit: string, bytes: number) => unit.repeat(Math.floor(bytes / unit.length));
const percent = (text: string) => [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('');

/** Bodies that keep the search busy. The first ones need no knowledge of the secret. */
const bodies: readonly (readonly [string, string])[] = [
  ['escaped backslashes', fill('\\u005cu005cu005c', 4 * mebibyte)],
  ['escaped percent signs', fill('%252525', 4 * mebibyte)],
  ['character references', fill('&amp;amp;', 4 * mebibyte)],
  ['plus signs', fill('+%2B', 4 * mebibyte)],
  ['beginnings of the secret', fill(almost, 4 * mebibyte)],
  ['beginnings of the secret, escaped', fill(percent(almost), 2 * mebibyte)],
  ['beginnings of the secret in hex, escaped twice', fill(percent(Buffer.from(almost).toString('hex')).replaceAll('%', '%25'), mebibyte)],
];

describe('redactBody', () => {
  it.each(bodies)('does not block this process with %s', async (_what, body) => {
    const { maxMs } = await maxWaitDuring(() => redactBody(Buffer.from(body), 'text/plain', redactorOf(secret), false));
    expect(maxMs).toBeLessThan(400);
  });

  it('finds a secret behind any number of positions that resemble it', async () => {
    const body = `${fill(percent(almost), 200_000)} ${secret}`;
    const redacted = await redactBody(Buffer.from(body), 'text/plain', redactorOf(secret), false);
    expect(Buffer.from(redacted ?? '').toString()).toBe(`${fill(percent(almost), 200_000)} ${mark}`);
  });

  it.each([
    ['a long periodic secret', 'x'.repeat(30_000), 'x'.repeat(200_000)],
    ['a long secret of a longer period', 'q7R-'.repeat(8000), 'q7R-'.repeat(50_000)],
    ['more secrets than can be replaced', secret, `${secret} `.repeat(60_000)],
  ])('withholds a body with %s', async (_what, known, body) => {
    const { value, maxMs } = await maxWaitDuring(() => redactBody(Buffer.from(body), 'text/plain', redactorOf(known), false));
    expect(value).toBeUndefined();
    expect(maxMs).toBeLessThan(400);
  });

  it('stops when its signal aborts', async () => {
    const stop = new AbortController();
    const redacted = redactBody(Buffer.from(fill(percent(almost), 4 * mebibyte)), 'text/plain', redactorOf(secret), false, stop.signal);
    setImmediate(() => stop.abort());
    expect(await redacted).toBeUndefined();
  });

  it('returns the same result for every size of its slices: a secret at each position of a large body is found', async () => {
    for (const position of [0, 1, 65_530, 65_536, 65_540, 131_071, 200_000 - secret.length]) {
      const body = `${'g'.repeat(position)}${secret}${'h'.repeat(200_000 - position - secret.length)}`;
      const redacted = await redactBody(Buffer.from(body), 'text/plain', redactorOf(secret), false);
      expect(Buffer.from(redacted ?? '').toString()).toBe(body.replace(secret, mark));
    }
  });
});

describe('redaction in one step', () => {
  it('replaces a text as a whole if finding secrets in it takes too long', () => {
    const redactor = redactorOf('x'.repeat(16_000));
    const startedAt = performance.now();
    expect(redactor.text(`token ${'x'.repeat(15_999)}y`)).toBe(mark);
    expect(redactor.value({ a: 'plain', b: 'x'.repeat(15_999) })).toEqual({ a: 'plain', b: mark });
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});

describe('redacted stream', () => {
  it.each([
    ['escaped beginnings of the secret', secret, fill(percent(almost), 16 * mebibyte)],
    ['a long periodic secret', 'x'.repeat(30_000), 'x'.repeat(500_000)],
  ])(
    'fails with an error if finding secrets takes too long, without blocking this process: %s',
    { timeout: 60_000 },
    async (_what, known, text) => {
      const bytes = Buffer.from(text);
      let at = 0;
      const source = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.subarray(at, at + 65_536));
          at += 65_536;
        },
      });
      const tooSlow = new Error('withheld');
      const read = async () => {
        for await (const _ of redactorOf(known).stream(source, () => tooSlow));
      };
      const { value, maxMs } = await maxWaitDuring(() => read().catch((error: unknown) => error));
      expect(value).toBe(tooSlow);
      expect(maxMs).toBeLessThan(400);
    },
  );
});
