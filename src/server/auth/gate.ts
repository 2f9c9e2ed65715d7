import type { IncomingMessage } from 'node:http';
import { type Caller, hasScope, type Scope } from '../../callers/caller.js';
import type { Clock } from '../../runtime/clock.js';
import type { Logger } from '../../telemetry/logger.js';
import type { AccessTokens } from './access-tokens.js';
import { readBearerToken } from './bearer-token.js';
import {
  type Challenge,
  cannotVerify,
  insufficientScope,
  invalidToken,
  malformedRequest,
  missingToken,
  ownScopeNames,
  type Refusal,
  scopeList,
} from './refusal.js';
import type { ResourceMetadata } from './resource-metadata.js';
import { idOfKey } from './static-key.js';
import type { StaticKeys } from './static-keys.js';
import type { ScopeNames, Verification } from './verification.js';

export interface Authenticated {
  readonly ok: true;
  readonly caller: Caller;
  /** The names that the issuer of the token uses. */
  readonly scopeNames: ScopeNames;
  /** Checks the token again: it can be revoked or expire while the response is sent. */
  readonly isCurrent: () => Promise<boolean>;
}

/** Result of a check: the caller, or the response to a request that is not served. */
export type Decision = Authenticated | { readonly ok: false; readonly refusal: Refusal };

export type GatedRequest = Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'url'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Authenticates HTTP requests. */
export interface Gate {
  /** Returns the caller of a request to `path`, and removes the token from the request: nothing that serves it may see it. */
  authenticate(request: GatedRequest, path: string): Promise<Decision>;
  /** Returns the refusal if an authenticated caller lacks the scope. */
  refuse(authenticated: Authenticated, scope: Scope, path: string): Refusal | undefined;
  /** Returns the metadata for OAuth clients at a path, which needs no token. */
  metadataAt(path: string): Readonly<Record<string, unknown>> | undefined;
  /** Returns the state of the key file, and that of each issuer. */
  states(): Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  close(): Promise<void>;
}

export interface GateOptions {
  readonly keys?: StaticKeys | undefined;
  readonly tokens?: AccessTokens | undefined;
  readonly metadata?: ResourceMetadata | undefined;
  /** Names of the scopes that a client without a token is asked for; undefined if they depend on the issuer. */
  readonly scopeNames?: ScopeNames | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Closes what the keys and tokens use. Default: nothing. */
  readonly close?: () => Promise<void>;
}

/** Time between two log lines about tokens that were not accepted. */
const logPauseMs = 1000;

// Decision: docs/decisions/2026-11-26-own-gate-for-http-callers.md
export function createGate({ keys, tokens, metadata, scopeNames, clock, logger, close }: GateOptions): Gate {
  let loggedAt = Number.NEGATIVE_INFINITY;
  let unlogged = 0;

  /** Logs at most one line a second: anyone can send tokens. */
  function log(level: 'info' | 'warn', reason: string, from: string | undefined): void {
    if (clock.monotonic() - loggedAt < logPauseMs) {
      unlogged += 1;
      return;
    }
    logger[level]({ reason, from, ...(unlogged > 0 && { unlogged }) }, 'a token was not accepted');
    loggedAt = clock.monotonic();
    unlogged = 0;
  }

  /** Never rejects: whatever fails, nobody is let in, and the client gets a response. */
  async function verify(token: string): Promise<Verification> {
    try {
      if (keys !== undefined && (tokens === undefined || idOfKey(token) !== undefined)) return await keys.verify(token);
      return (await tokens?.verify(token)) ?? { kind: 'refused', reason: 'no issuer is configured' };
    } catch (error) {
      return { kind: 'unavailable', reason: String(error) };
    }
  }

  const challengeFor = (path: string, scope?: string): Challenge => ({ metadataUrl: metadata?.urlFor(path), scope });
  const firstChallenge = (path: string) => challengeFor(path, scopeNames && scopeList('call', scopeNames));

  return {
    async authenticate(request, path) {
      const presented = readBearerToken(request);
      delete request.headers.authorization;
      if (presented.kind === 'none') return refused(missingToken(firstChallenge(path)));
      if (presented.kind === 'malformed') return refused(malformedRequest(challengeFor(path), presented.rule));
      const { token } = presented;
      const verified = await verify(token);
      if (verified.kind === 'verified') {
        const isCurrent = async () => (await verify(token)).kind === 'verified';
        return { ok: true, caller: verified.caller, scopeNames: verified.scopeNames ?? ownScopeNames, isCurrent };
      }
      const isRefused = verified.kind === 'refused';
      log(isRefused ? 'info' : 'warn', verified.reason, request.socket.remoteAddress);
      return refused(isRefused ? invalidToken(firstChallenge(path)) : cannotVerify());
    },
    refuse({ caller, scopeNames: names }, scope, path) {
      return hasScope(caller, scope) ? undefined : insufficientScope(challengeFor(path, scopeList(scope, names)));
    },
    metadataAt: (path) => metadata?.documentAt(path),
    states: () => ({ ...(keys && { keys: keys.state() }), ...(tokens && { issuers: tokens.states() }) }),
    close: async () => close?.(),
  };
}

function refused(refusal: Refusal): Decision {
  return { ok: false, refusal };
}
