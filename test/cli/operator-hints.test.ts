import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/processes/run-in-process.js';

const folder = mkdtempSync(join(tmpdir(), 'operator-hints-'));
const config = join(folder, 'config.yaml');
const shop = 'http://127.0.0.1:9';

beforeAll(() =>
  writeFileSync(
    config,
    `apis:
  shop:
    baseUrl: ${shop}
    auth: { type: bearer, token: '\${env:SHOP_TOKEN}' }
    allow: { methods: [GET, POST], paths: [/a/**] }
    approve: { methods: [POST] }
`,
  ),
);
afterAll(() => rmSync(folder, { recursive: true }));

describe('hint of a refusal at a terminal', () => {
  it.each([
    ['a missing token', ['call', `${shop}/a/1`], 'Set the environment variable SHOP_TOKEN in this shell.'],
    ['an approval', ['call', `${shop}/a/1`, '-X', 'POST'], 'This command cannot ask for an approval'],
    ['a path', ['call', `${shop}/b`], 'Run config check to see the allowed paths, or change allow.paths'],
    ['a method', ['call', `${shop}/a/1`, '-X', 'DELETE'], 'This holds for the whole API. Use an allowed method'],
    ['an expectation', ['test', `${shop}/a/1`, '--expect-status', '2x'], 'Correct the options or the file, and run the command again.'],
  ])('names what the reader can do there, and no tool, host or argument of an agent: %s', async (_what, args, expected) => {
    const { code, stdout, stderr } = await runInProcess(['--config', config, ...args]);
    expect(code).toBeGreaterThan(0);
    expect(stdout + stderr).toContain(expected);
    expect(stdout + stderr).not.toMatch(/list-apis|call-api|other tools|resend|[Aa]sk the|conversation|Valid arguments|the host show/);
  });
});
