import type { JWTPayload, JWTVerifyOptions } from 'jose';
import { type Scope, scopes } from '../../callers/caller.js';
import type { Fetch } from '../../http/call/fetch.js';
import type { Clock } from '../../runtime/clock.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { withoutSlash } from '../../runtime/url.js';
import type { Logger } from '../../telemetry/logger.js';
import { createIssuerKeys, type IssuerKeys, IssuerUnavailable } from './issuer-keys.js';
import type { ScopeNames, Verification } from './verification.js';

export interface TrustedIssuer {
  readonly issuer: string;
  /** Audiences of tokens for this server. */
  readonly audience: readonly string[];
  readonly jwksUri?: string | undefined;
  readonly algorithms: readonly string[];
  readonly scopes: ScopeNames;
}

export interface AccessTokensOptions {
  readonly issuers: readonly TrustedIssuer[];
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** JWT access tokens of the configured issuers (RFC 9068). */
export interface AccessTokens {
  verify(token: string): Promise<Verification>;
  /** Fetches the keys of every issuer. */
  warm(): Promise<void>;
  /** Returns the state of the keys of each issuer. */
  states(): Readonly<Record<string, string>>;
}

/** Clocks of servers differ. */
const clockToleranceSeconds = 30;
/** OpenID Connect Core §2. */
const maxSubjectLength = 255;
/** RFC 9068 §4 requires the first two, but many issuers send the third, or no type. Others are not access tokens. */
const tokenTypes: ReadonlySet<string> = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

interface OpenIssuer extends TrustedIssuer {
  readonly keys: IssuerKeys;
}

export function createAccessTokens({ issuers, fetch, clock, logger }: AccessTokensOptions): AccessTokens {
  const open = issuers.map((issuer): OpenIssuer => {
    const keys = createIssuerKeys({ issuer: issuer.issuer, jwksUri: issuer.jwksUri, fetch, clock, logger });
    return { ...issuer, keys };
  });
  const byName = new Map(open.map((issuer) => [withoutSlash(issuer.issuer), issuer]));

  return {
    states: () => Object.fromEntries(open.map(({ issuer, keys }) => [issuer, keys.state()])),
    async warm() {
      await Promise.all(open.map(({ keys }) => keys.warm()));
    },
    async verify(token) {
      const jose = await import('jose');
      const claimed = readUnverified(jose, token);
      if (claimed === undefined) return refused('not a JWT');
      // Only the keys of the issuer that the token names are tried.
      const issuer = byName.get(withoutSlash(claimed.issuer));
      if (issuer === undefined) return refused(`the issuer ${quoteUnlessPlain(claimed.issuer)} is not configured`);
      if (!issuer.algorithms.includes(claimed.algorithm))
        return refused(`the algorithm ${quoteUnlessPlain(claimed.algorithm)} is not allowed`);
      if (!tokenTypes.has(claimed.type)) return refused(`the type ${quoteUnlessPlain(claimed.type)} is not that of an access token`);
      try {
        return accept(await verifyWithNewKeys(jose, token, issuer, claimed.hasKeyId, clock), issuer);
      } catch (error) {
        if (error instanceof IssuerUnavailable) return { kind: 'unavailable', reason: error.message };
        if (error instanceof jose.errors.JOSEError) return refused(error.message);
        throw error;
      }
    },
  };
}

type Jose = typeof import('jose');

interface Claimed {
  readonly issuer: string;
  readonly algorithm: string;
  readonly type: string;
  readonly hasKeyId: boolean;
}

/** Reads what decides how a token is verified. Nothing of it is trusted. */
function readUnverified({ decodeJwt, decodeProtectedHeader }: Jose, token: string): Claimed | undefined {
  try {
    const { alg, typ = 'jwt', kid } = decodeProtectedHeader(token);
    const { iss } = decodeJwt(token);
    if (typeof iss !== 'string' || typeof alg !== 'string' || typeof typ !== 'string') return undefined;
    return { issuer: iss, algorithm: alg, type: typ.toLowerCase(), hasKeyId: kid !== undefined };
  } catch {
    return undefined;
  }
}

/** A key id shows that a token has a new key; without one, its signature does. */
async function verifyWithNewKeys(jose: Jose, token: string, issuer: OpenIssuer, hasKeyId: boolean, clock: Clock): Promise<JWTPayload> {
  try {
    return await verifyJwt(jose, token, issuer, clock);
  } catch (error) {
    if (hasKeyId || !(error instanceof jose.errors.JWSSignatureVerificationFailed) || !(await issuer.keys.renew())) throw error;
    return verifyJwt(jose, token, issuer, clock);
  }
}

async function verifyJwt({ jwtVerify, errors }: Jose, token: string, trusted: OpenIssuer, clock: Clock): Promise<JWTPayload> {
  const { issuer, audience, algorithms, keys } = trusted;
  const options: JWTVerifyOptions = {
    issuer: spellings(issuer),
    audience: audience.flatMap(spellings),
    algorithms: [...algorithms],
    requiredClaims: ['exp', 'sub'],
    clockTolerance: clockToleranceSeconds,
    currentDate: new Date(clock.now()),
  };
  try {
    return (await jwtVerify(token, keys.find, options)).payload;
  } catch (error) {
    // Without a key id, any key of the issuer can have signed it.
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      const verified = await jwtVerify(token, key, options).catch((failure: unknown) => {
        if (failure instanceof errors.JWSSignatureVerificationFailed) return undefined;
        throw failure;
      });
      if (verified !== undefined) return verified.payload;
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

const spellings = (name: string) => [withoutSlash(name), `${withoutSlash(name)}/`];

function accept(payload: JWTPayload, issuer: OpenIssuer): Verification {
  const { sub = '', cnf } = payload;
  if (typeof sub !== 'string' || sub === '' || sub.length > maxSubjectLength) return refused('sub is empty or too long');
  // The proof of possession cannot be checked, so the sender may not be the client that the token is bound to.
  if (cnf !== undefined) return refused('the token is bound to a key of its client (cnf)');
  const caller = { id: `${issuer.issuer} ${sub}`, scopes: grantedScopes(payload, issuer.scopes) };
  return { kind: 'verified', caller, scopeNames: issuer.scopes };
}

/** Returns the scopes in `scope` (RFC 9068 §2.2.3), or in `scp`, as Microsoft Entra and Okta name it. */
function grantedScopes({ scope, scp }: JWTPayload, names: ScopeNames): Scope[] {
  // Two spaces contain an empty one, which is not a scope.
  const granted = new Set([scope, scp].flat().flatMap((value) => (typeof value === 'string' ? value.split(' ').filter(Boolean) : [])));
  // Entra requests api://<id>/read, and issues a token with read.
  return scopes.filter((one) => granted.has(names[one]) || granted.has(names[one].slice(names[one].lastIndexOf('/') + 1)));
}

function refused(reason: string): Verification {
  return { kind: 'refused', reason };
}
