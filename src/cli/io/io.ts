import type { Readable, Writable } from 'node:stream';
import { ownCommand } from '../../runtime/own-command.js';

/** Process interface of the commands; tests and embedders can pass their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when a shutdown is requested. */
  readonly shutdown: AbortSignal;
  /** Called when the client of a server no longer reads stdout: the process must not wait for it. Default: it waits. */
  readonly abandonStdout?: () => void;
}

/** Exit codes and their meaning, listed in the help and in docs/reference/command-line.md. */
export const exitCodes = {
  0: 'success; call: the API returned a success; test: every endpoint responded and every expectation was met',
  1: 'failure; call: the API returned an error or no response; test: an endpoint failed or an expectation was not met; config check, skills lint: there are errors',
  2: 'usage error: unknown command or option, invalid value, or a file with errors',
  3: 'the server could not start, for example because the port is in use',
  70: 'internal error in api-integration-mcp; please report it',
  74: 'the output could not be written, for example because the disk is full',
} as const;
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 74;

/** Reports whether to write colours to a stream (https://no-color.org). */
export function supportsColour(stream: { readonly isTTY?: boolean }, env: Io['env']): boolean {
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** Last line of a usage error. */
export const seeHelp = (): string => `See: ${ownCommand('--help')}\n`;
