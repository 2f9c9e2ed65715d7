import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors.js';
import { systemClock } from '../../src/runtime/clock.js';
import { createSecretReader } from '../../src/secrets/create-secret-reader.js';
import type { SecretReader } from '../../src/secrets/secret-reader.js';
import { createFakeClock } from '../helpers/fake-clock.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});

afterAll(() => rm(folder, { recursive: true }));

function reader(env: Record<string, string> = {}, clock = createFakeClock()) {
  const told: string[] = [];
  const variables = { PATH: process.env.PATH, ...env };
  const secrets = createSecretReader({ folder, env: variables, clock, redactor: { add: (secret) => told.push(secret) } });
  return { secrets, told, clock };
}

async function failure(secrets: SecretReader, text: string): Promise<ApiError> {
  const error = await secrets.read(text).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error(`no ApiError: ${String(error)}`);
  expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', safeToRetry: false });
  return error;
}

const command = (...argv: string[]) => `\${command:${JSON.stringify(argv)}}`;

describe('a text', () => {
  it('comes back as it is where it names nothing', async () => {
    const { secrets, told } = reader();
    expect(await secrets.read('plain } $ {env:X} text')).toBe('plain } $ {env:X} text');
    expect(told).toEqual([]);
  });

  it('has every reference replaced, and each value told to the redactor', async () => {
    const { secrets, told } = reader({ A: 'one', B: 'two}' });
    expect(await secrets.read('x ${env:A}-${env:B}${env:A} y')).toBe('x one-two}one y');
    expect(told.sort()).toEqual(['one', 'two}']);
  });

  it('has "$${" for a literal "${"', async () => {
    const { secrets, told } = reader({ A: 'one' });
    expect(await secrets.read('$${env:A} ${env:A} $${')).toBe('${env:A} one ${');
    expect(told).toEqual(['one']);
  });

  it('does not have what it read looked through again', async () => {
    const { secrets } = reader({ A: '${env:B}', B: 'two' });
    expect(await secrets.read('${env:A}')).toBe('${env:B}');
  });

  it('is refused with a wrong reference, without being shown', async () => {
    const error = await failure(reader().secrets, 'hunter2 ${NOPE}');
    expect(error.message).not.toContain('hunter2');
  });
});

describe('${env:NAME}', () => {
  it('must be set and not empty', async () => {
    const { secrets } = reader({ EMPTY: '' });
    expect((await failure(secrets, '${env:NOT_SET}')).message).toBe('${env:NOT_SET} is not set.');
    expect((await failure(secrets, '${env:EMPTY}')).message).toBe('${env:EMPTY} is empty.');
    expect((await failure(secrets, '${env:EMPTY}')).hint).toContain('EMPTY in its environment');
  });
});

describe('${file:path}', () => {
  it('begins at the folder of the configuration, follows links, and loses the newline at its end', async () => {
    // As Kubernetes mounts them: a link through ..data.
    await mkdir(join(folder, '..2030', 'x'), { recursive: true });
    await writeFile(join(folder, '..2030', 'token'), 'line one\nline two\n');
    await symlink('..2030', join(folder, '..data'));
    await symlink('..data/token', join(folder, 'token'));
    await writeFile(join(folder, 'windows'), 'secret\r\n');
    const { secrets } = reader();
    expect(await secrets.read('${file:token}')).toBe('line one\nline two');
    expect(await secrets.read(`\${file:${join(folder, 'token')}}`)).toBe('line one\nline two');
    expect(await secrets.read('${file:./windows}')).toBe('secret');
  });

  it('must be a readable file of text that is neither empty nor huge', async () => {
    await writeFile(join(folder, 'empty'), '\n');
    await writeFile(join(folder, 'huge'), Buffer.alloc(65 * 1024, 'a'));
    await writeFile(join(folder, 'binary'), Buffer.from([0xff, 0xfe]));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { secrets } = reader();
    const messages = await Promise.all(
      ['missing', 'empty', 'huge', 'binary', 'pipe', '.'].map(async (name) => (await failure(secrets, `\${file:${name}}`)).message),
    );
    expect(messages).toEqual([
      'The file of ${file:missing} does not exist.',
      '${file:empty} is empty.',
      'The file of ${file:huge} is larger than 64 KiB.',
      'The file of ${file:binary} is not UTF-8 text.',
      'The file of ${file:pipe} is not a regular file.',
      'The file of ${file:.} is a folder, not a file.',
    ]);
  });
});

describe('${command:[…]}', () => {
  it('is what the program prints, without the newline at its end; no shell reads its arguments', async () => {
    const { secrets, told } = reader({ GREETING: 'hi' });
    expect(await secrets.read(command('printf', '%s\n\n', '$GREETING; `id` ]} "'))).toBe('$GREETING; `id` ]} "\n');
    expect(await secrets.read(command('sh', '-c', 'echo $GREETING; pwd'))).toBe(`hi\n${folder}`);
    expect(told).toHaveLength(2);
  });

  it('says how it failed; neither what it printed nor its arguments', async () => {
    await writeFile(join(folder, 'not-executable'), 'x');
    await chmod(join(folder, 'not-executable'), 0o600);
    const { secrets } = reader();
    const failures = await Promise.all(
      [
        command('sh', '-c', 'echo topsecret; echo topsecret >&2; exit 3'),
        command('sh', '-c', 'exit 4'),
        command('sh', '-c', 'kill -9 $$'),
        command('no-such-program', 'topsecret'),
        command('./not-executable'),
        command('true'),
        command('sh', '-c', 'head -c 70000 /dev/zero'),
        command('printf', '\\377'),
      ].map((text) => failure(secrets, text)),
    );
    expect(failures.map(({ message }) => message)).toEqual([
      'The command of ${command:["sh", …]} ended with exit code 3, and wrote to stderr.',
      'The command of ${command:["sh", …]} ended with exit code 4.',
      'The command of ${command:["sh", …]} ended with SIGKILL.',
      'The command of ${command:["no-such-program", …]} can\'t be started (ENOENT).',
      'The command of ${command:["./not-executable", …]} can\'t be started (EACCES).',
      '${command:["true", …]} is empty.',
      'The command of ${command:["sh", …]} wrote more than 64 KiB.',
      'The command of ${command:["printf", …]} did not print UTF-8 text.',
    ]);
    expect(JSON.stringify(failures)).not.toContain('topsecret');
  });

  it('has 30 seconds; then it ends, with all that it started', async () => {
    const { secrets, clock } = reader();
    const pidFile = join(folder, 'pids');
    const waiting = failure(secrets, command('sh', '-c', `sleep 600 & echo $! $$ > ${pidFile}.new; mv ${pidFile}.new ${pidFile}; wait`));
    const pids = await untilWritten(pidFile);
    expect(clock.pending()).toEqual([30_000]);
    clock.advance(30_000);
    expect((await waiting).message).toBe('The command of ${command:["sh", …]} took longer than 30 s.');
    for (const pid of pids) await untilGone(pid);
  });

  it('does not wait for what the program leaves running, and ends it', async () => {
    const { secrets } = reader({}, createFakeClock());
    const text = await secrets.read(command('sh', '-c', 'sleep 600 & echo $!'));
    await untilGone(Number(text));
  });
});

describe('a secret', () => {
  it('is kept for 60 seconds, and read once at a time', async () => {
    const { secrets, clock, told } = reader();
    const counted = command('sh', '-c', 'echo x >> reads; wc -l < reads');
    const first = await Promise.all([secrets.read(counted), secrets.read(`a ${counted}`), secrets.read(counted)]);
    expect(first.map((text) => text.trim())).toEqual(['1', 'a 1', '1']);
    clock.advance(59_999);
    expect(await secrets.read(counted)).toContain('1');
    clock.advance(1);
    expect(await secrets.read(counted)).toContain('2');
    expect(told).toHaveLength(2);
  });

  it('is not kept when it could not be read', async () => {
    const { secrets } = reader();
    await failure(secrets, '${file:later}');
    await writeFile(join(folder, 'later'), 'here');
    expect(await secrets.read('${file:later}')).toBe('here');
  });

  it('is known to the redactor before anybody has it, also who joined its reading', async () => {
    const order: string[] = [];
    const secrets = createSecretReader({ folder, env: { A: 'one' }, clock: systemClock, redactor: { add: () => order.push('told') } });
    const read = () => secrets.read('${env:A}').then(() => order.push('read'));
    await Promise.all([read(), read()]);
    expect(order).toEqual(['told', 'read', 'read']);
  });
});

async function untilWritten(file: string): Promise<number[]> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text !== '') return text.trim().split(' ').map(Number);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 400 && isRunning(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isRunning(pid)).toBe(false);
}

/** A process that has ended but is not yet waited for is none that runs. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(execFileSync('cat', [`/proc/${pid}/stat`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}
