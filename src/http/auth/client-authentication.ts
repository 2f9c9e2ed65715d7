import { randomUUID } from 'node:crypto';
import type { ClientAuth } from 'oauth4webapi';
import type { AuthDependencies } from './authenticator.js';
import { thumbprintHeader } from './certificate-thumbprints.js';
import type { Server } from './discovery.js';
import { clientAuthenticationOf, type OAuth2Options } from './oauth2-options.js';
import { invalidSecret, readLine } from './read-values.js';
import { readSigningKey, signJwt, validity } from './signing.js';

/** Lifetime of a client assertion, which is used once, immediately after it is signed. */
const assertionSeconds = 60;

/** Returns the function that authenticates the client to the authorization server (RFC 6749 §2.3, RFC 7523 §2.2). */
export async function clientAuthentication(
  options: OAuth2Options,
  clientId: string | undefined,
  server: Server,
  dependencies: AuthDependencies,
): Promise<ClientAuth> {
  const { secrets, clock } = dependencies;
  if (clientId === undefined) return () => undefined;
  const secret = await readLine(options.clientSecret ?? '', 'clientSecret', dependencies);
  const method = clientAuthenticationOf(options);
  if (secret === '' && (method === 'basic' || method === 'body')) throw invalidSecret(dependencies.name, 'clientSecret', 'not empty');
  if (secret !== '') dependencies.redactor.add(secret);
  switch (method) {
    case 'basic':
      return (_server, _client, _body, headers) => {
        headers.set('authorization', `Basic ${Buffer.from(`${formEncode(clientId)}:${formEncode(secret)}`).toString('base64')}`);
      };
    case 'body':
      return (_server, _client, body) => {
        body.set('client_id', clientId);
        body.set('client_secret', secret);
      };
    case 'none':
    case 'mutual-tls':
      return (_server, _client, body) => {
        body.set('client_id', clientId);
      };
    case 'private-key-jwt':
      return async (_server, _client, body) => {
        const aud =
          options.assertionAudience === undefined ? (server.issuer ?? server.tokenEndpoint) : await secrets.read(options.assertionAudience);
        const claims = { iss: clientId, sub: clientId, aud, jti: randomUUID(), ...validity(clock.now(), assertionSeconds) };
        body.set('client_id', clientId);
        body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
        body.set('client_assertion', await signJwt(claims, await assertionKey(options, dependencies)));
      };
  }
}

/** Returns the signed assertion of the jwt-bearer grant (RFC 7523 §2.1). */
export async function grantAssertion(
  options: OAuth2Options,
  clientId: string | undefined,
  claims: Record<string, unknown>,
  server: Server,
  dependencies: AuthDependencies,
): Promise<string> {
  const aud = options.assertionAudience === undefined ? server.tokenEndpoint : await dependencies.secrets.read(options.assertionAudience);
  const defaultClaims = { ...(clientId !== undefined && { iss: clientId, sub: clientId }), aud, jti: randomUUID() };
  const times = validity(dependencies.clock.now(), options.assertion?.lifetimeSeconds ?? 300);
  return signJwt({ ...defaultClaims, ...claims, ...times }, await assertionKey(options, dependencies));
}

async function assertionKey({ privateKey = '', keyId, algorithm, certificate }: OAuth2Options, dependencies: AuthDependencies) {
  const signing = await readSigningKey({ option: 'privateKey', text: privateKey, keyId, algorithm }, dependencies);
  if (certificate === undefined) return signing;
  const header = await thumbprintHeader(await dependencies.secrets.read(certificate), signing.key);
  if (header === undefined) {
    const rule = 'the certificate of auth.privateKey in PEM format, or its SHA-1 or SHA-256 thumbprint in hex';
    throw invalidSecret(dependencies.name, 'certificate', rule);
  }
  return { ...signing, header: { ...header } };
}

/**
 * Form-encodes a client ID or secret (RFC 6749 §2.3.1). Some servers do not decode them, so only required characters
 * are encoded; oauth4webapi also encodes hyphens, dots and underscores, which are common in client IDs.
 */
function formEncode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}
