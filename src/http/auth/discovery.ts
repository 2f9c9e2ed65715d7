import type { AuthorizationServer } from 'oauth4webapi';
import { parseUrl } from '../../runtime/url.js';
import type { AuthDependencies } from './authenticator.js';
import type { OAuth2Options } from './oauth2-options.js';
import { TokenError } from './token-error.js';
import { plainExchange } from './token-exchange.js';

/** Issuer and checked endpoints of an authorization server. */
export interface Server {
  readonly issuer: string | undefined;
  readonly tokenEndpoint: string;
  readonly deviceAuthorizationEndpoint: string | undefined;
}

/** Metadata rarely changes. Tokens that last an hour need it about once each. */
const metadataTtlMs = 60 * 60 * 1000;

/** Creates a function that returns the configured endpoints, or those in the issuer metadata, cached for an hour. */
export function createDiscovery(options: OAuth2Options, dependencies: AuthDependencies): (signal: AbortSignal) => Promise<Server> {
  const { issuer, tokenEndpoint, deviceAuthorizationEndpoint, grant } = options;
  const { clock } = dependencies;
  let cached: { readonly server: Server; readonly fetchedAt: number } | undefined;

  return async (signal) => {
    const hasAllEndpoints = grant !== 'device-code' || deviceAuthorizationEndpoint !== undefined;
    if (tokenEndpoint !== undefined && (issuer === undefined || hasAllEndpoints))
      return { issuer, tokenEndpoint, deviceAuthorizationEndpoint };
    if (issuer === undefined) throw new TypeError('issuer or tokenEndpoint is required');
    if (cached !== undefined && clock.monotonic() - cached.fetchedAt < metadataTtlMs) return cached.server;
    const metadata = await discover(issuer, dependencies, signal);
    const endpoint = (name: 'token_endpoint' | 'device_authorization_endpoint') =>
      checkEndpoint(metadata[name], name, issuer, dependencies.name);
    const server = {
      issuer: metadata.issuer,
      tokenEndpoint:
        tokenEndpoint ?? endpoint('token_endpoint') ?? missingEndpoint('token_endpoint', 'tokenEndpoint', issuer, dependencies.name),
      deviceAuthorizationEndpoint: deviceAuthorizationEndpoint ?? endpoint('device_authorization_endpoint'),
    };
    cached = { server, fetchedAt: clock.monotonic() };
    return server;
  };
}

/** Fetches metadata by RFC 8414 §3, then by OpenID Connect Discovery 1.0 §4: an issuer supports one of them or both. */
async function discover(issuer: string, dependencies: AuthDependencies, signal: AbortSignal): Promise<AuthorizationServer> {
  const oauth = await import('oauth4webapi');
  const url = new URL(issuer);
  const exchange = plainExchange(dependencies);
  for (const algorithm of ['oauth2', 'oidc'] as const) {
    // isEndpoint() and checkEndpoint() decide which URLs may be http, not oauth4webapi.
    const settings = { [oauth.customFetch]: exchange, [oauth.allowInsecureRequests]: true, signal };
    const response = await oauth.discoveryRequest(url, { algorithm, ...settings });
    try {
      return await oauth.processDiscoveryResponse(url, response);
    } catch (error) {
      // An issuer without RFC 8414 metadata may return an HTML page or a 404.
      if (!(error instanceof oauth.OperationProcessingError) || error.code !== oauth.JSON_ATTRIBUTE_COMPARISON) continue;
      throw new TokenError(
        `No token for the API ${JSON.stringify(dependencies.name)}: the metadata at ${url.origin} belongs to a different issuer.`,
        {
          safeToRetry: false,
          hint: "Ask the operator to set auth.issuer to exactly the issuer in the server's metadata, including path and trailing slash.",
        },
      );
    }
  }
  throw new TokenError(`No token for the API ${JSON.stringify(dependencies.name)}: the issuer has no metadata at ${url.origin}.`, {
    safeToRetry: false,
    hint: 'Ask the operator to correct auth.issuer or to set auth.tokenEndpoint instead.',
  });
}

/** Checks an endpoint of the metadata, because secrets are sent to it: http only on loopback or for an http issuer. */
function checkEndpoint(endpoint: unknown, member: string, issuer: string, api: string): string | undefined {
  if (endpoint === undefined) return undefined;
  const url = typeof endpoint === 'string' ? parseUrl(endpoint) : undefined;
  const isAllowedHttp = url?.protocol === 'http:' && (isLoopback(url.hostname) || new URL(issuer).protocol === 'http:');
  if (url !== undefined && url.username === '' && url.password === '' && (isAllowedHttp || url.protocol === 'https:')) return url.href;
  throw new TokenError(`No token for the API ${JSON.stringify(api)}: ${member} in the issuer metadata is not an https URL.`, {
    safeToRetry: false,
    hint: 'Ask the operator to set auth.tokenEndpoint, or to report this to the owner of the authorization server.',
  });
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

function missingEndpoint(member: string, option: string, issuer: string, api: string): never {
  throw new TokenError(
    `No token for the API ${JSON.stringify(api)}: the metadata of ${new URL(issuer).origin} does not contain ${member}.`,
    {
      safeToRetry: false,
      hint: `Ask the operator to set auth.${option}.`,
    },
  );
}
