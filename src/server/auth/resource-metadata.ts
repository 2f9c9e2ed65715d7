import { withoutSlash } from '../../runtime/url.js';
import type { ScopeNames } from './verification.js';

const wellKnown = '/.well-known/oauth-protected-resource';

/** The metadata of this server for OAuth clients (RFC 9728). */
export interface ResourceMetadata {
  /** Returns the URL of the document for a request to this path. */
  urlFor(path: string): string;
  /** Returns the document for a path; undefined for every other path. */
  documentAt(path: string): Readonly<Record<string, unknown>> | undefined;
}

export interface ResourceMetadataOptions {
  /** URL of the MCP endpoint as clients see it. */
  readonly publicUrl: string;
  /** Path of the MCP endpoint as this server sees it; a proxy may have removed a prefix. */
  readonly path: string;
  readonly issuers: readonly { readonly issuer: string; readonly scopes: ScopeNames }[];
}

/**
 * The document is served at the URL with the path of the resource (§3.1), which clients try first, and at the root, which
 * some try only. With a slash at the end, it names the resource with that slash: clients compare it with the URL that the
 * user typed.
 */
export function createResourceMetadata({ publicUrl, path, issuers }: ResourceMetadataOptions): ResourceMetadata {
  const { origin, pathname } = new URL(publicUrl);
  const resourcePath = withoutSlash(pathname);
  const isSlashed = (text: string) => text.endsWith('/') && text !== '/';
  const document = (slash: string) => ({
    resource: `${origin}${resourcePath}${slash}`,
    authorization_servers: issuers.map(({ issuer }) => issuer),
    // What usual work requires. A client that needs admin is asked for it.
    scopes_supported: [...new Set(issuers.flatMap(({ scopes }) => [scopes.read, scopes.call]))],
    bearer_methods_supported: ['header'],
    resource_name: 'api-integration-mcp',
  });
  return {
    urlFor: (requested) => `${origin}${wellKnown}${resourcePath}${isSlashed(requested) ? '/' : ''}`,
    documentAt(requested) {
      if (!requested.startsWith(wellKnown)) return undefined;
      const suffix = requested.slice(wellKnown.length);
      const isOwn = ['', resourcePath, path].includes(withoutSlash(suffix));
      return isOwn ? document(isSlashed(suffix) ? '/' : '') : undefined;
    },
  };
}
