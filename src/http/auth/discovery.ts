import type { AuthorizationServer } from 'oauth4webapi';
import { parseUrl } from '../../runtime/url.js';
import type { AuthDependencies } from './authenticator.js';
import type { OAuth2Options } from './oauth2-options.js';
import { TokenError } from './token-error.js';
import { plainExchange } from './token-exchange.js';

/** What is used of an authorization server; the endpoints are checked. */
export interface Server {
  readonly issuer: string | undefined;
  readonly tokenEndpoint: string;
  readonly deviceAuthorizationEndpoint: string | undefined;
}

/** Metadata hardly ever change; what is cached for an hour is asked for about once a token. */
const keptMs = 60 * 60 * 1000;

/** The server of the options: as they name its endpoints, or as its metadata do. One call serves all for an hour. */
export function createDiscovery(options: OAuth2Options, dependencies: AuthDependencies): (signal: AbortSignal) => Promise<Server> {
  const { issuer, tokenEndpoint, deviceAuthorizationEndpoint, grant } = options;
  const { clock } = dependencies;
  let kept: { readonly server: Server; readonly at: number } | undefined;

  return async (signal) => {
    const complete = grant !== 'device-code' || deviceAuthorizationEndpoint !== undefined;
    if (tokenEndpoint !== undefined && (issuer === undefined || complete)) return { issuer, tokenEndpoint, deviceAuthorizationEndpoint };
    if (issuer === undefined) throw new TypeError('issuer or tokenEndpoint is needed');
    if (kept !== undefined && clock.monotonic() - kept.at < keptMs) return kept.server;
    const found = await discover(issuer, dependencies, signal);
    const endpoint = (name: 'token_endpoint' | 'device_authorization_endpoint') =>
      checkEndpoint(found[name], name, issuer, dependencies.name);
    const server = {
      issuer: found.issuer,
      tokenEndpoint: tokenEndpoint ?? endpoint('token_endpoint') ?? missing('token_endpoint', 'tokenEndpoint', issuer, dependencies.name),
      deviceAuthorizationEndpoint: deviceAuthorizationEndpoint ?? endpoint('device_authorization_endpoint'),
    };
    kept = { server, at: clock.monotonic() };
    return server;
  };
}

/** RFC 8414 §3 first, then OpenID Connect Discovery 1.0 §4: an issuer has either, or both. */
async function discover(issuer: string, dependencies: AuthDependencies, signal: AbortSignal): Promise<AuthorizationServer> {
  const oauth = await import('oauth4webapi');
  const url = new URL(issuer);
  const exchange = plainExchange(dependencies);
  for (const algorithm of ['oauth2', 'oidc'] as const) {
    // Which URLs may be http is checked here, not there.
    const settings = { [oauth.customFetch]: exchange, [oauth.allowInsecureRequests]: true, signal };
    const response = await oauth.discoveryRequest(url, { algorithm, ...settings });
    try {
      return await oauth.processDiscoveryResponse(url, response);
    } catch (error) {
      // A page for people, or a 404, may stand where the first of the two is not served.
      if (!(error instanceof oauth.OperationProcessingError) || error.code !== oauth.JSON_ATTRIBUTE_COMPARISON) continue;
      throw new TokenError(
        `No token for the API ${JSON.stringify(dependencies.name)}: the metadata at ${url.origin} are those of another issuer.`,
        {
          safeToRetry: false,
          hint: 'The person who configured the API writes auth.issuer exactly as the server does, path and slash included.',
        },
      );
    }
  }
  throw new TokenError(`No token for the API ${JSON.stringify(dependencies.name)}: no metadata of the issuer at ${url.origin}.`, {
    safeToRetry: false,
    hint: 'The person who configured the API corrects auth.issuer, or names auth.tokenEndpoint instead.',
  });
}

/** Metadata say where secrets go: in the clear only within this machine, or where the issuer itself is. */
function checkEndpoint(endpoint: unknown, member: string, issuer: string, api: string): string | undefined {
  if (endpoint === undefined) return undefined;
  const url = typeof endpoint === 'string' ? parseUrl(endpoint) : undefined;
  const clear = url?.protocol === 'http:' && (isLoopback(url.hostname) || new URL(issuer).protocol === 'http:');
  if (url !== undefined && url.username === '' && url.password === '' && (clear || url.protocol === 'https:')) return url.href;
  throw new TokenError(`No token for the API ${JSON.stringify(api)}: ${member} in the metadata of the issuer is no https URL.`, {
    safeToRetry: false,
    hint: 'The person who configured the API asks who runs the authorization server, or names auth.tokenEndpoint.',
  });
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

function missing(member: string, option: string, issuer: string, api: string): never {
  throw new TokenError(`No token for the API ${JSON.stringify(api)}: the metadata of ${new URL(issuer).origin} have no ${member}.`, {
    safeToRetry: false,
    hint: `The person who configured the API names auth.${option}.`,
  });
}
