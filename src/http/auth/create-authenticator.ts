import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator } from './authenticator.js';
import { awsSigV4 } from './aws-sigv4.js';
import { oauth2 } from './oauth2.js';
import { selfSignedJwt } from './self-signed-jwt.js';
import { apiKey, basic, bearer } from './static-credentials.js';

/** The way to say who calls that the options describe; none for `none`. */
export function createAuthenticator(options: AuthOptions, dependencies: AuthDependencies): Authenticator | undefined {
  switch (options.type) {
    case 'none':
      return undefined;
    case 'api-key':
      return apiKey(options, dependencies);
    case 'bearer':
      return bearer(options, dependencies);
    case 'basic':
      return basic(options, dependencies);
    case 'oauth2':
      return oauth2(options, dependencies);
    case 'jwt':
      return selfSignedJwt(options, dependencies);
    case 'aws-sigv4':
      return awsSigV4(options, dependencies);
  }
}

/** The origins that know the client by its certificate (RFC 8705 §2); metadata can't add to them. */
export function certificateOrigins(options: AuthOptions | undefined): string[] {
  if (options?.type !== 'oauth2' || options.clientAuthentication !== 'mutual-tls') return [];
  return authOrigins({ ...options, issuer: undefined });
}

/** The origins that the configuration itself sends token requests to; what metadata name beyond them is not among these. */
export function authOrigins(options: AuthOptions): string[] {
  if (options.type !== 'oauth2') return [];
  const { issuer, tokenEndpoint, deviceAuthorizationEndpoint } = options;
  const urls = [issuer, tokenEndpoint, deviceAuthorizationEndpoint].filter((url) => url !== undefined);
  return [...new Set(urls.map((url) => new URL(url).origin))];
}
