import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator } from './authenticator.js';
import { withHeader } from './placement.js';
import { invalidSecret, readRecord } from './read-values.js';
import { readSigningKey, type Signing, signJwt, validity } from './signing.js';
import { keyAlgorithms } from './signing-options.js';
import { identityOfOptions, ownsNothing } from './static-credentials.js';
import { createTokenSource } from './token-source.js';

type JwtOptions = Extract<AuthOptions, { readonly type: 'jwt' }>;

/** Returns an authenticator that signs JWTs. Calls share a JWT until shortly before it expires. */
export function selfSignedJwt(options: JwtOptions, dependencies: AuthDependencies): Authenticator {
  const { clock, redactor, secrets } = dependencies;
  const headerName = options.header.toLowerCase();
  const tokens = createTokenSource(async () => {
    const now = clock.now();
    const [signing, claims] = await Promise.all([readSigning(options, dependencies), readRecord(options.claims, secrets)]);
    const times = validity(now, options.lifetimeSeconds);
    const value = await signJwt({ ...claims, ...times }, signing);
    redactor.add(value);
    return { value, lifetimeMs: times.exp * 1000 - now };
  }, clock);
  const prefix = options.prefix === '' ? '' : `${options.prefix} `;

  return {
    name: `self-signed JWT (${options.algorithm})`,
    owns: { ...ownsNothing, headers: [headerName] },
    identity: () => identityOfOptions(options, dependencies),
    authorize: async (request, signal) => withHeader(request, headerName, `${prefix}${await tokens.get(signal)}`),
    renew: (request) => tokens.reject((request.headers.get(headerName) ?? '').slice(prefix.length)),
  };
}

async function readSigning(options: JwtOptions, dependencies: AuthDependencies): Promise<Signing> {
  const { secret, key, keyId } = options;
  const algorithm = keyAlgorithms.find((candidate) => candidate === options.algorithm);
  if (algorithm !== undefined && key !== undefined) {
    return readSigningKey({ option: 'key', text: key, keyId, algorithm }, dependencies);
  }
  const { secrets, redactor, name } = dependencies;
  const text = await secrets.read(secret ?? '');
  redactor.add(text);
  const bytes = decode(text, options.secretEncoding);
  if (bytes === undefined || bytes.length === 0) throw invalidSecret(name, 'secret', `non-empty ${options.secretEncoding} text`);
  return { key: bytes, algorithm: options.algorithm, keyId: keyId === undefined ? undefined : await secrets.read(keyId) };
}

function decode(text: string, encoding: JwtOptions['secretEncoding']): Uint8Array | undefined {
  if (encoding === 'hex') return /^(?:[0-9a-f]{2})*$/i.test(text) ? Buffer.from(text, 'hex') : undefined;
  // Buffer decodes base64url as base64, too.
  if (encoding === 'base64') return /^[\w+/-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
  return new TextEncoder().encode(text);
}
