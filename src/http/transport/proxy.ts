import type { RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { ApiError } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { parseUrl } from '../../runtime/url.js';
import type { TlsSettings } from './tls-settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the proxy for a target, or undefined for a direct connection. */
export type ProxyRoute = (target: URL) => URL | undefined;

/** Reads the environment as undici's EnvHttpProxyAgent does: lowercase names first, HTTP_PROXY for https without HTTPS_PROXY. */
export function createProxyRoute(proxy: string, env: Environment): ProxyRoute {
  if (proxy !== 'env') {
    const url = new URL(proxy);
    return () => url;
  }
  const http = proxyUrl(env.http_proxy ?? env.HTTP_PROXY);
  const https = proxyUrl(env.https_proxy ?? env.HTTPS_PROXY) ?? http;
  const isExempt = parseNoProxy(env.no_proxy ?? env.NO_PROXY ?? '');
  return (target) => (isExempt(target) ? undefined : target.protocol === 'https:' ? https : http);
}

function proxyUrl(text: string | undefined): URL | undefined {
  if (text === undefined || text === '') return undefined;
  const url = parseUrl(text);
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw proxyFailed(
    'The proxy URL in the environment is not an http or https URL.',
    'Ask the operator to correct HTTP_PROXY or HTTPS_PROXY.',
    false,
  );
}

/** Parses NO_PROXY. Entries are `host`, `.suffix` or `*.suffix`, each with an optional port; `*` exempts every target. */
function parseNoProxy(list: string): (target: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map((entry) => /^(.+?)(?::(\d+))?$/.exec(entry))
    .map((match) => ({ host: (match?.[1] ?? '').replace(/^\*/, ''), port: match?.[2] }));
  return ({ hostname, port, protocol }) => {
    const targetPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return entries.some((entry) => {
      if (entry.port !== undefined && entry.port !== targetPort) return false;
      return entry.host.startsWith('.') || entry.host === '' ? hostname.endsWith(entry.host) : hostname === entry.host;
    });
  };
}

/** Returns the header with the proxy's credentials. Only requests to the proxy may contain it. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

export interface TunnelOptions {
  readonly proxy: URL;
  readonly clock: Clock;
  readonly connectTimeoutMs: number;
  readonly toProxy: TlsSettings;
  /** Performs the TLS handshake inside the tunnel. */
  readonly upgrade: buildConnector.connector;
}

/** Creates a connector that opens a tunnel (RFC 9110 §9.3.6), so that the proxy sees only the host and the port. */
export function createTunnelConnector(options: TunnelOptions): buildConnector.connector {
  return (target, callback) => {
    openTunnel(options, `${target.hostname}:${target.port === '' ? 443 : target.port}`).then(
      (httpSocket) => options.upgrade({ ...target, httpSocket }, callback),
      (error: Error) => callback(error, null),
    );
  };
}

async function openTunnel({ proxy, clock, connectTimeoutMs, toProxy }: TunnelOptions, authority: string): Promise<Socket> {
  const secure = proxy.protocol === 'https:';
  const { request: send } = secure ? await import('node:https') : await import('node:http');
  const options: RequestOptions & TlsSettings = {
    ...{ method: 'CONNECT', agent: false, path: authority, host: proxy.hostname.replace(/^\[|\]$/g, '') },
    port: proxy.port === '' ? (secure ? 443 : 80) : proxy.port,
    headers: { host: authority, ...proxyHeaders(proxy) },
    ...toProxy,
  };
  return new Promise((resolve, reject) => {
    const request = send(options);
    const cancelTimer = clock.after(connectTimeoutMs, () => {
      request.destroy(Object.assign(new Error('tunnel timeout'), { code: 'UND_ERR_CONNECT_TIMEOUT' }));
    });
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      cancelTimer();
      if (statusCode === 200 && head.length === 0) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(tunnelRejected(statusCode, authority));
    });
    request.once('error', (error) => {
      cancelTimer();
      reject(proxyUnreachable(error));
    });
    request.end();
  });
}

/** Creates a connector to the proxy itself, for requests that the proxy forwards. */
export function createForwardConnector(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...[error, socket]: buildConnector.CallbackArgs) => {
      if (error === null) callback(null, socket);
      else callback(proxyUnreachable(error), null);
    });
  };
}

function proxyUnreachable(error: NodeJS.ErrnoException): ApiError {
  const message = `The proxy is unreachable or closed the connection (${error.code ?? error.name}).`;
  return proxyFailed(message, 'Ask the operator to check the proxy option and the proxy.', true, error);
}

function tunnelRejected(status: number, authority: string): ApiError {
  if (status === 407) {
    const hint = 'Ask the operator to set a valid user name and password in the proxy URL.';
    return proxyFailed('The proxy requires credentials or rejected them (407).', hint, false);
  }
  const hint = 'The proxy may not know, reach or allow this host. Check the host, or ask the operator to check the proxy.';
  return proxyFailed(`The proxy did not open a tunnel to ${authority} (status ${status}).`, hint, status >= 500);
}

function proxyFailed(message: string, hint: string, safeToRetry: boolean, cause?: unknown): ApiError {
  return new ApiError('proxy-failed', message, { outcome: 'not-sent', safeToRetry, hint, cause });
}
