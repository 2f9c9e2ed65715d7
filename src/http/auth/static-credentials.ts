import { digest } from '../../runtime/digest.js';
import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from './authenticator.js';
import { withCookie, withHeader, withQuery } from './placement.js';
import { readDeep, readLine } from './read-values.js';

type Options<Type extends AuthOptions['type']> = Extract<AuthOptions, { readonly type: Type }>;

/** Returns a digest of all options, with secret references replaced. */
export async function identityOfOptions(options: AuthOptions, { secrets }: AuthDependencies): Promise<string> {
  return digest('auth', JSON.stringify(await readDeep(options, secrets)));
}

/** Base for the `owns` of an authenticator, which spreads its own names over it. */
export const ownsNothing: Authenticator['owns'] = { headers: [], query: [], cookies: [] };

/** Creates an authenticator for credentials that cannot be renewed after a 401. */
function staticAuthenticator(
  options: AuthOptions,
  dependencies: AuthDependencies,
  partial: Pick<Authenticator, 'name'> & Partial<Authenticator['owns']>,
  authorize: (request: OutgoingRequest) => Promise<OutgoingRequest>,
): Authenticator {
  const { name, ...owned } = partial;
  return {
    name,
    owns: { ...ownsNothing, ...owned },
    identity: () => identityOfOptions(options, dependencies),
    authorize,
    renew: () => false,
  };
}

export function apiKey(options: Options<'api-key'>, dependencies: AuthDependencies): Authenticator {
  const { in: place, name, prefix } = options;
  const headerName = name.toLowerCase();
  const read = async (pattern: RegExp, rule: string) => {
    const value = await readLine(options.value, 'value', dependencies, { pattern, rule });
    dependencies.redactor.add(value);
    return value;
  };
  switch (place) {
    case 'header':
      return staticAuthenticator(
        options,
        dependencies,
        { name: `API key in the header ${headerName}`, headers: [headerName] },
        async (request) => {
          const value = await read(headerValuePattern, headerValueRule);
          return withHeader(request, name, prefix === undefined ? value : `${prefix} ${value}`);
        },
      );
    case 'query':
      return staticAuthenticator(
        options,
        dependencies,
        { name: `API key in the query parameter ${name}`, query: [name] },
        async (request) => withQuery(request, name, await read(/^[^\p{C}]+$/u, 'one non-empty line of text')),
      );
    case 'cookie':
      return staticAuthenticator(options, dependencies, { name: `API key in the cookie ${name}`, cookies: [name] }, async (request) =>
        withCookie(
          request,
          name,
          await read(cookieValuePattern, 'visible ASCII without spaces, quotes, commas, semicolons or backslashes'),
        ),
      );
  }
}

export function bearer(options: Options<'bearer'>, dependencies: AuthDependencies): Authenticator {
  return staticAuthenticator(options, dependencies, { name: 'bearer token', headers: ['authorization'] }, async (request) => {
    const token = await readLine(options.token, 'token', dependencies, {
      pattern: bearerTokenPattern,
      rule: 'visible ASCII without spaces',
    });
    dependencies.redactor.add(token);
    return withHeader(request, 'authorization', `Bearer ${token}`);
  });
}

export function basic(options: Options<'basic'>, dependencies: AuthDependencies): Authenticator {
  return staticAuthenticator(options, dependencies, { name: 'user name and password', headers: ['authorization'] }, async (request) => {
    const [username, password] = await Promise.all([
      // RFC 7617 §2: a colon would end the user name early; control characters are not allowed.
      readLine(options.username, 'username', dependencies, { pattern: /^[^:\p{Cc}]*$/u, rule: 'one line of text without colons' }),
      readLine(options.password, 'password', dependencies),
    ]);
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    for (const secret of [password, encoded]) if (secret !== '') dependencies.redactor.add(secret);
    return withHeader(request, 'authorization', `Basic ${encoded}`);
  });
}

/** Header value (RFC 9110 §5.5) without characters beyond ASCII, whose meaning depends on the server. */
const headerValuePattern = /^[\x21-\x7e]+(?:[\t\x20]+[\x21-\x7e]+)*$/;
const headerValueRule = 'one non-empty line of visible ASCII';
/** Cookie value (RFC 6265 §4.1.1). */
const cookieValuePattern = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/;
/** Bearer token: RFC 6750 §2.1 allows fewer characters, but some servers issue tokens with others. */
export const bearerTokenPattern = /^[\x21-\x7e]+$/;
