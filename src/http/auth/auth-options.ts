import * as z from 'zod';
import { framingHeaders } from '../semantics/header-fields.js';
import { oauth2Options } from './oauth2-options.js';
import { keyText, signingAlgorithms } from './signing-options.js';

const text = () => z.string().min(1);
/** RFC 9110 §5.6.2, which names of header fields and cookies (RFC 6265 §4.1.1) share. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

const headerName = () =>
  z
    .string()
    .regex(token, 'must be the name of a header field')
    .refine((name) => !framingHeaders.has(name.toLowerCase()), 'must not be a field that frames the message');

/**
 * How an API is told who calls. Every text may name secrets, `${env:NAME}`, `${file:path}` or `${command:...}`, but for
 * names and the URLs of OAuth, which decide where a secret goes.
 */
export const authOptions = () =>
  z.discriminatedUnion('type', [none(), apiKey(), bearer(), basic(), oauth2Options(), selfSigned(), awsSigV4()]);
export type AuthOptions = z.infer<ReturnType<typeof authOptions>>;

const none = () => z.strictObject({ type: z.literal('none').describe('No credentials.') });

const apiKey = () =>
  z
    .strictObject({
      type: z.literal('api-key').describe('A key in a header field, a query parameter or a cookie.'),
      in: z.enum(['header', 'query', 'cookie']).default('header').describe('Where the key goes. Default: header.'),
      name: text().describe('Name of the header field, query parameter or cookie.'),
      value: text().describe('The key.'),
      prefix: z
        .string()
        .regex(/^[\x21-\x7e]+$/, 'must be visible characters without a space')
        .optional()
        .describe('A word before the key, with a space between: `Token` sends `Token <key>`. For `in: header`. Default: none.'),
    })
    .superRefine(({ in: place, name, prefix }, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (prefix !== undefined && place !== 'header') issue('prefix', 'prefix goes with in: header');
      if (place === 'query') return;
      if (place === 'cookie' && !token.test(name)) issue('name', 'name must be the name of a cookie');
      const checked = headerName().safeParse(name);
      if (place === 'header' && !checked.success) issue('name', `name ${checked.error.issues[0]?.message}`);
    });

const bearer = () =>
  z.strictObject({
    type: z.literal('bearer').describe('A fixed token in `Authorization: Bearer` (RFC 6750).'),
    token: text().describe('The token.'),
  });

const basic = () =>
  z.strictObject({
    type: z.literal('basic').describe('User name and password in `Authorization: Basic` (RFC 7617), as UTF-8.'),
    username: z
      .string()
      .refine((name) => !name.includes(':') || name.includes('${'), 'must have no colon')
      .describe('The user name; it may be empty.'),
    password: z.string().default('').describe('The password. Default: empty.'),
  });

const selfSigned = () =>
  z
    .strictObject({
      type: z.literal('jwt').describe('A JSON Web Token that is signed here, anew before each one runs out.'),
      algorithm: z.enum(signingAlgorithms).describe('How it is signed (RFC 7518, RFC 8037).'),
      secret: text().optional().describe('The shared secret of HS256, HS384 and HS512. Default: none.'),
      secretEncoding: z
        .enum(['utf8', 'base64', 'hex'])
        .default('utf8')
        .describe('How secret is written; base64 may be base64url. Default: utf8, its characters are the key.'),
      key: keyText()
        .optional()
        .describe('The private key of every other algorithm: PEM (PKCS #8, PKCS #1 or SEC 1) or JWK text. Default: none.'),
      keyId: text().optional().describe('The `kid` of its header. Default: that of a JWK, or none.'),
      claims: z
        .record(z.string(), z.json())
        .default({})
        .describe('Its claims, such as iss, sub, aud; iat and exp are set here. Default: none beyond those.'),
      lifetimeSeconds: z
        .int()
        .min(10)
        .max(86_400)
        .default(300)
        .describe('Seconds from iat to exp. iat is up to 30 s in the past, for clocks that differ. Default: 300.'),
      header: headerName().default('Authorization').describe('The header field it goes into. Default: Authorization.'),
      prefix: z
        .string()
        .regex(/^[\x21-\x7e]*$/, 'must be visible characters without a space')
        .default('Bearer')
        .describe('The word before it, with a space between; empty: none. Default: Bearer.'),
    })
    .superRefine(({ algorithm, secret, key, claims }, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      const shared = algorithm.startsWith('HS');
      if (shared && secret === undefined) issue('secret', `secret is needed for ${algorithm}`);
      if (shared && key !== undefined) issue('key', `key is not used by ${algorithm}; its secret is`);
      if (!shared && key === undefined) issue('key', `key is needed for ${algorithm}`);
      if (!shared && secret !== undefined) issue('secret', `secret is not used by ${algorithm}; its key is`);
      for (const name of ['iat', 'exp']) if (name in claims) issue('claims', `claims must not have ${name}; lifetimeSeconds decides`);
    });

const awsSigV4 = () =>
  z.strictObject({
    type: z.literal('aws-sigv4').describe('AWS Signature Version 4: every request is signed, its body too.'),
    accessKeyId: text().describe('The access key id.'),
    secretAccessKey: text().describe('The secret access key.'),
    sessionToken: text().optional().describe('The session token of temporary credentials. Default: none.'),
    region: text().describe('The region that the signature names, such as eu-central-1.'),
    service: text().describe('The service that the signature names, such as execute-api or s3.'),
  });
