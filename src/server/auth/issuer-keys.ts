import type { CryptoKey, FlattenedJWSInput, JWSHeaderParameters, LocalJWKSet } from 'jose';
import * as z from 'zod';
import type { Fetch } from '../../http/call/fetch.js';
import type { Clock } from '../../runtime/clock.js';
import { withoutSlash } from '../../runtime/url.js';
import type { Logger } from '../../telemetry/logger.js';

export interface IssuerKeysOptions {
  readonly issuer: string;
  /** Default: from the metadata of the issuer. */
  readonly jwksUri: string | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Public keys of one issuer. */
export interface IssuerKeys {
  /**
   * Returns the key that signed a token.
   * @throws IssuerUnavailable if the keys are not known now, or an error of jose if no key of the issuer matches
   */
  find(header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey>;
  /**
   * Fetches the keys because of a token that none of them has signed: the issuer may have a new one. Resolves to false if they
   * were fetched a moment ago.
   * @throws IssuerUnavailable if they cannot be fetched
   */
  renew(): Promise<boolean>;
  /** Fetches the keys before the first token needs them. */
  warm(): Promise<void>;
  /** Whether the last fetch succeeded, and, if it failed, whether earlier keys are still used. */
  state(): 'ready' | 'stale' | 'away';
}

/** Thrown if a token cannot be checked, because the issuer does not respond as it should. */
export class IssuerUnavailable extends Error {}

/** After this time, keys are fetched again in the background. */
const freshMs = 10 * 60_000;
/** Time for which keys are used while the issuer fails. Tokens rarely live longer, and it issues no others. */
const maxStaleMs = 60 * 60_000;
/** Minimum time between fetches for tokens with an unknown key: anyone can send one. A new key works after this time. */
const unknownKeyPauseMs = 5000;
/** Time for metadata and keys together: the calls of every token with an unknown key wait for them. */
const maxFetchMs = 5000;
/** Minimum time between fetches while the issuer fails. */
const failurePauseMs = 2000;

interface KnownKeys {
  readonly set: LocalJWKSet;
  readonly fetchedAt: number;
}

// Decision: docs/decisions/2026-11-26-own-gate-for-http-callers.md
/** Known keys outlive an outage of the issuer: libraries that drop them turned outages into a refusal of every token. */
export function createIssuerKeys({ issuer, jwksUri, fetch, clock, logger }: IssuerKeysOptions): IssuerKeys {
  let known: KnownKeys | undefined;
  let failedAt: number | undefined;
  let pending: Promise<void> | undefined;

  async function load(): Promise<void> {
    const limit = new AbortController();
    const cancelLimit = clock.after(maxFetchMs, () => limit.abort(new Error(`no response within ${maxFetchMs} ms`)));
    const fetchJson: FetchJson = (url) => readJson(url, fetch, limit.signal);
    try {
      const { createLocalJWKSet } = await import('jose');
      const uri = jwksUri ?? (await discoverJwksUri(issuer, fetchJson));
      known = { set: createLocalJWKSet(keySet.parse(await fetchJson(uri))), fetchedAt: clock.monotonic() };
      if (failedAt !== undefined) logger.info({ issuer }, 'the keys of the issuer are available again');
      failedAt = undefined;
    } catch (error) {
      if (failedAt === undefined) logger.error({ issuer, reason: describe(error) }, `cannot fetch the keys of the issuer${hintFor(error)}`);
      failedAt = clock.monotonic();
    } finally {
      cancelLimit();
    }
  }

  function refresh(): Promise<void> {
    pending ??= load().finally(() => {
      pending = undefined;
    });
    return pending;
  }

  const age = ({ fetchedAt }: KnownKeys) => clock.monotonic() - fetchedAt;
  const mayFetch = () => failedAt === undefined || clock.monotonic() - failedAt >= failurePauseMs;

  /** Returns keys that may be used. A refresh of keys that are not fresh delays nobody. */
  async function current(): Promise<KnownKeys> {
    if (known !== undefined && age(known) < maxStaleMs) {
      if (age(known) >= freshMs && mayFetch()) void refresh();
      return known;
    }
    if (mayFetch() || pending !== undefined) await refresh();
    if (known === undefined || age(known) >= maxStaleMs) throw new IssuerUnavailable(`the keys of ${issuer} are not available`);
    return known;
  }

  async function renew(): Promise<boolean> {
    if (failedAt === undefined && known !== undefined && age(known) < unknownKeyPauseMs) return false;
    if (mayFetch() || pending !== undefined) await refresh();
    if (failedAt !== undefined) throw new IssuerUnavailable(`the keys of ${issuer} may have changed`);
    return true;
  }

  return {
    warm: refresh,
    renew,
    state() {
      if (known === undefined || age(known) >= maxStaleMs) return 'away';
      return failedAt === undefined ? 'ready' : 'stale';
    },
    async find(header, token) {
      const { errors } = await import('jose');
      const keys = await current();
      try {
        return await keys.set(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || !(await renew())) throw error;
        return (await current()).set(header, token);
      }
    },
  };
}

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const metadata = z.looseObject({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** Reads the metadata of OpenID Connect Discovery 1.0 §4 or RFC 8414 §3: an issuer supports one of them or both. */
async function discoverJwksUri(issuer: string, fetchJson: FetchJson): Promise<string> {
  const { origin, pathname, protocol } = new URL(issuer);
  const path = withoutSlash(pathname);
  const urls = [`${origin}${path}/.well-known/openid-configuration`, `${origin}/.well-known/oauth-authorization-server${path}`];
  let failure: unknown;
  for (const url of urls) {
    try {
      const found = metadata.parse(await fetchJson(url));
      // Configurations and metadata often spell it with and without a slash at the end.
      if (withoutSlash(found.issuer) !== withoutSlash(issuer)) throw new Error(`${url} belongs to another issuer`);
      // A key that was replaced on the network path makes every token forgeable.
      if (protocol === 'https:' && new URL(found.jwks_uri).protocol !== 'https:') throw new Error(`jwks_uri in ${url} is not an https URL`);
      return found.jwks_uri;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

type FetchJson = (url: string) => Promise<unknown>;

async function readJson(url: string, fetch: Fetch, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'manual', signal });
  if (response.status !== 200) throw new Error(`${url} returned ${response.status}`);
  return response.json();
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError)
    return `invalid document: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')}`;
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof Error ? cause.message : String(error);
}

function hintFor(error: unknown): string {
  const cause = error instanceof TypeError ? error.cause : undefined;
  const isBlocked = cause instanceof Error && 'code' in cause && cause.code === 'address-blocked';
  return isBlocked ? '; if its address is private on purpose, add it to server.auth.network.allow' : '';
}
