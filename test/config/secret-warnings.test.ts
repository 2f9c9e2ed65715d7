import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkConfigFile } from '../../src/cli/commands/config.js';
import { commonDefaults } from '../../src/cli/options/options.js';
import { secretWarnings } from '../../src/config/secret-warnings.js';
import { untrustedRule } from '../../src/config/trust.js';
import { describeDiagnostic } from '../../src/documents/diagnostic.js';
import { run } from '../helpers/processes/executable.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secret-warnings-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function writeConfig(text: string, name = 'c.yaml'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function warningsOf(text: string, env: Record<string, string> = {}): Promise<string[]> {
  const file = await writeConfig(text);
  return (await secretWarnings(file, env)).map(describeDiagnostic).map((line) => line.replace(`${file}:`, ''));
}

const api = (...lines: string[]) => ['apis:', '  x:', '    baseUrl: https://x.example', ...lines.map((line) => `    ${line}`)].join('\n');
const rule = 'has fewer than 4 characters: too short to redact from responses';

describe('secretWarnings', () => {
  it('returns a warning with the position and the reference, but not the value, of each short secret', async () => {
    await mkdir(join(folder, 'run'), { recursive: true });
    await writeFile(join(folder, 'run', 'short'), 'xyz\n');
    await writeFile(join(folder, 'run', 'long'), 'wxyz\n');
    const text = `${api(
      'auth: {type: bearer, token: "${env:TOKEN}"}',
      'headers: {X-One: "Token ${env:ONE}-${file:run/short}", X-Two: "${file:run/long} ${env:LONG}"}',
    )}\ndefaults:\n  query: {key: "\${env:TOKEN}"}\n`;
    const warnings = await warningsOf(text, { TOKEN: 'xyz', ONE: ' 7q ', LONG: 'vwxyz' });
    expect(warnings).toEqual([
      `4:33: apis.x.auth.token uses \${env:TOKEN}, whose value ${rule}`,
      `5:22: apis.x.headers.X-One uses \${env:ONE}, whose value ${rule}`,
      `5:22: apis.x.headers.X-One uses \${file:run/short}, whose value ${rule}`,
      `7:16: defaults.query.key uses \${env:TOKEN}, whose value ${rule}`,
    ]);
    expect(warnings.join()).not.toMatch(/xyz|7q/);
  });

  it('runs no commands', async () => {
    const ran = join(folder, 'ran');
    const command = JSON.stringify(['touch', ran]);
    expect(await warningsOf(api(`auth: {type: bearer, token: '\${command:${command}}'}`))).toEqual([]);
    expect(existsSync(ran)).toBe(false);
  });

  it('returns a warning with the reason for each secret that cannot be read now', async () => {
    await writeFile(join(folder, 'binary'), Buffer.from([0xff, 0xfe]));
    await writeFile(join(folder, 'none'), '\n');
    const headers = '{A: "${env:UNSET}", B: "${env:EMPTY}", C: "x ${file:gone}", D: "${file:.}", E: "${file:binary}", F: "${file:none}"}';
    const warnings = await warningsOf(api(`headers: ${headers}`), { EMPTY: '' });
    expect(warnings.map((line) => line.replace(/^4:\d+: apis\.x\.headers\./, ''))).toEqual([
      'A uses a secret that cannot be read now: ${env:UNSET} is not set',
      'B uses a secret that cannot be read now: ${env:EMPTY} is empty',
      'C uses a secret that cannot be read now: The file of ${file:gone} does not exist',
      'D uses a secret that cannot be read now: The file of ${file:.} is a folder, not a file',
      'E uses a secret that cannot be read now: The file of ${file:binary} is not UTF-8 text',
      'F uses a secret that cannot be read now: ${file:none} is empty',
    ]);
  });

  it('returns a warning for a value with a line break, except for keys and certificates', async () => {
    await writeFile(join(folder, 'two-lines'), 'first-4711\nsecond-4711\n');
    const env = { LINES: 'first-4711\nsecond-4711', END: 'only-4711\n' };
    const text = api(
      'auth: {type: self-signed-jwt, algorithm: RS256, key: "${env:LINES}"}',
      'headers: {A: "${env:LINES}", B: "${env:END}", C: "${file:two-lines}"}',
      'tls: {key: "${env:LINES}", cert: "${env:LINES}"}',
    );
    const warnings = await warningsOf(text, env);
    const lineBreak = 'contains a line break; store the secret as one line';
    expect(warnings).toEqual([
      `5:18: apis.x.headers.A uses \${env:LINES}, whose value ${lineBreak}`,
      `5:37: apis.x.headers.B uses \${env:END}, whose value ${lineBreak}`,
      `5:54: apis.x.headers.C uses \${file:two-lines}, whose value ${lineBreak}`,
    ]);
    expect(warnings.join()).not.toContain('4711');
  });

  it('returns a warning for a value that starts with the scheme that auth adds', async () => {
    const env = { TOKEN: 'Bearer hidden-4711', WORD: 'bearertoken-4711' };
    const text =
      'apis:\n  a: {baseUrl: https://a.example, auth: {type: bearer, token: "${env:TOKEN}"}}\n  b: {baseUrl: https://b.example, auth: {type: bearer, token: "${env:WORD}"}, headers: {X-A: "${env:TOKEN}"}}\n';
    expect(await warningsOf(text, env)).toEqual([
      '2:63: apis.a.auth.token uses ${env:TOKEN}, whose value starts with "Bearer ", which is added automatically; store only what follows it',
    ]);
  });

  it('returns no warnings if the file is missing or invalid', async () => {
    expect(await secretWarnings(join(folder, 'none.yaml'), {})).toEqual([]);
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
