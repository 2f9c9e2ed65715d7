import type { RequestOptions } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { parseUrl } from '../../runtime/url.js';
import { withoutBrackets } from '../semantics/host-name.js';
import { certificateFailure } from './certificate-errors.js';
import type { Connector } from './connector.js';
import { parseNoProxy } from './no-proxy.js';
import { certificateName, type TlsSettings } from './tls-settings.js';
import { tlsFailure } from './transport-errors.js';

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

/** Returns the header with the proxy's credentials. Only requests to the proxy may contain it. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = Buffer.concat([percentDecoded(username), Buffer.from(':'), percentDecoded(password)]);
  return { 'proxy-authorization': `Basic ${credentials.toString('base64')}` };
}

/** Decodes to bytes, as curl does: a `%` without two hexadecimal digits is itself, and the bytes need not be UTF-8. */
function percentDecoded(text: string): Buffer {
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

export interface TunnelOptions {
  readonly proxy: URL;
  readonly clock: Clock;
  readonly connectTimeoutMs: number;
  readonly toProxy: TlsSettings;
  /** Performs the TLS handshake inside the tunnel. */
  readonly upgrade: Connector;
}

/** Creates a connector that opens a tunnel (RFC 9110 §9.3.6), so that the proxy sees only the host and the port. */
export function createTunnelConnector(options: TunnelOptions): Connector {
  return (target, callback, signal) => {
    // undici passes an IPv6 address without its brackets.
    const host = target.hostname.includes(':') ? `[${target.hostname}]` : target.hostname;
    openTunnel(options, `${host}:${target.port === '' ? 443 : target.port}`, signal).then(
      (httpSocket) => options.upgrade({ ...target, httpSocket }, callback, signal),
      (error: Error) => callback(error, null),
    );
  };
}

async function openTunnel(
  { proxy, clock, connectTimeoutMs, toProxy }: TunnelOptions,
  authority: string,
  signal: AbortSignal,
): Promise<Socket> {
  const secure = proxy.protocol === 'https:';
  const { request: send } = secure ? await import('node:https') : await import('node:http');
  const options: RequestOptions & TlsSettings = {
    ...{ method: 'CONNECT', agent: false, path: authority, host: withoutBrackets(proxy.hostname) },
    port: proxy.port === '' ? (secure ? 443 : 80) : proxy.port,
    headers: { host: authority, ...proxyHeaders(proxy) },
    ...toProxy,
    // Without it, Node verifies the proxy's certificate against the Host header, which names the target.
    servername: serverName(proxy),
  };
  return new Promise((resolve, reject) => {
    const request = send(options);
    const cancelTimer = clock.after(connectTimeoutMs, () => {
      request.destroy(Object.assign(new Error('tunnel timeout'), { code: 'UND_ERR_CONNECT_TIMEOUT' }));
    });
    const unlink = onAbort(signal, () => request.destroy(new Error('the connection is no longer needed')));
    const end = () => {
      cancelTimer();
      unlink();
    };
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      end();
      // Any 2xx opens the tunnel. A target sends nothing before the TLS handshake, so early bytes come from the proxy.
      if (statusCode >= 200 && statusCode < 300 && head.length === 0) {
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(tunnelRejected(statusCode, authority));
    });
    request.once('error', (error) => {
      end();
      reject(proxyUnreachable(error));
    });
    request.end();
  });
}

/** Creates a connector to the proxy itself, for requests that the proxy forwards. */
export function createForwardConnector(proxy: URL, connect: Connector): Connector {
  return (options, callback, signal) => {
    // undici takes the server name from the Host header, which names the target.
    const onResult = (...[error, socket]: buildConnector.CallbackArgs) => {
      if (error === null) callback(null, socket);
      else callback(proxyUnreachable(error), null);
    };
    connect({ ...options, servername: serverName(proxy) }, onResult, signal);
  };
}

/** Returns the name that the certificate of the proxy must match. It is empty for an address, which SNI cannot name. */
function serverName(proxy: URL): string {
  const name = certificateName(proxy);
  return isIP(name) === 0 ? name : '';
}

function proxyUnreachable(error: NodeJS.ErrnoException): ApiError {
  if (certificateFailure(error) !== undefined || tlsFailure.test(error.code ?? '')) {
    const hint = 'Ask the operator to check the host in the proxy URL, the certificate of the proxy, and tls.ca.';
    return proxyFailed(`The TLS handshake with the proxy failed (${error.code}).`, hint, false, error);
  }
  const message = `The proxy is unreachable or closed the connection (${error.code ?? error.name}).`;
  return proxyFailed(message, 'Ask the operator to check the proxy option and the proxy.', true, error);
}

function tunnelRejected(status: number, authority: string): ApiError {
  if (status === 407) {
    const hint = 'Ask the operator to set a valid user name and password in the proxy URL.';
    return proxyFailed('The proxy requires credentials or rejected them (407).', hint, false);
  }
  const hint = 'The proxy may not know, reach or allow this host. Check the host, or ask the operator to check the proxy.';
  return proxyFailed(`The proxy did not open a tunnel to ${quoteUnlessPlain(authority)} (status ${status}).`, hint, status >= 500);
}

function proxyFailed(message: string, hint: string, safeToRetry: boolean, cause?: unknown): ApiError {
  return new ApiError('proxy-failed', message, { outcome: 'not-sent', safeToRetry, hint, cause });
}
