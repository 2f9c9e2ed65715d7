import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { openGate } from '../../../src/app/open-gate.js';
import type { Caller } from '../../../src/callers/caller.js';
import { serverOptions } from '../../../src/config/server-options.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import type { Decision, Gate } from '../../../src/server/auth/gate.js';
import { createFakeClock, type FakeClock } from '../fake-clock.js';
import { recordingLogger } from '../skill-folders.js';
import { type HttpServer, startHttpServer } from './http-server.js';

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** `own` is the key of the issuer at first. */
export const keys = { own: rsa(), rotated: rsa(), foreign: rsa() };
export const resource = 'https://tools.example.com/mcp';

export const jwkOf = async ({ publicKey }: { publicKey: KeyObject }, more: object) => ({ ...(await exportJWK(publicKey)), ...more });
export const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What the issuer serves; tests change it. */
export interface ServedByIssuer {
  jwks: () => Promise<object>;
  metadata: (url: string) => object | undefined;
  status: number;
  hangs: boolean;
}

/** A gate for tokens of the issuer. */
export interface OpenedGate {
  readonly gate: Gate;
  readonly clock: FakeClock;
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
}

export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: object;
  readonly key?: KeyObject;
}

export interface TokenIssuer extends Pick<HttpServer, 'url' | 'requests' | 'close'> {
  readonly serve: ServedByIssuer;
  readonly connections: number;
  /** Opens a gate for the issuer, which serves one key. */
  open(options?: object, network?: object, others?: readonly object[]): Promise<OpenedGate>;
  sign(opened: OpenedGate, options?: TokenOptions): Promise<string>;
}

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const serve: ServedByIssuer = { jwks: async () => ({}), metadata: () => undefined, status: 200, hangs: false };
  const server = await startHttpServer(async ({ url }, response) => {
    if (serve.hangs) return;
    const found = url === '/keys' ? await serve.jwks() : serve.metadata(url);
    response.writeHead(found === undefined ? 404 : serve.status, { 'content-type': 'application/json', location: '/elsewhere' });
    response.end(JSON.stringify(found ?? {}));
  });

  return {
    ...{ url: server.url, requests: server.requests, serve, close: server.close },
    get connections() {
      return server.connections;
    },
    async open(options = {}, network = { allowLocal: true }, others = []) {
      serve.jwks = async () => ({ keys: [await jwkOf(keys.own, { kid: 'one', use: 'sig' })] });
      serve.metadata = (url) =>
        url === '/.well-known/openid-configuration' ? { issuer: server.url, jwks_uri: `${server.url}/keys` } : undefined;
      serve.status = 200;
      serve.hangs = false;
      const clock = createFakeClock(Math.floor(Date.now() / 1000) * 1000);
      const logger = recordingLogger();
      const { auth, publicUrl } = serverOptions().parse({
        publicUrl: resource,
        auth: { issuers: [{ issuer: server.url, ...options }, ...others], network },
      });
      if (auth === undefined) throw new Error('the options contain no issuer');
      const gate = await openGate({
        ...{ auth, publicUrl, path: '/mcp', env: {}, logger, clock },
        access: { allowLocal: false, allowNetwork: [], allowMethods: [] },
        redactor: createRedactor(),
      });
      return { gate, clock, lines: logger.lines };
    },
    sign({ clock }, { claims = {}, header = {}, key = keys.own.privateKey } = {}) {
      const now = Math.floor(clock.now() / 1000);
      const payload = { iss: server.url, aud: resource, sub: 'user-1', scope: 'call', iat: now, exp: now + 3600, ...claims };
      return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'one', ...header }).sign(key);
    },
  };
}

export const requestWith = (token: string) => ({
  headers: { authorization: `Bearer ${token}` },
  rawHeaders: ['Authorization', `Bearer ${token}`],
  url: '/mcp',
  socket: {},
});

export function check({ gate }: OpenedGate, token: string): Promise<Decision> {
  return gate.authenticate(requestWith(token), '/mcp');
}

/** Returns the caller, or the status of the refusal. */
export async function callerOrStatus(opened: OpenedGate, token: string): Promise<Caller | number> {
  const decision = await check(opened, token);
  return decision.ok ? decision.caller : decision.refusal.status;
}
