import { closeSync, openSync, readSync } from 'node:fs';

/** An interpreter whose installation can be found. */
export interface InterpreterKind {
  /** Matches the name of its executable, without a version manager in front of it. */
  readonly names: RegExp;
  /** Name to look up in PATH. */
  readonly name: string;
  /** Arguments with which it prints the path of its executable. */
  readonly ask: readonly string[];
}

const kinds: readonly InterpreterKind[] = [
  // -I: neither variables nor files of the working directory decide what runs.
  { name: 'python3', names: /^(python|pypy)\d?(\.\d+)?$/, ask: ['-I', '-c', 'import sys; print(sys.executable)'] },
  { name: 'node', names: /^node(js)?$/, ask: ['-p', 'process.execPath'] },
  { name: 'ruby', names: /^ruby(\d(\.\d+)?)?$/, ask: ['-e', 'puts RbConfig.ruby'] },
  { name: 'perl', names: /^perl(\d[\d.]*)?$/, ask: ['-e', 'print $^X'] },
  { name: 'bash', names: /^(ba|da)?sh$/, ask: ['-c', 'echo "$BASH"'] },
];

export function interpreterKind(name: string): InterpreterKind | undefined {
  return kinds.find(({ names }) => names.test(name));
}

export function isShell(name: string): boolean {
  return interpreterKind(name)?.name === 'bash';
}

/** Returns the names of interpreters that a shell script contains. */
export function interpretersIn(script: string): string[] {
  return ['python3', 'python', 'node', 'ruby', 'perl'].filter((name) => new RegExp(`(?<![\\w./-])${name}(?![\\w.-])`).test(script));
}

export interface Shebang {
  /** A path, or a name that `env` looks up in PATH. */
  readonly interpreter: string;
  readonly args: readonly string[];
}

/** The kernel reads no more of the first line. */
const maxShebangBytes = 256;

/** Returns the first line of a script; undefined if it has none, or one that only `env` can read. */
export function shebangOf(file: string): Shebang | undefined {
  const [line = ''] = startOf(file, maxShebangBytes).split('\n', 1);
  const [, interpreter = '', rest = ''] = /^#![ \t]*(\/\S+)[ \t]*(.*?)[ \t\r]*$/.exec(line) ?? [];
  if (interpreter === '') return undefined;
  if (!/\/env$/.test(interpreter)) return { interpreter, args: rest === '' ? [] : [rest] };
  const [, split, words = ''] = /^(-S[ \t]+)?([\w./+-]+(?:[ \t]+[\w./=:,+-]+)*)$/.exec(rest) ?? [];
  const [name = '', ...args] = words.split(/[ \t]+/);
  // Without -S, env gets the rest of the line as one name. Its other options are left to it.
  if (name === '' || name.startsWith('-') || (split === undefined && args.length > 0)) return undefined;
  return { interpreter: name, args };
}

export function isScript(file: string): boolean {
  return startOf(file, 2) === '#!';
}

/** Reads the start of a file; returns nothing if it cannot be read. */
export function startOf(file: string, bytes: number): string {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(bytes);
      return buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, bytes, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}
