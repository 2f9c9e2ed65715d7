import { quoteUnlessPlain } from '../../runtime/quote.js';
import { isRateLimitRefusal } from '../call/rate-limit-refusal.js';
import type { AuthDependencies } from './authenticator.js';
import { reportedError } from './oauth-error-code.js';
import { oauthError } from './token-error.js';
import { type Exchange, type ExchangeInit, plainExchange } from './token-exchange.js';
import { loginMembers, tokenMembers } from './token-members.js';
import type { TokenPauses } from './token-pauses.js';
import {
  hasToken,
  invalidTokenResponse,
  isUsableRefreshToken,
  loginViolation,
  readMembers,
  tokenViolation,
  unusableLogin,
  unusableToken,
} from './token-response.js';

/** Request parameters that are secrets. */
const secretParameters = ['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'device_code'];

/** Grants whose refresh token is used. */
const renewedGrants: ReadonlySet<string> = new Set(['refresh_token', 'urn:ietf:params:oauth:grant-type:device_code']);

/**
 * Creates an exchange that registers the secrets of requests and responses with the redactor first. The redactor learns no
 * others: a server could otherwise make it hide any word. Throws the error that a response reports; returns a successful
 * response with the members that are used.
 */
export function secretExchange(dependencies: AuthDependencies, pauses: TokenPauses): Exchange {
  const { redactor, name, clock } = dependencies;
  const send = plainExchange(dependencies, pauses);
  return async (url, init) => {
    const origin = quoteUnlessPlain(new URL(url).origin);
    const sent = secretParameters.flatMap((parameter) => init.body?.get(parameter) || []);
    for (const secret of [...sent, init.headers.authorization?.replace(/^Basic /, '') ?? '']) registerSecret(secret);
    const grant = init.body?.get('grant_type') ?? undefined;
    const response = await send(url, init);
    const isLimited = await isRateLimited(response);
    const body = await readMembers(response);
    const reported = body && reportedError(body, { isSuccess: response.ok, sent: [...sent, ...secretsIn(init)] });
    if (isLimited)
      throw oauthError(name, origin, { text: reported?.text ?? String(response.status), meaning: 'slow_down' }, { response, clock });
    if (body === undefined) throw invalidTokenResponse(name, origin, response.status, false);
    const isToken = grant !== undefined && (hasToken(body) || rotatedIn(body, grant) !== undefined);
    const isGranted = response.ok && (isToken || (grant === undefined && body.device_code !== undefined));
    if (!isGranted) {
      // GitHub and Slack return errors with status 200.
      if (reported !== undefined) throw oauthError(name, origin, reported, { response, clock });
      if (!response.ok || grant !== undefined) throw invalidTokenResponse(name, origin, response.status, true);
    }
    return Response.json(grant === undefined ? loginOf(body, origin) : tokenOf(body, origin, grant));
  };

  function tokenOf(body: Readonly<Record<string, unknown>>, origin: string, grant: string): Record<string, unknown> {
    const rotated = rotatedIn(body, grant);
    registerSecret(rotated ?? '');
    const violation = tokenViolation(body);
    if (violation !== undefined) throw unusableToken(name, origin, violation, rotated);
    registerSecret(String(body.access_token));
    return tokenMembers({ ...body, refresh_token: rotated });
  }

  function loginOf(body: Readonly<Record<string, unknown>>, origin: string): Record<string, unknown> {
    const members = loginMembers(body);
    const violation = loginViolation(members);
    if (violation !== undefined) throw unusableLogin(name, origin, violation);
    registerSecret(String(members.device_code));
    return members;
  }

  function registerSecret(secret: string): void {
    if (secret !== '') redactor.add(secret);
  }
}

/** Reports whether a 403 is a refusal for the rate, which only its body states. */
async function isRateLimited(response: Response): Promise<boolean> {
  const { status, headers } = response;
  return status === 403 && isRateLimitRefusal({ status, headers, body: new Uint8Array(await response.clone().arrayBuffer()) });
}

/** Returns the refresh token of a response, if the grant uses it. */
function rotatedIn(body: Readonly<Record<string, unknown>>, grant: string): string | undefined {
  return renewedGrants.has(grant) && isUsableRefreshToken(body.refresh_token) ? body.refresh_token : undefined;
}

/** Parameters that identify the request, and are not secrets. */
const publicParameters: ReadonlySet<string> = new Set(['grant_type', 'client_id', 'scope', 'audience', 'resource']);

/** Returns the client secret in a Basic header, and the values of parameters that can be secrets of the configuration. */
function secretsIn({ headers, body }: ExchangeInit): string[] {
  const credentials = Buffer.from(headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString();
  const clientSecret = new URLSearchParams(`secret=${credentials.replace(/^[^:]*:/, '')}`).get('secret') ?? '';
  const parameters = [...(body ?? [])].filter(([name, value]) => !publicParameters.has(name) && value.length >= minSecretLength);
  return [clientSecret, ...parameters.map(([, value]) => value)];
}

/** A shorter value would hide error codes that contain it by chance. */
const minSecretLength = 4;
