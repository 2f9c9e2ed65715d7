import type { Readable, Writable } from 'node:stream';

/** The process as the commands see it, so that tests and embedders can hand in their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the process is asked to end. */
  readonly shutdown: AbortSignal;
}

/** What the process ends with. The help and the README list them. */
export const exitCodes = {
  0: 'done; for call: the answer is a success; for test: every endpoint answers, and every expectation is met',
  1: 'call: the answer is a failure, or there was none; test: an endpoint fails, or an expectation is not met; config and skills lint: there is a problem',
  2: 'wrong usage: an unknown command or option, a wrong value, or a file with mistakes',
  3: 'the server could not start, for instance because the port is taken',
  70: 'a fault in api-integration-mcp itself; please report it',
} as const;
export type ExitCode = 0 | 1 | 2 | 3 | 70;

/** https://no-color.org */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Io['env']): boolean {
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** Below what is wrong with a command line. */
export const seeHelp = 'See: api-integration-mcp --help\n';
