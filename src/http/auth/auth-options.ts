import * as z from 'zod';
import { isFramingHeader } from '../semantics/header-fields.js';
import { oauth2Options } from './oauth2-options.js';
import { keyText, signingAlgorithms } from './signing-options.js';

const text = () => z.string().min(1);
/** Token of RFC 9110 §5.6.2: the syntax of header names, and of cookie names (RFC 6265 §4.1.1). */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

const headerName = () =>
  z
    .string()
    .regex(token, 'must be a valid header name')
    .refine((name) => !isFramingHeader(name), 'must not be a message framing header, such as Host or Content-Length');

/**
 * Describes the credentials of an API. Texts may contain secret references, `${env:NAME}`, `${file:path}` or
 * `${command:...}`, except names, prefixes and the OAuth URLs, which decide where a secret is sent.
 */
export const authOptions = () =>
  z.discriminatedUnion('type', [none(), apiKey(), bearer(), basic(), oauth2Options(), selfSigned(), awsSigV4()]);
export type AuthOptions = z.infer<ReturnType<typeof authOptions>>;

const none = () => z.strictObject({ type: z.literal('none').describe('No credentials.') });

const apiKey = () =>
  z
    .strictObject({
      type: z.literal('api-key').describe('API key in a header, query parameter or cookie.'),
      in: z.enum(['header', 'query', 'cookie']).default('header').describe('Where to send the key. Default: header.'),
      name: text().describe('Name of the header, query parameter or cookie.'),
      value: text().describe('The API key.'),
      prefix: z
        .string()
        .regex(/^[\x21-\x7e]+$/, 'must be visible characters without spaces')
        .optional()
        .describe('Scheme before the key, separated by a space: `Token` sends `Token <key>`. Only for `in: header`. Default: none.'),
    })
    .superRefine(({ in: place, name, prefix }, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (prefix !== undefined && place !== 'header') issue('prefix', 'prefix requires in: header');
      if (place === 'query') return;
      if (place === 'cookie' && !token.test(name)) issue('name', 'name must be a valid cookie name');
      const checked = headerName().safeParse(name);
      if (place === 'header' && !checked.success) issue('name', `name ${checked.error.issues[0]?.message}`);
    });

const bearer = () =>
  z.strictObject({
    type: z.literal('bearer').describe('Static token in `Authorization: Bearer` (RFC 6750).'),
    token: text().describe('The token.'),
  });

const basic = () =>
  z.strictObject({
    type: z.literal('basic').describe('User name and password in `Authorization: Basic` (RFC 7617), encoded as UTF-8.'),
    username: z
      .string()
      .refine((name) => !name.includes(':') || name.includes('${'), 'must not contain a colon')
      .describe('User name; can be empty.'),
    password: z.string().default('').describe('Password. Default: empty.'),
  });

const selfSigned = () =>
  z
    .strictObject({
      type: z.literal('jwt').describe('JSON Web Token signed by this server and renewed before it expires.'),
      algorithm: z.enum(signingAlgorithms).describe('Signing algorithm (RFC 7518, RFC 8037).'),
      secret: text().optional().describe('Shared secret for HS256, HS384 and HS512. Default: none.'),
      secretEncoding: z
        .enum(['utf8', 'base64', 'hex'])
        .default('utf8')
        .describe('Encoding of secret; base64 also accepts base64url. Default: utf8 (the characters are the key).'),
      key: keyText()
        .optional()
        .describe(
          'Private key for all other algorithms: PEM (PKCS #8, PKCS #1 or SEC 1), JWK text or a service account file of Google. Default: none.',
        ),
      keyId: text()
        .optional()
        .describe('The `kid` header. Default: the kid of the JWK, or the private_key_id of the service account, if any.'),
      claims: z
        .record(z.string(), z.json())
        .default({})
        .describe('JWT claims such as iss, sub and aud; this server sets iat and exp. Default: only iat and exp.'),
      lifetimeSeconds: z
        .int()
        .min(10)
        .max(86_400)
        .default(300)
        .describe('Seconds from iat to exp. iat is set up to 30 s in the past to allow for clock skew. Default: 300.'),
      header: headerName().default('Authorization').describe('Header that carries the token. Default: Authorization.'),
      prefix: z
        .string()
        .regex(/^[\x21-\x7e]*$/, 'must be visible characters without spaces')
        .default('Bearer')
        .describe('Scheme before the token, separated by a space; empty for none. Default: Bearer.'),
    })
    .superRefine(({ algorithm, secret, key, claims }, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      const shared = algorithm.startsWith('HS');
      if (shared && secret === undefined) issue('secret', `secret is required for ${algorithm}`);
      if (shared && key !== undefined) issue('key', `key is not used with ${algorithm}; set secret instead`);
      if (!shared && key === undefined) issue('key', `key is required for ${algorithm}`);
      if (!shared && secret !== undefined) issue('secret', `secret is not used with ${algorithm}; set key instead`);
      for (const name of ['iat', 'exp'])
        if (name in claims) issue('claims', `claims must not contain ${name}; set lifetimeSeconds instead`);
    });

const awsSigV4 = () =>
  z.strictObject({
    type: z.literal('aws-sigv4').describe('AWS Signature Version 4: signs every request, including its body.'),
    accessKeyId: text().describe('Access key ID.'),
    secretAccessKey: text().describe('Secret access key.'),
    sessionToken: text().optional().describe('Session token of temporary credentials. Default: none.'),
    region: text().describe('Region to sign for, such as eu-central-1.'),
    service: text().describe('Service to sign for, such as execute-api or s3.'),
    unsignedPayload: z
      .boolean()
      .default(false)
      .describe(
        'Signs requests without their bodies (UNSIGNED-PAYLOAD), for services that require or accept it. Default: false; bodies are signed, except streamed ones for s3, s3express, s3-outposts and s3-object-lambda.',
      ),
  });
