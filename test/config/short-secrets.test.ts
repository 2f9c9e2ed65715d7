import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkConfigFile } from '../../src/cli/commands/config.js';
import { commonDefaults } from '../../src/cli/options/options.js';
import { shortSecrets } from '../../src/config/short-secrets.js';
import { describeProblem } from '../../src/documents/problem.js';
import { run } from '../helpers/processes/executable.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'short-secrets-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string, name = 'c.yaml'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function warningsOf(text: string, env: Record<string, string> = {}): Promise<string[]> {
  const file = await fileOf(text);
  return (await shortSecrets(file, env)).map(describeProblem).map((line) => line.replace(`${file}:`, ''));
}

const api = (...lines: string[]) => ['apis:', '  x:', '    baseUrl: https://x.example', ...lines.map((line) => `    ${line}`)].join('\n');
const says = 'has fewer than 4 characters: it is not taken out of what an API sends back';

describe('a secret that is too short to be taken out of answers', () => {
  it('is a warning that names its place and the reference, and not the value', async () => {
    await mkdir(join(folder, 'run'), { recursive: true });
    await writeFile(join(folder, 'run', 'short'), 'xyz\n');
    await writeFile(join(folder, 'run', 'long'), 'wxyz\n');
    const text = `${api(
      'auth: {type: bearer, token: "${env:TOKEN}"}',
      'headers: {X-One: "Token ${env:ONE}-${file:run/short}", X-Two: "${file:run/long} ${env:LONG}"}',
    )}\ndefaults:\n  query: {key: "\${env:TOKEN}"}\n`;
    const warnings = await warningsOf(text, { TOKEN: 'xyz', ONE: ' 7q \n', LONG: 'vwxyz' });
    expect(warnings).toEqual([
      `4:33: apis.x.auth.token names \${env:TOKEN}, whose value ${says}`,
      `5:22: apis.x.headers.X-One names \${env:ONE}, whose value ${says}`,
      `5:22: apis.x.headers.X-One names \${file:run/short}, whose value ${says}`,
      `7:16: defaults.query.key names \${env:TOKEN}, whose value ${says}`,
    ]);
    expect(warnings.join()).not.toMatch(/xyz|7q/);
  });

  it('is looked for in no command, and nothing is said of what can not be read', async () => {
    const ran = join(folder, 'ran');
    const command = JSON.stringify(['touch', ran]);
    expect(
      await warningsOf(api(`auth: {type: bearer, token: '\${command:${command}}'}`, 'headers: {X-A: "${env:NONE}${file:none}"}')),
    ).toEqual([]);
    expect(existsSync(ran)).toBe(false);
  });

  it('is none where the file is none', async () => {
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

  it('prints the warning, and is content with a longer one', async () => {
    const file = await fileOf(api('auth: {type: bearer, token: "${env:TOKEN}"}'));
    const line = `! ${file}:4:33: apis.x.auth.token names \${env:TOKEN}, whose value ${says}`;
    expect(await check(file, { TOKEN: 'xyz' })).toContain(line);
    expect(await check(file, { TOKEN: 'wxyz' })).not.toContain('fewer than');
  });

  it('reads nothing that a file names which is not trusted', async () => {
    await fileOf(api('auth: {type: bearer, token: "${env:TOKEN}"}'), 'api-integration.config.yaml');
    const env = { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), XDG_CONFIG_HOME: join(folder, 'config'), TOKEN: 'xyz' };
    const elsewhere = { env, via: ['env', '-C', folder] };
    const { stdout } = await run(['config', 'check'], elsewhere);
    expect(stdout).toContain('! not in force');
    expect(stdout).not.toContain('fewer than');
    expect((await run(['config', 'trust'], elsewhere)).code).toBe(0);
    expect((await run(['config', 'check'], elsewhere)).stdout).toContain(`names \${env:TOKEN}, whose value ${says}`);
  });
});
