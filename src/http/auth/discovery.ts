import type { AuthorizationServer } from 'oauth4webapi';
import { parseUrl } from '../../runtime/url.js';
import type { AuthDependencies } from './authenticator.js';
import type { OAuth2Options } from './oauth2-options.js';
import { TokenError } from './token-error.js';
import { plainExchange } from './token-exchange.js';
import type { TokenPauses } from './token-pauses.js';
import { withTimeout } from './waiting.js';

/** Issuer and checked endpoints of an authorization server. */
export interface Server {
  readonly issuer: string | undefined;
  readonly tokenEndpoint: string;
  readonly deviceAuthorizationEndpoint: string | undefined;
}

/** Metadata rarely changes. Tokens that last an hour need it about once each. */
const metadataTtlMs = 60 * 60 * 1000;

/** Creates a function that returns the configured endpoints, or those in the issuer metadata, cached for an hour. */
export function createDiscovery(
  options: OAuth2Options,
  dependencies: AuthDependencies,
  pauses: TokenPauses,
): (signal: AbortSignal) => Promise<Server> {
  const { issuer, tokenEndpoint, deviceAuthorizationEndpoint, grant } = options;
  const { clock } = dependencies;
  let cached: { readonly server: Server; readonly fetchedAt: number } | undefined;

  return async (signal) => {
    const hasAllEndpoints = grant !== 'device-code' || deviceAuthorizationEndpoint !== undefined;
    if (tokenEndpoint !== undefined && (issuer === undefined || hasAllEndpoints))
      return { issuer, tokenEndpoint, deviceAuthorizationEndpoint };
    if (issuer === undefined) throw new TypeError('issuer or tokenEndpoint is required');
    if (cached !== undefined && clock.monotonic() - cached.fetchedAt < metadataTtlMs) return cached.server;
    const server = await discover(issuer, { ...dependencies, pauses }, signal, (metadata) => {
      const endpoint = (name: 'token_endpoint' | 'device_authorization_endpoint') =>
        checkEndpoint(metadata[name], name, issuer, dependencies.name);
      const device = deviceAuthorizationEndpoint ?? endpoint('device_authorization_endpoint');
      if (grant === 'device-code' && device === undefined) missingEndpoint('device_authorization_endpoint', issuer, dependencies.name);
      return {
        issuer: metadata.issuer,
        tokenEndpoint: tokenEndpoint ?? endpoint('token_endpoint') ?? missingEndpoint('token_endpoint', issuer, dependencies.name),
        deviceAuthorizationEndpoint: device,
      };
    });
    cached = { server, fetchedAt: clock.monotonic() };
    return server;
  };
}

/** Time for the first document, so that a server that does not respond to it leaves time for the second. */
const firstDocumentMs = 10_000;

/**
 * Reads the server from the metadata of RFC 8414 §3, or else from that of OpenID Connect Discovery 1.0 §4: an issuer supports
 * one of them or both, and for the other it returns what it returns for unknown paths: 404, a page, a redirect to a login, 500.
 */
async function discover(
  issuer: string,
  dependencies: DiscoveryDependencies,
  signal: AbortSignal,
  serverOf: (metadata: AuthorizationServer) => Server,
): Promise<Server> {
  const { clock, name } = dependencies;
  const timeoutError = () =>
    new TokenError(`No token for the API ${JSON.stringify(name)}: ${originOf(issuer)} did not return metadata in time.`, {
      safeToRetry: true,
      hint: 'The authorization server or the network is slow. Retry in one minute.',
    });
  const read = async (algorithm: Algorithm, limited: AbortSignal) => serverOf(await readMetadata(algorithm, issuer, dependencies, limited));
  try {
    return await withTimeout((limited) => read('oauth2', limited), { ms: firstDocumentMs, clock, timeoutError, signal });
  } catch (first) {
    if (signal.aborted) throw first;
    return read('oidc', signal).catch((second: unknown) => {
      throw precisionOf(second, signal) > precisionOf(first, signal) ? second : first;
    });
  }
}

type Algorithm = 'oauth2' | 'oidc';
type DiscoveryDependencies = AuthDependencies & { readonly pauses: TokenPauses };

/** Returns how much an error states about the issuer, compared with that of the other document. */
function precisionOf(error: unknown, signal: AbortSignal): number {
  if (!(error instanceof TokenError) || signal.aborted) return 4;
  if (error instanceof MetadataError) return error.exists ? 3 : 0;
  return error.safeToRetry ? 2 : 1;
}

/** Reports that a metadata document does not exist, or that its contents are not usable. */
class MetadataError extends TokenError {
  readonly exists: boolean;

  constructor(api: string, message: string, { hint, exists = true }: { readonly hint: string; readonly exists?: boolean }) {
    super(`No token for the API ${JSON.stringify(api)}: ${message}.`, { safeToRetry: false, hint });
    this.exists = exists;
  }
}

async function readMetadata(
  algorithm: Algorithm,
  issuer: string,
  { pauses, ...dependencies }: DiscoveryDependencies,
  signal: AbortSignal,
): Promise<AuthorizationServer> {
  const oauth = await import('oauth4webapi');
  const url = new URL(issuer);
  // isEndpoint() and checkEndpoint() decide which URLs may be http, not oauth4webapi.
  const settings = { [oauth.customFetch]: plainExchange(dependencies, pauses), [oauth.allowInsecureRequests]: true, signal };
  const response = await oauth.discoveryRequest(url, { algorithm, ...settings });
  return oauth.processDiscoveryResponse(url, response).catch((error: unknown) => {
    if (error instanceof oauth.OperationProcessingError && error.code === oauth.JSON_ATTRIBUTE_COMPARISON) {
      throw new MetadataError(dependencies.name, `the metadata at ${url.origin} belongs to a different issuer`, {
        hint: "Ask the operator to set auth.issuer to exactly the issuer in the server's metadata, including path and trailing slash.",
      });
    }
    throw new MetadataError(dependencies.name, `the issuer has no metadata at ${url.origin}`, {
      hint: 'Ask the operator to correct auth.issuer or to set auth.tokenEndpoint instead.',
      exists: false,
    });
  });
}

/** Checks an endpoint of the metadata, because secrets are sent to it: http only on loopback or for an http issuer. */
function checkEndpoint(endpoint: unknown, member: string, issuer: string, api: string): string | undefined {
  if (endpoint === undefined) return undefined;
  const url = typeof endpoint === 'string' ? parseUrl(endpoint) : undefined;
  const isAllowedHttp = url?.protocol === 'http:' && (isLoopback(url.hostname) || new URL(issuer).protocol === 'http:');
  if (url !== undefined && url.username === '' && url.password === '' && (isAllowedHttp || url.protocol === 'https:')) return url.href;
  throw new MetadataError(api, `${member} in the issuer metadata is not an https URL`, {
    hint: 'Ask the operator to set auth.tokenEndpoint, or to report this to the owner of the authorization server.',
  });
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

const optionOf = { token_endpoint: 'tokenEndpoint', device_authorization_endpoint: 'deviceAuthorizationEndpoint' } as const;

function missingEndpoint(member: keyof typeof optionOf, issuer: string, api: string): never {
  throw new MetadataError(api, `the metadata of ${originOf(issuer)} does not contain ${member}`, {
    hint: `Ask the operator to set auth.${optionOf[member]}.`,
  });
}

const originOf = (url: string) => new URL(url).origin;
