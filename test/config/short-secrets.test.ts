import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkConfigFile } from '../../src/cli/commands/config.js';
import { commonDefaults } from '../../src/cli/options/options.js';
import { shortSecrets } from '../../src/config/short-secrets.js';
import { untrustedRule } from '../../src/config/trust.js';
import { describeDiagnostic } from '../../src/documents/diagnostic.js';
import { run } from '../helpers/processes/executable.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'short-secrets-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function writeConfig(text: string, name = 'c.yaml'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function warningsOf(text: string, env: Record<string, string> = {}): Promise<string[]> {
  const file = await writeConfig(text);
  return (await shortSecrets(file, env)).map(describeDiagnostic).map((line) => line.replace(`${file}:`, ''));
}

const api = (...lines: string[]) => ['apis:', '  x:', '    baseUrl: https://x.example', ...lines.map((line) => `    ${line}`)].join('\n');
const rule = 'has fewer than 4 characters: too short to redact from responses';

describe('shortSecrets', () => {
  it('returns a warning with the position and the reference, but not the value, of each short secret', async () => {
    await mkdir(join(folder, 'run'), { recursive: true });
    await writeFile(join(folder, 'run', 'short'), 'xyz\n');
    await writeFile(join(folder, 'run', 'long'), 'wxyz\n');
    const text = `${api(
      'auth: {type: bearer, token: "${env:TOKEN}"}',
      'headers: {X-One: "Token ${env:ONE}-${file:run/short}", X-Two: "${file:run/long} ${env:LONG}"}',
    )}\ndefaults:\n  query: {key: "\${env:TOKEN}"}\n`;
    const warnings = await warningsOf(text, { TOKEN: 'xyz', ONE: ' 7q \n', LONG: 'vwxyz' });
    expect(warnings).toEqual([
      `4:33: apis.x.auth.token uses \${env:TOKEN}, whose value ${rule}`,
      `5:22: apis.x.headers.X-One uses \${env:ONE}, whose value ${rule}`,
      `5:22: apis.x.headers.X-One uses \${file:run/short}, whose value ${rule}`,
      `7:16: defaults.query.key uses \${env:TOKEN}, whose value ${rule}`,
    ]);
    expect(warnings.join()).not.toMatch(/xyz|7q/);
  });

  it('runs no commands and ignores secrets that cannot be read', async () => {
    const ran = join(folder, 'ran');
    const command = JSON.stringify(['touch', ran]);
    expect(
      await warningsOf(api(`auth: {type: bearer, token: '\${command:${command}}'}`, 'headers: {X-A: "${env:NONE}${file:none}"}')),
    ).toEqual([]);
    expect(existsSync(ran)).toBe(false);
  });

  it('returns no warnings if the file is missing or invalid', async () => {
    expect(await shortSecrets(join(folder, 'none.yaml'), {})).toEqual([]);
    expect(await warningsOf('apis: [')).toEqual([]);
  });
});

describe('config check', () => {
  async function check(config: string, env: Record<string, string>): Promise<string> {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const io = { stdin, stdout, stderr, env, shutdown: new AbortController().signal };
    await checkConfigFile({ common: { ...commonDefaults, config } }, io);
    return String(stdout.read());
  }

  it('prints a warning for a secret of 3 characters, and none for 4', async () => {
    const file = await writeConfig(api('auth: {type: bearer, token: "${env:TOKEN}"}'));
    const line = `! ${file}:4:33: apis.x.auth.token uses \${env:TOKEN}, whose value ${rule}`;
    expect(await check(file, { TOKEN: 'xyz' })).toContain(line);
    expect(await check(file, { TOKEN: 'wxyz' })).not.toContain(rule);
  });

  it('reads no secrets of a file that is not trusted', async () => {
    const file = await writeConfig(api('auth: {type: bearer, token: "${env:TOKEN}"}'), 'api-integration.config.yaml');
    const env = { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: join(folder, 'config'), TOKEN: 'xyz' };
    const options = { env, via: ['env', '-C', folder] };
    const { stdout } = await run(['config', 'check', '--json'], options);
    expect(JSON.parse(stdout)).toMatchObject({ ignored: untrustedRule(file), warnings: [] });
    expect((await run(['config', 'trust'], options)).code).toBe(0);
    expect((await run(['config', 'check'], options)).stdout).toContain(`uses \${env:TOKEN}, whose value ${rule}`);
  });
});
