import { digest } from '../../runtime/digest.js';
import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from './authenticator.js';
import { withCookie, withHeader, withQuery } from './placement.js';
import { readEvery, unusable } from './read-values.js';

type Options<Type extends AuthOptions['type']> = Extract<AuthOptions, { readonly type: Type }>;

/** The digest of everything that is configured, secrets read. */
export async function identityOfOptions(options: AuthOptions, { secrets }: AuthDependencies): Promise<string> {
  return digest('auth', JSON.stringify(await readEvery(options, secrets)));
}

/** Owns nothing; what an authenticator sets is spread over it. */
export const ownsNothing: Authenticator['owns'] = { headers: [], query: [], cookies: [] };

/** Credentials that are sent as they are configured: a 401 can't be helped here. */
function fixed(
  options: AuthOptions,
  dependencies: AuthDependencies,
  parts: Pick<Authenticator, 'name'> & Partial<Authenticator['owns']>,
  place: (request: OutgoingRequest) => Promise<OutgoingRequest>,
): Authenticator {
  const { name, ...owned } = parts;
  return {
    name,
    owns: { ...ownsNothing, ...owned },
    identity: () => identityOfOptions(options, dependencies),
    authorize: place,
    renew: () => false,
  };
}

export function apiKey(options: Options<'api-key'>, dependencies: AuthDependencies): Authenticator {
  const { in: place, name, prefix } = options;
  const lowerCase = name.toLowerCase();
  const read = async (rule: RegExp, says: string) => {
    const value = await dependencies.secrets.read(options.value);
    if (!rule.test(value)) throw unusable(dependencies.name, 'value', says);
    dependencies.redactor.add(value);
    return value;
  };
  switch (place) {
    case 'header':
      return fixed(options, dependencies, { name: `API key in the header ${lowerCase}`, headers: [lowerCase] }, async (request) => {
        const value = await read(fieldValue, fieldValueRule);
        return withHeader(request, name, prefix === undefined ? value : `${prefix} ${value}`);
      });
    case 'query':
      return fixed(options, dependencies, { name: `API key in the query parameter ${name}`, query: [name] }, async (request) =>
        withQuery(request, name, await read(/^[^\p{C}]+$/u, 'one line of text, and not empty')),
      );
    case 'cookie':
      return fixed(options, dependencies, { name: `API key in the cookie ${name}`, cookies: [name] }, async (request) =>
        withCookie(request, name, await read(cookieValue, 'visible ASCII without space, quote, comma, semicolon and backslash')),
      );
  }
}

export function bearer(options: Options<'bearer'>, dependencies: AuthDependencies): Authenticator {
  return fixed(options, dependencies, { name: 'bearer token', headers: ['authorization'] }, async (request) => {
    const token = await dependencies.secrets.read(options.token);
    if (!bearerToken.test(token)) throw unusable(dependencies.name, 'token', 'visible ASCII without spaces');
    dependencies.redactor.add(token);
    return withHeader(request, 'authorization', `Bearer ${token}`);
  });
}

export function basic(options: Options<'basic'>, dependencies: AuthDependencies): Authenticator {
  const { secrets, redactor, name } = dependencies;
  return fixed(options, dependencies, { name: 'user name and password', headers: ['authorization'] }, async (request) => {
    const [username, password] = await Promise.all([secrets.read(options.username), secrets.read(options.password)]);
    // RFC 7617 §2: a colon would move the end of the user name; control characters are not allowed.
    if (!/^[^:\p{Cc}]*$/u.test(username)) throw unusable(name, 'username', 'one line of text without a colon');
    if (!/^[^\p{Cc}]*$/u.test(password)) throw unusable(name, 'password', 'one line of text');
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    for (const secret of [password, encoded]) if (secret !== '') redactor.add(secret);
    return withHeader(request, 'authorization', `Basic ${encoded}`);
  });
}

/** RFC 9110 §5.5, without the characters beyond ASCII: what they mean depends on the server. */
const fieldValue = /^[\x21-\x7e]+(?:[\t\x20]+[\x21-\x7e]+)*$/;
const fieldValueRule = 'one line of visible ASCII, and not empty';
/** RFC 6265 §4.1.1. */
const cookieValue = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/;
/** RFC 6750 §2.1 allows less, but tokens that keep to no rule are about. */
export const bearerToken = /^[\x21-\x7e]+$/;
