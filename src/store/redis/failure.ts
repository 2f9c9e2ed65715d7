/** What a failure shows about the store. */
export interface Failure {
  readonly kind: 'read-only' | 'away';
  readonly reason: string;
}

export class CommandTimeout extends Error {
  readonly code = 'timeout';
}

export const connectionClosed = 'connection-closed';

/** Error replies with which a store refuses writes, but not reads. */
const refusesWrites: ReadonlySet<string> = new Set(['OOM', 'READONLY', 'MISCONF', 'NOREPLICAS']);
/** Error replies with which it refuses every command, or each that is for another node of a cluster. */
const refusesAll: ReadonlySet<string> = new Set(
  ['LOADING', 'MASTERDOWN', 'BUSY', 'NOAUTH', 'WRONGPASS', 'NOPERM', 'DENIED'].concat(['CLUSTERDOWN', 'CROSSSLOT', 'MOVED', 'ASK']),
);

/** A reply of the store, recognized by its class: in the bundle, which is minified, its name is another one. */
type IsReply = (error: Error) => boolean;

/** Returns what an error of a command or connection shows about the store; undefined if it is about the command only. */
export function failureOf(error: unknown, isReply: IsReply): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isReply(error)) {
    // A script reports the error of its command after its own name.
    const code = [...refusesWrites, ...refusesAll].find((one) => new RegExp(`(^|[ :])-?${one}( |$)`).test(error.message));
    if (code === undefined) return undefined;
    return { kind: refusesWrites.has(code) ? 'read-only' : 'away', reason: code };
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { kind: 'away', reason: code ?? connectionClosed };
}

/** Replies without a code of their own. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/max number of clients/, 'MAXCLIENTS'],
  [/DB index/, 'DB-INDEX'],
  [/cluster mode/, 'CROSSSLOT'],
  [/user executing the script|ACL failure in script/, 'NOPERM'],
];

/** Returns what an error of the probe shows: a store that refuses it in any way is not usable. */
export function failureOfProbe(error: unknown, isReply: IsReply): Failure {
  const known = failureOf(error, isReply);
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : '';
  const [, code] = phrases.find(([pattern]) => pattern.test(message)) ?? [];
  return { kind: 'away', reason: code ?? /^[A-Z]+(?= )/.exec(message)?.[0] ?? 'unknown' };
}

/** Reports whether the reason is that the store is a cluster, whose nodes have some of the keys each. */
export function isCluster(reason: string | undefined): boolean {
  return reason === 'CROSSSLOT' || reason === 'MOVED' || reason === 'ASK';
}
