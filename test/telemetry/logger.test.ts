import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors.js';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { createLogger, type LogLevel, logLevels } from '../../src/telemetry/logger.js';
import { binaryEncodings, characterEncodings } from '../helpers/attacks/secret-encodings.js';

/** Contains everything that JSON escapes, and a line break. */
const secret = 's3cret "Canary"\\7f3a\nsecond-line-of-the-secret é😀';
const redactor = createRedactor();
redactor.add(secret);

/** Returns a logger and the lines that it writes. */
function createTestLogger(readable = false, level: LogLevel = 'trace') {
  const lines: string[] = [];
  const out = { write: (line: string) => lines.push(line) };
  return { logger: createLogger({ level, readable, colour: false, redactor, out }), lines };
}

const apiError = new ApiError('connection-lost', `lost ${secret}`, {
  outcome: 'unknown',
  safeToRetry: true,
  hint: `ask ${secret}`,
  cause: new TypeError(`outer ${secret}`, { cause: Object.assign(new Error(`inner ${secret}`), { token: secret }) }),
});

class Holder {
  readonly held = secret;
}

const cases: readonly [name: string, fields: Record<string, unknown>, message: string][] = [
  ['the message', {}, `before ${secret} after`],
  ['a field', { field: secret }, 'text'],
  ['the name of a field', { [secret]: 1 }, 'text'],
  ['a nested value', { a: [{ b: { c: [`x${secret}`] } }] }, 'text'],
  ['JSON in JSON', { body: JSON.stringify({ inner: JSON.stringify({ secret }) }) }, 'text'],
  ['an error', { err: new Error(`failed with ${secret}`) }, 'text'],
  ['an error with causes', { err: apiError }, 'text'],
  ['an error in a field other than err', { failure: apiError, failures: [apiError] }, 'text'],
  ['an AggregateError', { err: new AggregateError([apiError, new Error(secret)], secret) }, 'text'],
  ['a stack as text', { err: apiError.stack }, 'text'],
  ['an object of a class', { holder: new Holder(), text: { toJSON: () => secret } }, 'text'],
  ['an authorization field', { authorization: `Bearer ${secret}`, headers: { cookie: `a=${secret}` } }, 'text'],
];

/** Parts of the secret without characters that JSON escapes. */
const parts = ['s3cret', 'Canary', '7f3a', 'second-line'];

describe.each([
  ['JSON', false],
  ['text lines', true],
])('redaction of %s', (_name, readable) => {
  it.each(cases)('removes a secret from %s', async (_place, fields, message) => {
    for (const level of ['trace', 'debug', 'info', 'warn', 'error'] as const) {
      const { logger, lines } = createTestLogger(readable);
      logger[level](fields, message);
      await logger.flush();
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(mark);
      for (const part of parts) expect(lines[0]).not.toContain(part);
      if (!readable) expect(() => JSON.parse(lines[0] ?? '')).not.toThrow();
    }
  });

  it('removes a secret from a line whose fields cannot be serialized, and writes the next line', async () => {
    const { logger, lines } = createTestLogger(readable);
    const encoded = encodeURIComponent(secret);
    logger.info({ [secret]: 1, url: new URL(`http://user:${encoded}@api.example/?q=${encoded}`) }, `one ${secret}`);
    logger.info({ bytes: Buffer.from(secret), map: new Map([[secret, secret]]) }, `two ${secret}`);
    await logger.flush();
    expect(lines).toHaveLength(2);
    expect(lines.join()).toMatch(/one \*\*\*[\s\S]*two \*\*\*/);
    for (const part of parts) expect(lines.join()).not.toContain(part);
  });

  it('removes a secret in every encoding', async () => {
    const { logger, lines } = createTestLogger(readable);
    for (const encode of Object.values(characterEncodings)) {
      const written = [...secret].map(encode).join('');
      logger.info({ written }, written);
    }
    for (const encode of Object.values(binaryEncodings)) logger.info({ encoded: encode('user:', secret, '}') }, 'text');
    await logger.flush();
    expect(lines).toHaveLength(Object.keys(characterEncodings).length + Object.keys(binaryEncodings).length);
    for (const line of lines) expect(line).toContain(mark);
  });
});

describe('log line', () => {
  it('contains fields without secrets unchanged, and errors with their causes', async () => {
    const { logger, lines } = createTestLogger();
    logger.warn({ url: 'http://api.example/', n: 1, err: new Error('outer', { cause: new Error('inner') }) }, 'a message');
    await logger.flush();
    const line: unknown = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ level: 40, url: 'http://api.example/', n: 1, msg: 'a message', err: { message: 'outer: inner' } });
  });

  it('redacts a field with a secret name, even if its value is not registered', async () => {
    const { logger, lines } = createTestLogger();
    logger.info({ authorization: 'Bearer unknown-value', headers: { cookie: 'unknown-value' }, password: 'unknown-value' }, 'text');
    await logger.flush();
    expect(lines[0]).not.toContain('unknown-value');
  });
});

describe('log level', () => {
  it.each(logLevels)('level %s writes lines of this level and higher', async (level) => {
    const { logger, lines } = createTestLogger(false, level);
    for (const name of ['trace', 'debug', 'info', 'warn', 'error'] as const) logger[name]({}, name);
    await logger.flush();
    const written = lines.map((line) => String(JSON.parse(line).msg));
    expect(written).toEqual(logLevels.slice(logLevels.indexOf(level)).filter((name) => name !== 'fatal' && name !== 'silent'));
  });
});
