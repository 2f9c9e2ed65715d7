import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { buildConnector, Dispatcher } from 'undici';
import { createNetworkGuard, type NetworkGuard, type NetworkPolicy } from './guard.js';

/** All addresses of a name. */
export type Resolver = (hostname: string) => Promise<LookupAddress[]>;

export const systemResolver: Resolver = (hostname) => lookup(hostname, { all: true, verbatim: true });

export interface DispatcherOptions {
  readonly policy: NetworkPolicy;
  readonly resolver: Resolver;
  readonly connectTimeoutMs: number;
}

/** A pool whose sockets go to checked addresses only. undici takes 50 ms to load, so it is loaded on the first call. */
export async function createDispatcher({ policy, resolver, connectTimeoutMs }: DispatcherOptions): Promise<Dispatcher> {
  const [guard, undici] = await Promise.all([createNetworkGuard(policy), import('undici')]);
  const connect = undici.buildConnector({ timeout: connectTimeoutMs, lookup: guardedLookup(guard, resolver) });
  return new undici.Agent({ connect: guardedConnector(guard, connect) });
}

/**
 * Opens sockets to checked addresses only. Literals are checked here because undici calls `lookup` for names alone;
 * for a name, every answer is checked and the socket goes to one of those, so a second DNS answer changes nothing.
 */
function guardedConnector(guard: NetworkGuard, connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    try {
      if (isIP(host) === 0) guard.checkName(host);
      else guard.checkAddress(host, host);
    } catch (error) {
      callback(error instanceof Error ? error : new Error('the guard failed'), null);
      return;
    }
    connect(target, callback);
  };
}

function guardedLookup(guard: NetworkGuard, resolver: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname)
      .then((addresses) => {
        for (const { address } of addresses) guard.checkAddress(address, hostname);
        const [first] = addresses;
        if (first === undefined) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };
}
