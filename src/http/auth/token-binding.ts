import { digest } from '../../runtime/digest.js';
import type { AuthDependencies } from './authenticator.js';
import type { OAuth2Options } from './oauth2-options.js';

/** Returns the digest of what a refresh token belongs to: its server, its client, and the configured token that it succeeds. */
export async function bindingOf(options: OAuth2Options, { secrets }: AuthDependencies): Promise<string> {
  const { grant, issuer = '', tokenEndpoint = '', clientId = '', refreshToken = '' } = options;
  return digest('tokens', grant, issuer, tokenEndpoint, await secrets.read(clientId), await secrets.read(refreshToken));
}

/** Returns the digest of where an access token is sent, and of what it was requested for. */
export async function purposeOf(options: OAuth2Options, { secrets, origin }: AuthDependencies): Promise<string> {
  const { deviceAuthorizationEndpoint = '', audience = '', resource = [], scopes, parameters } = options;
  const readAll = (texts: readonly string[]) => Promise.all(texts.map((text) => secrets.read(text)));
  const [audiences, resources, scopeNames, parameterValues] = await Promise.all(
    [[audience], [resource].flat(), scopes, Object.values(parameters)].map(readAll),
  );
  const sets = [audiences, resources, scopeNames].map((texts = []) => [...new Set(texts)].sort());
  return digest('used for', origin ?? '', deviceAuthorizationEndpoint, sets, [Object.keys(parameters), parameterValues ?? []]);
}
