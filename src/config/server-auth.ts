import * as z from 'zod';
import { isLoopback } from '../http/auth/discovery.js';
import { networkOptions } from '../http/transport/guard/network-options.js';
import { parseUrl, withoutSlash } from '../runtime/url.js';

/** Asymmetric algorithms of JWS: a key that checks symmetric signatures can also make them. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const;

const issuerUrl = () =>
  z
    .string()
    .refine(isIssuerUrl, 'must be an https URL without user, query and fragment, such as https://login.example.com; http only on loopback');

/** A scope as RFC 6749 §3.3 defines it. */
const scopeName = (name: string) =>
  z
    .string()
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'must be one scope, without spaces, quotation marks and backslashes')
    .default(name)
    .describe(`Scope of the issuer that allows ${uses[name]}. Default: ${name}.`);

const uses: Readonly<Record<string, string>> = {
  read: 'lists, resources, list-apis and read-response',
  call: 'everything that read allows, and every other tool',
  admin: 'everything that call allows, and the metrics',
};

const issuerOptions = () =>
  z.strictObject({
    issuer: issuerUrl().describe('Issuer of access tokens, exactly as their iss claim names it.'),
    audience: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Accepted values of the aud claim. Default: server.publicUrl, as RFC 8707 requires.'),
    jwksUri: z
      .string()
      .refine(isKeysUrl, 'must be an https URL without user and fragment, such as https://login.example.com/keys; http only on loopback')
      .optional()
      .describe('URL of the public keys. Default: from the metadata of the issuer.'),
    algorithms: z
      .array(z.enum(algorithms))
      .min(1)
      .default(['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'])
      .describe('Accepted signature algorithms. Default: RS256, PS256, ES256, EdDSA, Ed25519.'),
    scopes: z
      .strictObject({ read: scopeName('read'), call: scopeName('call'), admin: scopeName('admin') })
      .prefault({})
      .describe('How the issuer names the scopes, in the claims scope or scp. Default: read, call, admin.'),
  });

/** Returns the schema of `server.auth`: how clients authenticate over HTTP. */
export const serverAuthOptions = () =>
  z
    .strictObject({
      keys: z
        .union([z.literal(true), z.string().min(1)])
        .optional()
        .describe(
          "File of static keys, which the command keys writes; true is the default file of that command. A relative path starts at this file's folder. A change takes effect within a second. Default: no static keys.",
        ),
      issuers: z
        .array(issuerOptions())
        .min(1)
        .max(20)
        .refine(areDifferent, 'must name each issuer once; list all of its audiences in one entry')
        .optional()
        .describe(
          'OAuth 2 authorization servers whose JWT access tokens (RFC 9068) are accepted. Requires server.publicUrl, or --public-url. Default: none.',
        ),
      network: networkOptions().optional().describe('Non-public addresses at which issuers may be. Default: only public addresses.'),
    })
    .refine(({ keys, issuers }) => keys !== undefined || issuers !== undefined, 'must contain keys, issuers or both');

function isIssuerUrl(text: string): boolean {
  return isKeysUrl(text) && !text.includes('?');
}

/** Some issuers have keys of their own for each application, which a parameter names. */
function isKeysUrl(text: string): boolean {
  const url = parseUrl(text);
  if (url === undefined || url.username !== '' || url.password !== '' || /[#\s]/.test(text)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** A slash at the end does not make another issuer. */
function areDifferent(issuers: readonly { readonly issuer: string }[]): boolean {
  return new Set(issuers.map(({ issuer }) => withoutSlash(issuer))).size === issuers.length;
}
