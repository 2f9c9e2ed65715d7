import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import { keyAlgorithms, keyText } from './signing-options.js';

const text = () => z.string().min(1);

/** URL that secrets are sent to. It contains no references, so that it can be read in the configuration. */
const endpoint = () => z.string().refine(isEndpoint, 'must be an http or https URL without user name, password, fragment or references');

export const oauth2Options = () =>
  z
    .strictObject({
      type: z
        .literal('oauth2')
        .describe('OAuth 2.0 access tokens, renewed 60 s before they expire, or after 80 % of their lifetime if that is later.'),
      grant: z
        .enum(['client-credentials', 'refresh-token', 'jwt-bearer', 'device-code', 'extension'])
        .describe(
          'Grant type: client-credentials (RFC 6749 section 4.4); refresh-token (section 6); jwt-bearer, with an assertion signed by this server (RFC 7523); device-code, where a user runs `api-integration-mcp login <api>` (RFC 8628); extension, any other grant that needs no user (section 4.5), see grantType.',
        ),
      grantType: z
        .string()
        .regex(/^[\w.:/-]+$/, 'must be a name or a URI, without references')
        .optional()
        .describe(
          'The `grant_type` of the grant extension: a URI or a name, such as `account_credentials` for Zoom, with account_id in parameters. Default: none.',
        ),
      issuer: endpoint()
        .refine((url) => !url.includes('?'), 'must not contain a query')
        .optional()
        .describe(
          'Issuer URL; its metadata provides the endpoints (RFC 8414 or OpenID Connect discovery). Default: none; tokenEndpoint is then required.',
        ),
      tokenEndpoint: endpoint().optional().describe('Token endpoint URL. Default: from the issuer metadata.'),
      deviceAuthorizationEndpoint: endpoint().optional().describe('Device authorization endpoint URL. Default: from the issuer metadata.'),
      clientId: text().optional().describe('Client ID; optional for jwt-bearer and extension. Default: none.'),
      clientSecret: text().optional().describe('Client secret. Default: none.'),
      clientAuthentication: z
        .enum(['basic', 'body', 'private-key-jwt', 'mutual-tls', 'none'])
        .optional()
        .describe(
          'Client authentication method: basic (clientSecret in the Authorization header), body (clientSecret in the body), private-key-jwt (assertion signed with privateKey, RFC 7523), mutual-tls (client certificate from tls, RFC 8705, presented to the endpoints in auth), or none (only clientId, for public clients). Default: basic if clientSecret is set, otherwise none.',
        ),
      privateKey: keyText()
        .optional()
        .describe(
          'Private key for private-key-jwt and jwt-bearer: PEM (PKCS #8, PKCS #1 or SEC 1), JWK text or a service account file of Google. Default: none.',
        ),
      keyId: text()
        .optional()
        .describe('The `kid` header of assertions. Default: the kid of the JWK, or the private_key_id of the service account, if any.'),
      certificate: text()
        .optional()
        .describe(
          'Certificate of privateKey in PEM format, or its SHA-1 or SHA-256 thumbprint in hex: sets the `x5t` and `x5t#S256` headers of assertions, which Microsoft Entra ID requires. Default: none.',
        ),
      algorithm: z
        .enum(keyAlgorithms)
        .optional()
        .describe('Signing algorithm for assertions. Default: chosen by key type: RS256, PS256 (RSA-PSS), ES256, ES384, ES512 or EdDSA.'),
      assertionAudience: text()
        .optional()
        .describe(
          'The `aud` claim of assertions. Default: for private-key-jwt, the issuer if known, otherwise the token endpoint; for jwt-bearer, the token endpoint.',
        ),
      assertion: z
        .strictObject({
          claims: z
            .record(z.string(), z.json())
            .default({})
            .describe('Claims such as iss, sub and scope; this server sets jti, iat and exp. Default: iss and sub are clientId.'),
          lifetimeSeconds: z.int().min(10).max(86_400).default(300).describe('Seconds from iat to exp. Default: 300.'),
        })
        .optional()
        .describe('Assertion for jwt-bearer. Default: see its options.'),
      refreshToken: text()
        .optional()
        .describe('Initial refresh token. If the server rotates it, the new token is stored and used from then on. Default: none.'),
      scopes: z.array(text()).default([]).describe('Scopes to request. Default: none; the server decides.'),
      audience: text().optional().describe('The `audience` parameter that some servers require. Default: none.'),
      resource: z
        .union([text(), z.array(text())])
        .optional()
        .describe('The `resource` parameter (RFC 8707); can be repeated. Default: none.'),
      parameters: z.record(text(), z.string()).default({}).describe('Additional parameters for token requests. Default: none.'),
    })
    .superRefine((options, context) => {
      for (const [path, message] of contradictions(options)) context.addIssue({ code: 'custom', path: [path], message });
    });
export type OAuth2Options = z.infer<ReturnType<typeof oauth2Options>>;

/** Request parameters that this server sets, so `parameters` must not contain them. */
const reservedParameters: ReadonlySet<string> = new Set([
  'assertion',
  'audience',
  'client_assertion',
  'client_assertion_type',
  'client_id',
  'client_secret',
  'device_code',
  'grant_type',
  'refresh_token',
  'resource',
  'scope',
]);
/** Grants that have options of their own, or that need a user. */
const ownGrantTypes: ReadonlySet<string> = new Set([
  'authorization_code',
  'client_credentials',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:device_code',
]);

type Contradiction = readonly [option: string, message: string];

/** Yields violations of rules that span several options. */
function* contradictions(options: Omit<OAuth2Options, 'type'>): Generator<Contradiction> {
  const { grant, clientId, clientSecret, assertion, refreshToken } = options;
  const claims = assertion?.claims ?? {};
  yield* endpointContradictions(options);
  yield* extensionContradictions(options);
  if (clientId === undefined && grant !== 'jwt-bearer' && grant !== 'extension') yield ['clientId', `clientId is required for ${grant}`];
  yield* clientContradictions(options);
  yield* certificateContradictions(options);
  if (grant === 'refresh-token' && refreshToken === undefined) yield ['refreshToken', 'refreshToken is required for refresh-token'];
  if (grant !== 'refresh-token' && refreshToken !== undefined) yield ['refreshToken', `refreshToken is not used with ${grant}`];
  if (grant !== 'jwt-bearer' && assertion !== undefined) yield ['assertion', `assertion is not used with ${grant}`];
  if (grant === 'jwt-bearer' && clientId === undefined && claims.iss === undefined) {
    yield ['assertion', 'assertion.claims.iss is required if clientId is not set'];
  }
  for (const name of ['jti', 'iat', 'exp'])
    if (name in claims) yield ['assertion', `assertion.claims must not contain ${name}; this server sets it`];
  for (const name of Object.keys(options.parameters)) {
    if (reservedParameters.has(name) && !(grant === 'extension' && name === 'assertion'))
      yield ['parameters', `parameters must not contain ${name}; this server sets it`];
  }
  if (clientId === undefined && clientSecret !== undefined) yield ['clientSecret', 'clientSecret requires clientId'];
}

function* extensionContradictions({ grant, grantType }: Omit<OAuth2Options, 'type'>): Generator<Contradiction> {
  if (grant === 'extension' && grantType === undefined) yield ['grantType', 'grantType is required for extension'];
  if (grant !== 'extension' && grantType !== undefined) yield ['grantType', `grantType is not used with ${grant}`];
  if (grantType !== undefined && ownGrantTypes.has(grantType)) yield ['grantType', `grantType must not be ${grantType}; set grant instead`];
}

function* endpointContradictions({
  grant,
  issuer,
  tokenEndpoint,
  deviceAuthorizationEndpoint: device,
}: Omit<OAuth2Options, 'type'>): Generator<Contradiction> {
  if (issuer === undefined && tokenEndpoint === undefined) yield ['issuer', 'issuer or tokenEndpoint is required'];
  if (grant !== 'device-code' && device !== undefined) {
    yield ['deviceAuthorizationEndpoint', `deviceAuthorizationEndpoint is not used with ${grant}`];
  }
  if (grant === 'device-code' && issuer === undefined && device === undefined) {
    yield ['deviceAuthorizationEndpoint', 'deviceAuthorizationEndpoint is required if issuer is not set'];
  }
}

/** Requires configured endpoints for mutual-tls: every request to them presents the certificate that identifies the client. */
function* certificateContradictions(options: Omit<OAuth2Options, 'type'>): Generator<Contradiction> {
  if (clientAuthenticationOf(options) !== 'mutual-tls') return;
  if (options.clientId === undefined) yield ['clientId', 'clientId is required for mutual-tls'];
  const endpoints =
    options.grant === 'device-code' ? (['tokenEndpoint', 'deviceAuthorizationEndpoint'] as const) : (['tokenEndpoint'] as const);
  for (const name of endpoints) {
    if (options[name]?.startsWith('https:') !== true) yield [name, `${name} must be set to an https URL for mutual-tls`];
  }
}

function* clientContradictions(options: Omit<OAuth2Options, 'type'>): Generator<Contradiction> {
  const { grant, clientId, clientSecret, privateKey, keyId, certificate, algorithm, assertionAudience } = options;
  const method = clientAuthenticationOf(options);
  const usesSecret = method === 'basic' || method === 'body';
  if (usesSecret && clientSecret === undefined) yield ['clientSecret', `clientSecret is required for clientAuthentication ${method}`];
  if (!usesSecret && clientSecret !== undefined) yield ['clientSecret', `clientSecret is not used with clientAuthentication ${method}`];
  if (method === 'private-key-jwt' && clientId === undefined) yield ['clientId', 'clientId is required for private-key-jwt'];
  const signsAssertions = method === 'private-key-jwt' || grant === 'jwt-bearer';
  if (signsAssertions && privateKey === undefined) {
    yield ['privateKey', `privateKey is required for ${grant === 'jwt-bearer' ? grant : method}`];
  }
  if (signsAssertions) return;
  for (const [name, value] of Object.entries({ privateKey, keyId, certificate, algorithm, assertionAudience })) {
    if (value !== undefined) yield [name, `${name} is used only with private-key-jwt or jwt-bearer`];
  }
}

export function clientAuthenticationOf({
  clientAuthentication,
  clientSecret,
}: Pick<OAuth2Options, 'clientAuthentication' | 'clientSecret'>) {
  return clientAuthentication ?? (clientSecret === undefined ? 'none' : 'basic');
}

function isEndpoint(text: string): boolean {
  const url = parseUrl(text);
  if (url === undefined) return false;
  const { protocol, username, password, hash } = url;
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' && hash === '' && !text.includes('${');
}
