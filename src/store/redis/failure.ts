/** What a failure shows about the store. */
export interface Failure {
  readonly kind: 'read-only' | 'away';
  readonly reason: string;
}

export class CommandTimeout extends Error {
  readonly code = 'timeout';
}

/** Error replies with which a store refuses writes, but not reads. */
const refusesWrites: ReadonlySet<string> = new Set(['OOM', 'READONLY', 'MISCONF', 'NOREPLICAS']);
/** Error replies with which it refuses every command. */
const refusesAll: ReadonlySet<string> = new Set(['LOADING', 'MASTERDOWN', 'CLUSTERDOWN', 'NOAUTH', 'WRONGPASS', 'NOPERM', 'BUSY']);

/** A reply of the store, recognized by its class: in the bundle, which is minified, its name is another one. */
type IsReply = (error: Error) => boolean;

/** Returns what an error of a command or connection shows about the store; undefined if it is about the command only. */
export function failureOf(error: unknown, isReply: IsReply): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const [word = ''] = error.message.split(' ', 1);
  if (isReply(error)) {
    // A script reports the error of its command after its own name.
    const code = [...refusesWrites, ...refusesAll].find((one) => word === one || new RegExp(`(^|[ :])-?${one} `).test(error.message));
    if (code === undefined) return undefined;
    return { kind: refusesWrites.has(code) ? 'read-only' : 'away', reason: code };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { kind: 'away', reason: code ?? 'connection-closed' };
}
