import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { listenOnLoopback } from './listen.js';

export interface OidcServer {
  readonly url: string;
  readonly provider: Provider;
  /** Requested paths, in order. */
  readonly paths: string[];
  close(): Promise<void>;
}

const tokenModels = ['AccessToken', 'ClientCredentials', 'DeviceCode', 'Grant', 'IdToken', 'Interaction', 'RefreshToken', 'Session'];

/** Issues JWTs for the resource that a client names, and lets clients register. */
export const resourceFeatures = {
  registration: { enabled: true },
  resourceIndicators: {
    enabled: true,
    getResourceServerInfo: (_ctx: unknown, resource: string) => ({
      scope: 'read call admin',
      audience: resource,
      accessTokenFormat: 'jwt',
      jwt: { sign: { alg: 'RS256' } },
    }),
  },
};

/** Starts oidc-provider on 127.0.0.1 with these clients and further features. */
export async function startOidcServer(clients: readonly object[], features: object = {}): Promise<OidcServer> {
  const server = createServer();
  const { port } = await listenOnLoopback(server);
  const url = `http://127.0.0.1:${port}`;
  const signing = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const provider = new Provider(url, {
    jwks: { keys: [signing] },
    cookies: { keys: ['test'] },
    scopes: ['openid', 'offline_access', 'read', 'write', 'call'],
    features: { clientCredentials: { enabled: true }, deviceFlow: { enabled: true }, devInteractions: { enabled: true }, ...features },
    rotateRefreshToken: true,
    ttl: Object.fromEntries(tokenModels.map((kind) => [kind, 3600])),
    clients: clients.map((client) => ({ redirect_uris: [], response_types: [], ...client })),
  });
  const paths: string[] = [];
  const serve = provider.callback();
  server.on('request', (request, response) => {
    paths.push(new URL(request.url ?? '', url).pathname);
    serve(request, response);
  });
  return {
    url,
    provider,
    paths,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Acts like a browser: follows redirects, stores cookies and submits forms as `user` until a page contains no form. */
export async function completeLogin(url: string, user: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = url;
  let init: RequestInit = {};
  for (let step = 0; step < 20; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (location === null && action === undefined) return page;
    init = location === null ? { method: 'POST', body: formFields(page, user) } : {};
    at = new URL(location ?? action ?? '', at).href;
  }
  throw new Error('the login is not complete after 20 pages');
}

function formFields(page: string, user: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const [input] of page.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(input)?.[1];
    if (name !== undefined) form.set(name, /value="([^"]*)"/.exec(input)?.[1] ?? user);
  }
  return form;
}
