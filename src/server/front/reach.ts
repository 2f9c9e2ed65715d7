import type { IncomingMessage } from 'node:http';
import { withoutSlash } from '../../runtime/url.js';
import type { Refusal } from './refusal.js';

export interface ReachOptions {
  readonly publicUrl?: string | undefined;
  /** Accepted hosts, with a port or for every port. */
  readonly hosts: readonly string[];
  /** Origins of other web pages that may call this server. */
  readonly origins: readonly string[];
  /** Address that the server listens on. */
  readonly boundHost: string;
}

/** Under which names, from which pages and at which path clients reach MCP. */
export interface Reach {
  /** Returns the refusal of a request for another host, or from another page. `authority` is the host of an absolute target. */
  refusalOf(request: IncomingMessage, authority?: string): Refusal | undefined;
  /** Reports whether a page of the origin may read responses although it is of another origin (CORS). */
  allowsOrigin(origin: string): boolean;
  isMcp(path: string): boolean;
}

export const mcpPath = '/mcp';

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];
/** Addresses on which a server listens, but which no client calls. */
const anyAddress = ['0.0.0.0', '::'];
const hostForm = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const ownOrigin = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/i;

/**
 * Rejects requests that a web page can make: pages reach private addresses too, through a host name that resolves to one
 * (Host), or cross-origin (Origin). The headers are matched as text, because a URL parser would read `localhost#evil` as
 * localhost. A page served on another port of this machine is another origin. X-Forwarded-Host is not read: anyone can send it.
 */
export function createReach({ publicUrl, hosts, origins, boundHost }: ReachOptions): Reach {
  const url = publicUrl === undefined ? undefined : new URL(publicUrl);
  const bound = boundHost.includes(':') ? `[${boundHost}]` : boundHost;
  const names = [
    ...loopbackHosts,
    ...(anyAddress.includes(boundHost) ? [] : [bound]),
    ...(url === undefined ? [] : [url.hostname]),
    ...hosts,
  ];
  const acceptedHosts = new Set(names.map((name) => name.toLowerCase()));
  const listedOrigins = new Set(origins.map((origin) => origin.toLowerCase()));
  const paths = new Set([mcpPath, ...(url === undefined ? [] : [withoutSlash(url.pathname)])]);

  function acceptsHost(authority: string): boolean {
    const lower = authority.toLowerCase();
    const name = hostForm.exec(lower)?.[1];
    return name !== undefined && (acceptedHosts.has(name) || acceptedHosts.has(lower));
  }

  function acceptsOrigin(origin: string, localPort: number | undefined): boolean {
    const own = ownOrigin.exec(origin);
    if (own !== null && Number(own[1] ?? 80) === localPort) return true;
    return origin.toLowerCase() === url?.origin || listedOrigins.has(origin.toLowerCase());
  }

  return {
    refusalOf(request, authority = request.headers.host) {
      const { origin } = request.headers;
      // Node.js passes on the first of several lines; a proxy before it may have read another one.
      if (request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length > 1) return repeatedHost;
      if (!acceptsHost(authority ?? '')) return refusalOf('Host', 'server.hosts');
      if (origin !== undefined && !acceptsOrigin(origin, request.socket.localPort)) return refusalOf('Origin', 'server.origins');
      return undefined;
    },
    allowsOrigin: (origin) => listedOrigins.has(origin.toLowerCase()),
    // Hosts add a slash to the URL in their configuration.
    isMcp: (path) => paths.has(withoutSlash(path)),
  };
}

/** RFC 9112 §3.2 */
const repeatedHost: Refusal = { status: 400, message: 'The request has more than one Host header.', headers: { connection: 'close' } };

function refusalOf(header: string, option: string): Refusal {
  const message = `The ${header} header is not allowed. The operator can add its value to ${option} in the configuration.`;
  return { status: 403, message, headers: { connection: 'close' } };
}
