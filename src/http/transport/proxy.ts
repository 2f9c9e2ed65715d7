import type { RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { ApiError } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { parseUrl } from '../../runtime/url.js';
import type { TlsSettings } from './tls-settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for a target, if it goes through one. */
export type ProxyRoute = (target: URL) => URL | undefined;

/** As undici's EnvHttpProxyAgent reads the environment: lower case first, HTTP_PROXY for https where nothing else is said. */
export function proxyRoute(proxy: string, env: Environment): ProxyRoute {
  if (proxy !== 'env') {
    const url = new URL(proxy);
    return () => url;
  }
  const http = proxyUrl(env.http_proxy ?? env.HTTP_PROXY);
  const https = proxyUrl(env.https_proxy ?? env.HTTPS_PROXY) ?? http;
  const exempt = noProxy(env.no_proxy ?? env.NO_PROXY ?? '');
  return (target) => (exempt(target) ? undefined : target.protocol === 'https:' ? https : http);
}

function proxyUrl(text: string | undefined): URL | undefined {
  if (text === undefined || text === '') return undefined;
  const url = parseUrl(text);
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw proxyFailed(
    'The proxy that the environment names is no http or https URL.',
    'The person who runs this server corrects HTTP_PROXY or HTTPS_PROXY.',
    false,
  );
}

/** Entries are `host`, `.suffix` or `*.suffix`, each with an optional port; `*` exempts all. */
function noProxy(list: string): (target: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map((entry) => /^(.+?)(?::(\d+))?$/.exec(entry))
    .map((match) => ({ host: (match?.[1] ?? '').replace(/^\*/, ''), port: match?.[2] }));
  return ({ hostname, port, protocol }) => {
    const at = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return entries.some((entry) => {
      if (entry.port !== undefined && entry.port !== at) return false;
      return entry.host.startsWith('.') || entry.host === '' ? hostname.endsWith(entry.host) : hostname === entry.host;
    });
  };
}

/** Goes to the proxy, and to nobody else. */
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
  /** Makes TLS inside of the tunnel. */
  readonly upgrade: buildConnector.connector;
}

/** A connector that asks the proxy for a tunnel (RFC 9110 §9.3.6), so that it sees no more than the host and the port. */
export function tunnelConnector(options: TunnelOptions): buildConnector.connector {
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
      request.destroy(Object.assign(new Error('no tunnel in time'), { code: 'UND_ERR_CONNECT_TIMEOUT' }));
    });
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      cancelTimer();
      if (statusCode === 200 && head.length === 0) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(refusedTunnel(statusCode, authority));
    });
    request.once('error', (error) => {
      cancelTimer();
      reject(unreachable(error));
    });
    request.end();
  });
}

/** A connector to the proxy itself, for requests that it forwards. */
export function forwardConnector(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...[error, socket]: buildConnector.CallbackArgs) => {
      if (error === null) callback(null, socket);
      else callback(unreachable(error), null);
    });
  };
}

function unreachable(error: NodeJS.ErrnoException): ApiError {
  const message = `The proxy could not be reached, or ended the connection (${error.code ?? error.name}).`;
  return proxyFailed(message, 'The person who runs this server checks the option proxy, or the proxy itself.', true, error);
}

function refusedTunnel(status: number, authority: string): ApiError {
  if (status === 407) {
    const hint = 'The person who runs this server puts a user name and a password into the URL of the proxy.';
    return proxyFailed('The proxy asks for credentials (407), or refuses those it got.', hint, false);
  }
  const hint = 'The proxy may not know the host, may not reach it, or may forbid it: check the host, or ask who runs the proxy.';
  return proxyFailed(`The proxy did not open a tunnel to ${authority} (status ${status}).`, hint, status >= 500);
}

function proxyFailed(message: string, hint: string, safeToRetry: boolean, cause?: unknown): ApiError {
  return new ApiError('proxy-failed', message, { outcome: 'not-sent', safeToRetry, hint, cause });
}
