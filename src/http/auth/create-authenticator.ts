import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator } from './authenticator.js';
import { awsSigV4 } from './aws-sigv4.js';
import { oauth2 } from './oauth2.js';
import { selfSignedJwt } from './self-signed-jwt.js';
import { apiKey, basic, bearer } from './static-credentials.js';

/** Creates the authenticator for the options; undefined for `none`. */
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

/** Returns the origins that receive the client certificate (RFC 8705 §2); issuer metadata cannot add to them. */
export function certificateOrigins(options: AuthOptions | undefined): string[] {
  if (options?.type !== 'oauth2' || options.clientAuthentication !== 'mutual-tls') return [];
  return authOrigins({ ...options, issuer: undefined });
}

/** Returns the origins of the configured OAuth URLs, without those of endpoints from issuer metadata. */
export function authOrigins(options: AuthOptions): string[] {
  if (options.type !== 'oauth2') return [];
  const { issuer, tokenEndpoint, deviceAuthorizationEndpoint } = options;
  const urls = [issuer, tokenEndpoint, deviceAuthorizationEndpoint].filter((url) => url !== undefined);
  return [...new Set(urls.map((url) => new URL(url).origin))];
}
