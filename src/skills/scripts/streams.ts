import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The three streams of a script: what is handed to it, and where its output is read. */
export interface Streams {
  /** For spawn: stdin, stdout, stderr. */
  readonly handed: readonly [number, number, number];
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Closes this process's copies of what was handed over; without it the output would never end. */
  handedOver(): void;
}

/**
 * A file as stdin and named pipes as outputs, all without a name once they are open. Not spawn's own pipes: those are
 * sockets, so `> /dev/stderr`, `cat /dev/stdin` and their like fail in the script (ENXIO).
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
    // At a position: the one that reads starts at the beginning.
    if (writeSync(stdin, input, 0) < Buffer.byteLength(input)) throw new Error('the temporary folder is full');
    // The reading end first: opening the other one waits for it.
    const readers = [stdout, stderr].map((path) => open(path, constants.O_RDONLY | constants.O_NONBLOCK));
    const writers = [stdout, stderr].map((path) => open(path, constants.O_WRONLY));
    const { Socket } = await import('node:net');
    const [out, error] = readers.map((fd) => new Socket({ fd, readable: true, writable: false }));
    const [toOut, toError] = writers;
    if (out === undefined || error === undefined || toOut === undefined || toError === undefined) throw new Error('no pipes');
    const handed = [stdin, toOut, toError] as const;
    const handedOver = () => {
      for (const fd of handed) closeSync(fd);
    };
    return { handed, stdout: out, stderr: error, handedOver };
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
