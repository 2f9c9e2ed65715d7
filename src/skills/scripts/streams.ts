import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Standard streams of a script: the descriptors for the child process, and the ends that this process reads. */
export interface Streams {
  /** Descriptors for spawn: stdin, stdout, stderr. */
  readonly childStdio: readonly [number, number, number];
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Closes this process's copies of `childStdio`; without it the output would never end. */
  closeChildStdio(): void;
}

/**
 * Opens a file as stdin and named pipes as outputs, then deletes their names. Does not use the pipes of spawn: they are
 * sockets, so that `> /dev/stderr` and `cat /dev/stdin` fail in the script (ENXIO).
 */
export async function openStreams(input: string): Promise<Streams> {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  const opened: number[] = [];
  const open = (path: string, flags: number): number => {
    const file = openSync(path, flags, 0o600);
    opened.push(file);
    return file;
  };
  try {
    const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')];
    await makePipes([stdout, stderr]);
    const stdin = open(join(folder, 'stdin'), constants.O_RDWR | constants.O_CREAT | constants.O_EXCL);
    // Written at an explicit position: the file offset stays 0, where the script starts to read.
    if (writeSync(stdin, input, 0) < Buffer.byteLength(input)) throw new Error('the temporary folder is full');
    // Readers first: opening a pipe for writing blocks until it has a reader.
    const readers = [stdout, stderr].map((path) => open(path, constants.O_RDONLY | constants.O_NONBLOCK));
    const writers = [stdout, stderr].map((path) => open(path, constants.O_WRONLY));
    const { Socket } = await import('node:net');
    const [stdoutReader, stderrReader] = readers.map((fd) => new Socket({ fd, readable: true, writable: false }));
    const [stdoutWriter, stderrWriter] = writers;
    if (stdoutReader === undefined || stderrReader === undefined || stdoutWriter === undefined || stderrWriter === undefined)
      throw new Error('could not create the pipes');
    const childStdio = [stdin, stdoutWriter, stderrWriter] as const;
    const closeChildStdio = () => {
      for (const fd of childStdio) closeSync(fd);
    };
    return { childStdio, stdout: stdoutReader, stderr: stderrReader, closeChildStdio };
  } catch (error) {
    for (const fd of opened) closeSync(fd);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makePipes(paths: readonly string[]): Promise<void> {
  const { execFile } = await import('node:child_process');
  await new Promise<void>((resolve, reject) => {
    execFile('mkfifo', ['-m', '600', ...paths], (error) => (error === null ? resolve() : reject(error)));
  });
}
