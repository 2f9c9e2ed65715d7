import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import { keyAlgorithms, keyText } from './signing-options.js';

const text = () => z.string().min(1);

/** Where secrets go must be readable in the configuration, and so never comes from a secret. */
const endpoint = () => z.string().refine(isEndpoint, 'must be an http or https URL without user name, password and fragment, written out');

export const oauth2Options = () =>
  z
    .strictObject({
      type: z
        .literal('oauth2')
        .describe(
          'Access tokens of an OAuth 2.0 authorization server, renewed 60 s before they run out, or after 80 % of their life when that is later.',
        ),
      grant: z
        .enum(['client-credentials', 'refresh-token', 'jwt-bearer', 'device-code'])
        .describe(
          'How tokens are had: client-credentials (RFC 6749 §4.4); refresh-token (§6); jwt-bearer, an assertion signed here (RFC 7523); device-code, a person logs in with `api-integration-mcp login <api>` (RFC 8628).',
        ),
      issuer: endpoint()
        .refine((url) => !url.includes('?'), 'must have no query')
        .optional()
        .describe(
          'The issuer, whose metadata name the endpoints (RFC 8414, or OpenID Connect discovery). Default: none, so that tokenEndpoint is needed.',
        ),
      tokenEndpoint: endpoint().optional().describe('URL that tokens come from. Default: the one in the metadata of issuer.'),
      deviceAuthorizationEndpoint: endpoint()
        .optional()
        .describe('URL that device-code starts at. Default: the one in the metadata of issuer.'),
      clientId: text().optional().describe('The client id; jwt-bearer works without. Default: none.'),
      clientSecret: text().optional().describe('The client secret. Default: none.'),
      clientAuthentication: z
        .enum(['basic', 'body', 'private-key-jwt', 'mutual-tls', 'none'])
        .optional()
        .describe(
          'How the client shows who it is: clientSecret in the Authorization header or in the body, an assertion signed with privateKey (RFC 7523), the client certificate of tls (RFC 8705), which is then shown to the endpoints named here, or clientId alone, as for public clients. Default: basic with a clientSecret, else none.',
        ),
      privateKey: keyText()
        .optional()
        .describe('The key of private-key-jwt and of jwt-bearer: PEM (PKCS #8, PKCS #1 or SEC 1) or JWK text. Default: none.'),
      keyId: text().optional().describe('The `kid` of assertions. Default: that of a JWK, or none.'),
      algorithm: z
        .enum(keyAlgorithms)
        .optional()
        .describe('How assertions are signed. Default: by the key: RS256, ES256, ES384, ES512 or EdDSA.'),
      assertionAudience: text()
        .optional()
        .describe(
          'The `aud` of assertions. Default: for private-key-jwt the issuer where it is known, else the URL that tokens come from; for jwt-bearer that URL.',
        ),
      assertion: z
        .strictObject({
          claims: z
            .record(z.string(), z.json())
            .default({})
            .describe('Claims such as iss, sub, scope; jti, iat and exp are set here. Default: iss and sub are clientId.'),
          lifetimeSeconds: z.int().min(10).max(86_400).default(300).describe('Seconds from iat to exp. Default: 300.'),
        })
        .optional()
        .describe('The assertion of jwt-bearer. Default: see its options.'),
      refreshToken: text()
        .optional()
        .describe('The refresh token to begin with; one that the server gives in its place is kept, and used from then on. Default: none.'),
      scopes: z.array(text()).default([]).describe('Scopes to ask for. Default: none, the server decides.'),
      audience: text().optional().describe('The parameter `audience`, which some servers want. Default: none.'),
      resource: z
        .union([text(), z.array(text())])
        .optional()
        .describe('The parameter `resource` (RFC 8707), once or several times. Default: none.'),
      parameters: z.record(text(), z.string()).default({}).describe('More parameters of token requests. Default: none.'),
    })
    .superRefine((options, context) => {
      for (const [path, message] of faults(options)) context.addIssue({ code: 'custom', path: [path], message });
    });
export type OAuth2Options = z.infer<ReturnType<typeof oauth2Options>>;

/** What is set here, and so can't be a parameter. */
const reserved: ReadonlySet<string> = new Set([
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

type Fault = readonly [field: string, message: string];

/** Rules over several options; each message names its field. */
function* faults(options: Omit<OAuth2Options, 'type'>): Generator<Fault> {
  const { grant, clientId, clientSecret, assertion, refreshToken } = options;
  const claims = assertion?.claims ?? {};
  yield* endpointFaults(options);
  if (clientId === undefined && grant !== 'jwt-bearer') yield ['clientId', `clientId is needed for ${grant}`];
  yield* clientFaults(options);
  yield* certificateFaults(options);
  if (grant === 'refresh-token' && refreshToken === undefined) yield ['refreshToken', 'refreshToken is needed for refresh-token'];
  if (grant !== 'refresh-token' && refreshToken !== undefined) yield ['refreshToken', `refreshToken is not used by ${grant}`];
  if (grant !== 'jwt-bearer' && assertion !== undefined) yield ['assertion', `assertion is not used by ${grant}`];
  if (grant === 'jwt-bearer' && clientId === undefined && claims.iss === undefined) {
    yield ['assertion', 'assertion.claims.iss is needed where there is no clientId'];
  }
  for (const name of ['jti', 'iat', 'exp'])
    if (name in claims) yield ['assertion', `assertion.claims must not have ${name}; it is set here`];
  for (const name of Object.keys(options.parameters)) {
    if (reserved.has(name)) yield ['parameters', `parameters must not have ${name}; it is set here`];
  }
  if (clientId === undefined && clientSecret !== undefined) yield ['clientSecret', 'clientSecret goes with clientId'];
}

function* endpointFaults({
  grant,
  issuer,
  tokenEndpoint,
  deviceAuthorizationEndpoint: device,
}: Omit<OAuth2Options, 'type'>): Generator<Fault> {
  if (issuer === undefined && tokenEndpoint === undefined) yield ['issuer', 'issuer or tokenEndpoint is needed'];
  if (grant !== 'device-code' && device !== undefined) {
    yield ['deviceAuthorizationEndpoint', `deviceAuthorizationEndpoint is not used by ${grant}`];
  }
  if (grant === 'device-code' && issuer === undefined && device === undefined) {
    yield ['deviceAuthorizationEndpoint', 'deviceAuthorizationEndpoint is needed where there is no issuer'];
  }
}

/** Where the certificate goes is written out: it says who asks, whatever is asked for. */
function* certificateFaults(options: Omit<OAuth2Options, 'type'>): Generator<Fault> {
  if (clientAuthenticationOf(options) !== 'mutual-tls') return;
  if (options.clientId === undefined) yield ['clientId', 'clientId is needed for mutual-tls'];
  const endpoints =
    options.grant === 'device-code' ? (['tokenEndpoint', 'deviceAuthorizationEndpoint'] as const) : (['tokenEndpoint'] as const);
  for (const name of endpoints) {
    if (options[name]?.startsWith('https:') !== true) yield [name, `${name} with https is needed for mutual-tls`];
  }
}

function* clientFaults(options: Omit<OAuth2Options, 'type'>): Generator<Fault> {
  const { grant, clientId, clientSecret, privateKey, keyId, algorithm, assertionAudience } = options;
  const method = clientAuthenticationOf(options);
  const usesSecret = method === 'basic' || method === 'body';
  if (usesSecret && clientSecret === undefined) yield ['clientSecret', `clientSecret is needed for clientAuthentication ${method}`];
  if (!usesSecret && clientSecret !== undefined) yield ['clientSecret', `clientSecret is not used by clientAuthentication ${method}`];
  if (method === 'private-key-jwt' && clientId === undefined) yield ['clientId', 'clientId is needed for private-key-jwt'];
  const signs = method === 'private-key-jwt' || grant === 'jwt-bearer';
  if (signs && privateKey === undefined) {
    yield ['privateKey', `privateKey is needed for ${grant === 'jwt-bearer' ? grant : method}`];
  }
  if (signs) return;
  for (const [name, value] of Object.entries({ privateKey, keyId, algorithm, assertionAudience })) {
    if (value !== undefined) yield [name, `${name} is not used: neither private-key-jwt nor jwt-bearer is chosen`];
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
