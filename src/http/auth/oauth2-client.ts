import type { DeviceAuthorizationResponse } from 'oauth4webapi';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import type { AuthDependencies } from './authenticator.js';
import { clientAuthentication, grantAssertion } from './client-authentication.js';
import { createDiscovery } from './discovery.js';
import type { OAuth2Options } from './oauth2-options.js';
import { readLine, readRecord } from './read-values.js';
import { secretExchange } from './secret-exchange.js';
import { TokenError } from './token-error.js';
import type { TokenPauses } from './token-pauses.js';
import { invalidTokenResponse } from './token-response.js';
import { withTimeout } from './waiting.js';

export interface GrantedTokens {
  readonly accessToken: string;
  readonly lifetimeMs: number | undefined;
  readonly refreshToken: string | undefined;
  /** Epoch milliseconds at which the token was requested: its lifetime starts at the earliest then. */
  readonly requestedAt: number;
}

/** Requests to an authorization server. Each request reads its secrets again and times out after 30 seconds. */
export interface OAuth2Client {
  clientCredentials(): Promise<GrantedTokens>;
  jwtBearer(): Promise<GrantedTokens>;
  /** Sends the grant type of the options with their parameters (RFC 6749 §4.5). */
  extension(): Promise<GrantedTokens>;
  refresh(refreshToken: string): Promise<GrantedTokens>;
  startDeviceLogin(signal: AbortSignal): Promise<DeviceAuthorizationResponse>;
  pollDeviceLogin(deviceCode: string, signal: AbortSignal): Promise<GrantedTokens>;
}

const requestTimeoutMs = 30_000;

export function createOAuth2Client(options: OAuth2Options, dependencies: AuthDependencies): OAuth2Client {
  const { secrets, clock, name } = dependencies;
  const pauses: TokenPauses = dependencies.tokenMemory?.pauses ?? new Map();
  const discover = createDiscovery(options, dependencies, pauses);
  const exchange = secretExchange(dependencies, pauses);

  /** Collects the inputs of every request: library, endpoints, client ID and client authentication. */
  async function prepare(signal: AbortSignal) {
    const [oauth, server, clientId] = await Promise.all([
      import('oauth4webapi'),
      discover(signal),
      options.clientId === undefined ? undefined : readLine(options.clientId, 'clientId', dependencies),
    ]);
    const { tokenEndpoint, deviceAuthorizationEndpoint: device } = server;
    const metadata = {
      // oauth4webapi requires an issuer. Without a configured one, this value is not compared with anything.
      issuer: server.issuer ?? tokenEndpoint,
      token_endpoint: tokenEndpoint,
      ...(device !== undefined && { device_authorization_endpoint: device }),
    };
    const authentication = await clientAuthentication(options, clientId, server, dependencies);
    // isEndpoint() and checkEndpoint() decide which URLs may be http, not oauth4webapi.
    const settings = { [oauth.customFetch]: exchange, [oauth.allowInsecureRequests]: true, signal };
    return { oauth, server, clientId, settings, parties: [metadata, { client_id: clientId ?? 'none' }, authentication] as const };
  }
  type Prepared = Awaited<ReturnType<typeof prepare>>;

  function request<Value>(work: (prepared: Prepared) => Promise<Value>, callerSignal?: AbortSignal): Promise<Value> {
    const timeoutError = () =>
      new TokenError(
        `No token for the API ${JSON.stringify(name)}: the authorization server did not respond within ${requestTimeoutMs / 1000} s.`,
        {
          safeToRetry: true,
          hint: 'The authorization server or the network is slow. Retry in one minute.',
        },
      );
    return withTimeout(async (signal) => work(await prepare(signal)), { ms: requestTimeoutMs, clock, timeoutError, signal: callerSignal });
  }

  /** Returns the configured request parameters. */
  async function configuredParameters(scopes: readonly string[]): Promise<URLSearchParams> {
    const { audience, resource = [] } = options;
    const parameters = new URLSearchParams();
    for (const [parameter, value] of Object.entries(options.parameters)) parameters.set(parameter, await secrets.read(value));
    if (scopes.length > 0) parameters.set('scope', (await Promise.all(scopes.map((scope) => secrets.read(scope)))).join(' '));
    if (audience !== undefined) parameters.set('audience', await secrets.read(audience));
    for (const uri of [resource].flat()) parameters.append('resource', await secrets.read(uri));
    return parameters;
  }

  async function grant(
    prepared: Prepared,
    type: string,
    grantParameters: Readonly<Record<string, string>>,
    scopes = options.scopes,
  ): Promise<GrantedTokens> {
    const body = await configuredParameters(scopes);
    for (const [parameter, value] of Object.entries(grantParameters)) body.set(parameter, value);
    const { oauth, parties, settings, server } = prepared;
    const requestedAt = clock.now();
    const response = await oauth.genericTokenEndpointRequest(...parties, type, body, settings);
    const [metadata, client] = parties;
    const origin = quoteUnlessPlain(new URL(server.tokenEndpoint).origin);
    // No cause: errors of oauth4webapi contain the complete response.
    const token = await oauth.processGenericTokenEndpointResponse(metadata, client, response).catch(() => {
      throw invalidTokenResponse(name, origin, response.status, true);
    });
    return {
      accessToken: token.access_token,
      lifetimeMs: token.expires_in === undefined ? undefined : token.expires_in * 1000,
      refreshToken: token.refresh_token,
      requestedAt,
    };
  }

  return {
    clientCredentials: () => request((prepared) => grant(prepared, 'client_credentials', {})),
    jwtBearer: () =>
      request(async (prepared) => {
        const claims = await readRecord(options.assertion?.claims ?? {}, secrets);
        const assertion = await grantAssertion(options, prepared.clientId, claims, prepared.server, dependencies);
        return grant(prepared, 'urn:ietf:params:oauth:grant-type:jwt-bearer', { assertion });
      }),
    extension: () => request((prepared) => grant(prepared, options.grantType ?? '', {})),
    refresh: (refreshToken) =>
      request((prepared) => {
        // RFC 6749 §6: scopes that the user did not grant are not allowed; without a scope, the granted ones stay.
        const scopes = options.grant === 'device-code' ? [] : options.scopes;
        return grant(prepared, 'refresh_token', { refresh_token: refreshToken }, scopes);
      }),
    startDeviceLogin: (callerSignal) =>
      request(async ({ oauth, parties, settings, server }) => {
        const { deviceAuthorizationEndpoint: endpoint } = server;
        if (endpoint === undefined) throw noDeviceLogin(name);
        const [metadata, client] = parties;
        const response = await oauth.deviceAuthorizationRequest(...parties, await configuredParameters(options.scopes), settings);
        return oauth.processDeviceAuthorizationResponse(metadata, client, response).catch(() => {
          throw invalidTokenResponse(name, quoteUnlessPlain(new URL(endpoint).origin), response.status, true);
        });
      }, callerSignal),
    pollDeviceLogin: (device_code, callerSignal) =>
      request((prepared) => grant(prepared, 'urn:ietf:params:oauth:grant-type:device_code', { device_code }, []), callerSignal),
  };
}

function noDeviceLogin(api: string): TokenError {
  return new TokenError(
    `Login to the API ${JSON.stringify(api)} failed: the issuer metadata does not contain device_authorization_endpoint.`,
    {
      safeToRetry: false,
      hint: 'Ask the operator to set auth.deviceAuthorizationEndpoint or to use another auth.grant.',
    },
  );
}
