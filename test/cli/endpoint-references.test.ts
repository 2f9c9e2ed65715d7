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
  folder = await mkdtemp(join(tmpdir(), 'endpoints-'));
});
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

async function testFile(text: string) {
  const file = join(folder, 'endpoints.yaml');
  await writeFile(file, text);
  const { code, stdout, stderr } = await runInProcess(['--allow-local', 'test', '--file', file], { env: { TOKEN: 'hidden-4711' } });
  return { code, stdout, stderr: stderr.replaceAll(`${file}:`, '') };
}

describe('secret reference in a file of endpoints', () => {
  it.each([
    ['headers', 'headers: { Authorization: "Bearer ${env:TOKEN}" }', 'endpoints.0.headers.Authorization'],
    ['query', 'query: { key: "${file:key}" }', 'endpoints.0.query.key'],
    ['a list', 'query: { key: [a, "${env:TOKEN}"] }', 'endpoints.0.query.key.1'],
    ['body', 'method: POST, body: { a: { b: "${command:[\\"x\\"]}" } }', 'endpoints.0.body.a.b'],
  ])('causes an error in %s with its position and the remedy, because it would be sent as written', async (_where, fields, path) => {
    const { code, stdout, stderr } = await testFile(`endpoints:\n  - { url: "${api.origin}/echo", ${fields} }\n`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^error: 2:\\d+: ${path.replaceAll('.', '\\.')} contains a secret reference, which works only in the`),
    );
    expect(stderr).not.toContain('4711');
    expect(api.to('/echo')).toEqual([]);
  });

  it('causes one error in the defaults of the file', async () => {
    const { code, stderr } = await testFile(
      `defaults: { headers: { X-Key: "\${env:TOKEN}" } }\nendpoints:\n  - { url: "${api.origin}/echo" }\n  - { url: "${api.origin}/echo?2" }\n`,
    );
    expect(code).toBe(2);
    expect(stderr.match(/contains a secret reference/g)).toHaveLength(1);
    expect(stderr).toContain('defaults.headers.X-Key');
  });

  it('does not concern what the response is expected to contain, or other texts with a dollar sign', async () => {
    const expected = 'expect: { bodyContains: "${env:TOKEN}" }';
    const { code } = await testFile(
      `endpoints:\n  - { url: "${api.origin}/echo", method: POST, headers: { X-A: "\${NAME} $5" }, body: "$\${env" }\n  - { url: "${api.origin}/items", ${expected} }\n`,
    );
    expect(code).toBe(1);
    expect(api.to('/echo')).toHaveLength(1);
  });
});
