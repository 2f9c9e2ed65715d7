import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

let api: ScriptedApi;
let folder: string;

beforeEach(async () => {
  api = await startScriptedApi();
  folder = await mkdtemp(join(tmpdir(), 'secret-errors-'));
});
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** Calls an API with these options, and an environment in which the variable SECRET is set. */
async function call(options: string, secret?: string) {
  const file = join(folder, 'c.yaml');
  await writeFile(file, `apis:\n  x: { baseUrl: "${api.origin}", ${options} }\n`);
  const env = { HOME: folder, ...(secret !== undefined && { SECRET: secret }) };
  const { stdout } = await runInProcess(['--config', file, '--allow-local', 'call', `${api.origin}/echo`, '--json'], { env });
  return JSON.parse(stdout);
}

const bearer = 'auth: { type: bearer, token: "${env:SECRET}" }';

describe('secret with a line break', () => {
  it.each([
    ['a header', 'headers: { X-Key: "${env:SECRET}" }'],
    ['a part of a header', 'headers: { X-Key: "Key ${env:SECRET} end" }'],
    ['a bearer token', bearer],
    ['an API key', 'auth: { type: api-key, name: X-Key, value: "${env:SECRET}" }'],
    ['a password', 'auth: { type: basic, username: me, password: "${env:SECRET}" }'],
  ])('causes an error that names it, and is not sent, in %s', async (_where, options) => {
    for (const secret of ['first-4711\nsecond-4711', 'first-4711\r\nsecond-4711']) {
      const { error } = await call(options, secret);
      expect(error).toMatchObject({
        code: 'secret-unavailable',
        outcome: 'not-sent',
        message: expect.stringMatching(/contains a line break\.$/),
      });
      expect(JSON.stringify(error)).not.toContain('4711');
    }
    expect(api.to('/echo')).toEqual([]);
  });

  it('loses a line break at its end in a header', async () => {
    expect(await call('headers: { X-Key: "${env:SECRET}" }', 'only-4711-4711\n')).toMatchObject({ ok: true, status: 200 });
    expect(api.to('/echo')[0]?.headers['x-key']).toBe('only-4711-4711');
  });

  it('differs from another character that a header cannot contain', async () => {
    const { error } = await call('headers: { X-Key: "${env:SECRET}" }', 'price-4711-€');
    expect(error).toMatchObject({
      code: 'secret-unavailable',
      message: 'The configured header X-Key is invalid: its value contains a character that HTTP does not allow in a header.',
    });
  });
});

describe('bearer token with a scheme', () => {
  it('causes an error that names the scheme', async () => {
    const { error } = await call(bearer, 'Bearer hidden-4711');
    expect(error.message).toBe(
      'auth.token of the API "x" is invalid: it must be visible ASCII without spaces, but it starts with "Bearer ".',
    );
  });
});

describe('variable that is not set', () => {
  it('causes a hint for this shell', async () => {
    const { error } = await call(bearer);
    expect(error.message).toBe('apis.x.auth.token cannot be read: ${env:SECRET} is not set.');
    expect(error.hint).toBe('Set the environment variable SECRET in this shell.');
  });
});
