import type { DeviceAuthorizationResponse } from 'oauth4webapi';
import type { AuthDependencies } from './authenticator.js';
import { clientAuthentication, grantAssertion } from './client-authentication.js';
import { createDiscovery } from './discovery.js';
import type { OAuth2Options } from './oauth2-options.js';
import { readRecord } from './read-values.js';
import { bearerToken } from './static-credentials.js';
import { TokenError } from './token-error.js';
import { notAnAnswer, secretExchange } from './token-exchange.js';
import { withinTime } from './waiting.js';

export interface GrantedTokens {
  readonly accessToken: string;
  readonly lifetimeMs: number | undefined;
  readonly refreshToken: string | undefined;
}

/** The requests to an authorization server. Each reads its secrets anew, and ends within 30 seconds. */
export interface OAuth2Client {
  clientCredentials(): Promise<GrantedTokens>;
  jwtBearer(): Promise<GrantedTokens>;
  refresh(refreshToken: string): Promise<GrantedTokens>;
  startDeviceLogin(signal: AbortSignal): Promise<DeviceAuthorizationResponse>;
  pollDeviceLogin(deviceCode: string, signal: AbortSignal): Promise<GrantedTokens>;
}

const requestMs = 30_000;

export function createOAuth2Client(options: OAuth2Options, dependencies: AuthDependencies): OAuth2Client {
  const { secrets, clock, name } = dependencies;
  const discover = createDiscovery(options, dependencies);
  const exchange = secretExchange(dependencies);

  /** All that a request needs: the server, who asks, and how. */
  async function prepare(signal: AbortSignal) {
    const [oauth, server, clientId] = await Promise.all([
      import('oauth4webapi'),
      discover(signal),
      options.clientId === undefined ? undefined : secrets.read(options.clientId),
    ]);
    const { tokenEndpoint, deviceAuthorizationEndpoint: device } = server;
    const metadata = {
      // Without an issuer nothing compares this one; the library wants a text.
      issuer: server.issuer ?? tokenEndpoint,
      token_endpoint: tokenEndpoint,
      ...(device !== undefined && { device_authorization_endpoint: device }),
    };
    const authentication = await clientAuthentication(options, clientId, server, dependencies);
    // Which URLs may be http was checked when they became known.
    const settings = { [oauth.customFetch]: exchange, [oauth.allowInsecureRequests]: true, signal };
    return { oauth, server, clientId, settings, parties: [metadata, { client_id: clientId ?? 'none' }, authentication] as const };
  }
  type Prepared = Awaited<ReturnType<typeof prepare>>;

  function request<Value>(work: (prepared: Prepared) => Promise<Value>, outer?: AbortSignal): Promise<Value> {
    const late = () =>
      new TokenError(
        `No token for the API ${JSON.stringify(name)}: the authorization server did not answer within ${requestMs / 1000} s.`,
        {
          safeToRetry: true,
          hint: 'The authorization server, or the way to it, is slow. Try again in a minute.',
        },
      );
    return withinTime(async (signal) => work(await prepare(signal)), { ms: requestMs, clock, late, signal: outer });
  }

  /** What the configuration adds to a request. */
  async function parameters(scopes: readonly string[]): Promise<URLSearchParams> {
    const { audience, resource = [] } = options;
    const all = new URLSearchParams();
    for (const [parameter, value] of Object.entries(options.parameters)) all.set(parameter, await secrets.read(value));
    if (scopes.length > 0) all.set('scope', (await Promise.all(scopes.map((scope) => secrets.read(scope)))).join(' '));
    if (audience !== undefined) all.set('audience', await secrets.read(audience));
    for (const one of [resource].flat()) all.append('resource', await secrets.read(one));
    return all;
  }

  async function grant(
    prepared: Prepared,
    type: string,
    own: Readonly<Record<string, string>>,
    scopes = options.scopes,
  ): Promise<GrantedTokens> {
    const body = await parameters(scopes);
    for (const [parameter, value] of Object.entries(own)) body.set(parameter, value);
    const { oauth, parties, settings, server } = prepared;
    const response = await oauth.genericTokenEndpointRequest(...parties, type, body, settings);
    const [metadata, client] = parties;
    const { origin } = new URL(server.tokenEndpoint);
    // No cause: those of the library hold the whole answer.
    const answer = await oauth.processGenericTokenEndpointResponse(metadata, client, response).catch(() => {
      throw notAnAnswer(name, origin, response.status);
    });
    if (answer.token_type !== 'bearer' || !bearerToken.test(answer.access_token)) throw notBearer(name, origin);
    return {
      accessToken: answer.access_token,
      lifetimeMs: answer.expires_in === undefined ? undefined : answer.expires_in * 1000,
      refreshToken: answer.refresh_token,
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
    refresh: (refreshToken) =>
      request((prepared) => {
        // RFC 6749 §6: no scope that the person did not grant; without any, the granted ones stay.
        const scopes = options.grant === 'device-code' ? [] : options.scopes;
        return grant(prepared, 'refresh_token', { refresh_token: refreshToken }, scopes);
      }),
    startDeviceLogin: (outer) =>
      request(async ({ oauth, parties, settings, server }) => {
        const { deviceAuthorizationEndpoint: endpoint } = server;
        if (endpoint === undefined) throw noDeviceLogin(name);
        const [metadata, client] = parties;
        const response = await oauth.deviceAuthorizationRequest(...parties, await parameters(options.scopes), settings);
        return oauth.processDeviceAuthorizationResponse(metadata, client, response).catch(() => {
          throw notAnAnswer(name, new URL(endpoint).origin, response.status);
        });
      }, outer),
    pollDeviceLogin: (device_code, outer) =>
      request((prepared) => grant(prepared, 'urn:ietf:params:oauth:grant-type:device_code', { device_code }, []), outer),
  };
}

function notBearer(api: string, origin: string): TokenError {
  return new TokenError(`No token for the API ${JSON.stringify(api)}: ${origin} gave a token that is no bearer token (RFC 6750).`, {
    safeToRetry: false,
    hint: 'Only bearer tokens can be sent. The person who configured the API asks who runs the authorization server for them.',
  });
}

function noDeviceLogin(api: string): TokenError {
  return new TokenError(`No login to the API ${JSON.stringify(api)}: the metadata of the issuer have no device_authorization_endpoint.`, {
    safeToRetry: false,
    hint: 'The person who configured the API names auth.deviceAuthorizationEndpoint, or chooses another auth.grant.',
  });
}
