import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors.js';
import { createSecretReader } from '../../src/secrets/create-secret-reader.js';
import type { SecretReader } from '../../src/secrets/secret-reader.js';
import { createFakeClock } from '../helpers/fake-clock.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});

afterAll(() => rm(folder, { recursive: true }));

function createReader(env: Record<string, string> = {}, clock = createFakeClock()) {
  const variables = { PATH: process.env.PATH, ...env };
  return { secrets: createSecretReader({ folder: () => folder, env: variables, clock }), clock };
}

/** Collects what a reader registers. */
function registry() {
  const registered: string[] = [];
  return { registered, register: (secret: string, source: string) => void registered.push(`${source}=${secret}`) };
}

async function failure(secrets: SecretReader, text: string): Promise<ApiError> {
  const error = await secrets.read(text).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error(`no ApiError: ${String(error)}`);
  expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', safeToRetry: false });
  return error;
}

const command = (...argv: string[]) => `\${command:${JSON.stringify(argv)}}`;

describe('secretReader.read', () => {
  it('returns a text without references unchanged', async () => {
    const { secrets } = createReader();
    const { registered, register } = registry();
    expect(await secrets.read('plain } $ {env:X} text', register)).toBe('plain } $ {env:X} text');
    expect(registered).toEqual([]);
  });

  it('replaces every reference and registers each value with its reference', async () => {
    const { secrets } = createReader({ A: 'one', B: 'two}' });
    const { registered, register } = registry();
    expect(await secrets.read('x ${env:A}-${env:B} y', register)).toBe('x one-two} y');
    expect(registered.sort()).toEqual(['${env:A}=one', '${env:B}=two}']);
  });

  it('checks a reference each time before it reads it, and reads nothing if the check fails', async () => {
    let change: string | undefined = '"get.sh" changed';
    const checked: string[] = [];
    const check = async ({ source }: { source: string }) => {
      checked.push(source);
      return change;
    };
    const marker = join(folder, 'ran-although-refused');
    const secrets = createSecretReader({
      folder: () => folder,
      env: { PATH: process.env.PATH, A: 'one' },
      clock: createFakeClock(),
      check,
    });
    const text = command('sh', '-c', `touch ${marker}; echo two`);
    for (const reference of [text, '${env:A}']) {
      expect(await failure(secrets, reference)).toMatchObject({ message: expect.stringContaining('"get.sh" changed') });
      expect(await secrets.peek?.(reference, () => undefined)).toBeUndefined();
    }
    await expect(readFile(marker)).rejects.toMatchObject({ code: 'ENOENT' });
    change = undefined;
    expect(await secrets.read(`${text} \${env:A}`)).toBe('two one');
    expect(checked).toContain('${env:A}');
  });

  it('turns "$${" into a literal "${"', async () => {
    const { secrets } = createReader({ A: 'one' });
    const { registered, register } = registry();
    expect(await secrets.read('$${env:A} ${env:A} $${', register)).toBe('${env:A} one ${');
    expect(registered).toEqual(['${env:A}=one']);
  });

  it('does not resolve references inside a secret', async () => {
    const { secrets } = createReader({ A: '${env:B}', B: 'two' });
    expect(await secrets.read('${env:A}')).toBe('${env:B}');
  });

  it('rejects an invalid reference without quoting the text', async () => {
    const error = await failure(createReader().secrets, 'hunter2 ${NOPE}');
    expect(error.message).not.toContain('hunter2');
  });
});

describe('${env:NAME}', () => {
  it('rejects a variable that is not set or empty', async () => {
    const { secrets } = createReader({ EMPTY: '' });
    expect((await failure(secrets, '${env:NOT_SET}')).message).toBe('${env:NOT_SET} is not set.');
    expect((await failure(secrets, '${env:EMPTY}')).message).toBe('${env:EMPTY} is empty.');
    const { hint } = await failure(secrets, '${env:EMPTY}');
    for (const way of ['env', 'Codex: env_vars', 'Gemini CLI: env with "$EMPTY"']) expect(hint).toContain(way);
    expect(hint.split(' ').length).toBeLessThanOrEqual(60);
  });
});

describe('${file:path}', () => {
  it('resolves paths from the configuration folder, follows links and removes the trailing newline', async () => {
    // Kubernetes mounts secrets this way: as a link through ..data.
    await mkdir(join(folder, '..2030', 'x'), { recursive: true });
    await writeFile(join(folder, '..2030', 'token'), 'line one\nline two\n');
    await symlink('..2030', join(folder, '..data'));
    await symlink('..data/token', join(folder, 'token'));
    await writeFile(join(folder, 'windows'), 'secret\r\n');
    const { secrets } = createReader();
    expect(await secrets.read('${file:token}')).toBe('line one\nline two');
    expect(await secrets.read(`\${file:${join(folder, 'token')}}`)).toBe('line one\nline two');
    expect(await secrets.read('${file:./windows}')).toBe('secret');
  });

  it('rejects a file that is missing, empty, too large, binary or not regular', async () => {
    await writeFile(join(folder, 'empty'), '\n');
    await writeFile(join(folder, 'huge'), Buffer.alloc(65 * 1024, 'a'));
    await writeFile(join(folder, 'binary'), Buffer.from([0xff, 0xfe]));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { secrets } = createReader();
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
  it('returns the output without the trailing newline, and passes arguments without a shell', async () => {
    const { secrets } = createReader({ GREETING: 'hi' });
    const { registered, register } = registry();
    expect(await secrets.read(command('printf', '%s\n\n', '$GREETING; `id` ]} "'), register)).toBe('$GREETING; `id` ]} "\n');
    expect(await secrets.read(command('sh', '-c', 'echo $GREETING; pwd'), register)).toBe(`hi\n${folder}`);
    expect(registered).toHaveLength(2);
  });

  it('reports how the command failed, without its output and arguments', async () => {
    await writeFile(join(folder, 'not-executable'), 'x');
    await chmod(join(folder, 'not-executable'), 0o600);
    const { secrets } = createReader();
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
      'The command of ${command:["sh", …]} failed with exit code 3, and wrote to stderr.',
      'The command of ${command:["sh", …]} failed with exit code 4.',
      'The command of ${command:["sh", …]} failed with SIGKILL.',
      'The command of ${command:["no-such-program", …]} could not be started (ENOENT).',
      'The command of ${command:["./not-executable", …]} could not be started (EACCES).',
      '${command:["true", …]} is empty.',
      'The command of ${command:["sh", …]} printed more than 64 KiB.',
      'The output of the command of ${command:["printf", …]} is not UTF-8 text.',
    ]);
    expect(JSON.stringify(failures)).not.toContain('topsecret');
  });

  it('kills the command and its child processes after 30 s', async () => {
    const { secrets, clock } = createReader();
    const pidFile = join(folder, 'pids');
    const waiting = failure(secrets, command('sh', '-c', `sleep 600 & echo $! $$ > ${pidFile}.new; mv ${pidFile}.new ${pidFile}; wait`));
    const pids = await untilWritten(pidFile);
    expect(clock.pending()).toEqual([30_000]);
    clock.advance(30_000);
    expect((await waiting).message).toBe('The command of ${command:["sh", …]} did not finish within 30 s.');
    for (const pid of pids) await untilGone(pid);
  });

  it('does not wait for child processes that keep running, and kills them', async () => {
    const { secrets } = createReader({}, createFakeClock());
    const text = await secrets.read(command('sh', '-c', 'sleep 600 & echo $!'));
    await untilGone(Number(text));
  });
});

describe('secret cache', () => {
  it('caches a value for 60 s and shares concurrent reads', async () => {
    const { secrets, clock } = createReader();
    const counted = command('sh', '-c', 'echo x >> reads; wc -l < reads');
    const first = await Promise.all([secrets.read(counted), secrets.read(`a ${counted}`), secrets.read(counted)]);
    expect(first.map((text) => text.trim())).toEqual(['1', 'a 1', '1']);
    clock.advance(59_999);
    expect(await secrets.read(counted)).toContain('1');
    clock.advance(1);
    expect(await secrets.read(counted)).toContain('2');
  });

  it('does not cache a failure', async () => {
    const { secrets } = createReader();
    await failure(secrets, '${file:later}');
    await writeFile(join(folder, 'later'), 'value');
    expect(await secrets.read('${file:later}')).toBe('value');
  });

  it('registers a value before each concurrent reader receives it, also from the cache', async () => {
    const { secrets } = createReader({ A: 'one' });
    const order: string[] = [];
    const read = (reader: string) => secrets.read('${env:A}', () => order.push(`${reader} registers`)).then(() => order.push(reader));
    await Promise.all([read('first'), read('second')]);
    await read('third');
    for (const reader of ['first', 'second', 'third']) expect(order.indexOf(`${reader} registers`)).toBeLessThan(order.indexOf(reader));
  });
});

describe('secretReader.peek', () => {
  const peek = async (secrets: ReturnType<typeof createSecretReader>, text: string) => {
    const { registered, register } = registry();
    return { value: await secrets.peek(text, register), registered };
  };

  it('reads variables and files, and registers each value with its reference', async () => {
    await writeFile(join(folder, 'peeked'), 'from-a-file\n');
    const { secrets } = createReader({ A: 'one' });
    const { value, registered } = await peek(secrets, '${env:A} ${file:peeked}');
    expect(value).toBe('one from-a-file');
    expect(registered.sort()).toEqual(['${env:A}=one', '${file:peeked}=from-a-file']);
  });

  it('runs no command, and returns undefined for a text with one', async () => {
    const { secrets } = createReader({ A: 'one' });
    const { value, registered } = await peek(secrets, `\${env:A} ${command('sh', '-c', 'touch ran; echo x')}`);
    expect(value).toBeUndefined();
    expect(registered).toEqual(['${env:A}=one']);
    await expect(readFile(join(folder, 'ran'))).rejects.toThrow();
  });

  it.each(['${env:MISSING}', '${file:missing}', '${NOPE}'])('returns undefined for %s, which cannot be read', async (text) => {
    expect(await peek(createReader().secrets, text)).toEqual({ value: undefined, registered: [] });
  });

  it('does not delay a changed value: the first use reads it again', async () => {
    await writeFile(join(folder, 'changing'), 'old');
    const { secrets } = createReader();
    await peek(secrets, '${file:changing}');
    await writeFile(join(folder, 'changing'), 'new');
    expect(await secrets.read('${file:changing}')).toBe('new');
  });

  it('tells when everything that it began to read is registered', async () => {
    await writeFile(join(folder, 'slow'), 'value');
    const { secrets } = createReader();
    const { registered, register } = registry();
    void secrets.peek('${file:slow}', register);
    void secrets.peek('${file:missing}', register);
    await secrets.peeked();
    expect(registered).toEqual(['${file:slow}=value']);
  });
});

describe('secretReader.close', () => {
  it('ends running commands with their child processes, and lets further ones fail', async () => {
    const { secrets } = createReader();
    const reading = failure(secrets, command('sh', '-c', 'sleep 60 & echo $$ $! > closed; wait'));
    const pids = await untilWritten(join(folder, 'closed'));
    secrets.close();
    expect(await reading).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent' });
    await Promise.all(pids.map(untilGone));
    expect(await failure(secrets, command('sh', '-c', 'sleep 60'))).toMatchObject({ code: 'secret-unavailable' });
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
  for (let polls = 0; polls < 400 && isRunning(pid); polls += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isRunning(pid)).toBe(false);
}

/** Reports whether a process is running; a zombie is not. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(execFileSync('cat', [`/proc/${pid}/stat`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}
