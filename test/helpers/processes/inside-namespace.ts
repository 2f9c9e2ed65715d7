// Runs inside a network namespace, where every address belongs to this process; see namespace.ts.
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createInterface } from 'node:readline';
import type { ApiClient, ApiDefinition, ApiError as ApiErrorType, ClientDependencies } from '../../../src/index.js';
import type { Identity } from '../servers/certificates.js';
import { startDnsServer, type Zone } from '../servers/dns-server.js';

export interface Setup {
  readonly zone: Zone;
  readonly ports: readonly number[];
  /** Certificate of port 443. */
  readonly tls?: Identity | undefined;
  /** URL of the built library. */
  readonly library: string;
}

/** Call of the library. Calls with the same definition share one API client. */
export interface InsideCall {
  readonly definition?: ApiDefinition;
  readonly network?: NonNullable<ClientDependencies['network']>;
  readonly target: string;
  /** Logs in before the call; the authorization server approves every login. */
  readonly login?: boolean;
  /** Metadata of http://api.test/issuer from this call on. The clock advances far enough that the metadata is fetched again. */
  readonly issuer?: IssuerResponse;
}

export type IssuerResponse = { readonly metadata: Readonly<Record<string, unknown>> } | { readonly location: string };

export interface InsideOutcome {
  readonly ok: boolean;
  readonly status?: number | undefined;
  readonly body?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly hint?: string | undefined;
}

/** Traffic since the last request for it. */
export interface Traffic {
  /** Accepted connections, with the address and port that the client connected to. */
  readonly connections: readonly { readonly address: string; readonly port: number }[];
  /** DNS questions in the form `A name`. */
  readonly questions: readonly string[];
}

export type Command = { readonly id: number } & ({ readonly call: InsideCall } | { readonly takeTraffic: true });
export type Reply = { readonly id: number } & (
  | { readonly outcome: InsideOutcome }
  | { readonly traffic: Traffic }
  | { readonly failed: string }
);

if (Object.keys(networkInterfaces()).some((name) => name !== 'lo')) throw new Error('not in an isolated network namespace');
const setup: Setup = JSON.parse(process.argv[2] ?? '');
const connections: { address: string; port: number }[] = [];
const failed = new Set<string>();
let issuer: IssuerResponse = { metadata: {} };
let laterMs = 0;

const clock: NonNullable<ClientDependencies['clock']> = {
  now: () => Date.now() + laterMs,
  monotonic: () => performance.now() + laterMs,
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

for (const port of setup.ports) await listen(port === 443 ? secureServer() : createHttpServer(serve), port);
const dns = await startDnsServer(setup.zone, '127.0.0.1', 53);
const { ApiError, createApiClient }: typeof import('../../../src/index.js') = await import(setup.library);
const clients = new Map<string, ApiClient>();

reply({ id: 0, traffic: { connections: [], questions: [] } });
for await (const line of createInterface({ input: process.stdin })) {
  const command: Command = JSON.parse(line);
  const { id } = command;
  if ('takeTraffic' in command) reply({ id, traffic: { connections: connections.splice(0), questions: dns.questions.splice(0) } });
  else {
    await call(command.call).then(
      (outcome) => reply({ id, outcome }),
      (error: unknown) => reply({ id, failed: `${line}: ${error instanceof Error ? error.stack : String(error)}` }),
    );
  }
}
process.exit();

function secureServer(): Server {
  if (setup.tls === undefined) return createServer((socket) => socket.destroy());
  return createHttpsServer(setup.tls, serve).on('tlsClientError', () => undefined);
}

async function listen(server: Server, port: number): Promise<void> {
  server.on('connection', ({ localAddress = '', localPort = 0 }: Socket) => {
    connections.push({ address: localAddress.replace(/^::ffff:(?=\d+\.)/, ''), port: localPort });
  });
  await new Promise<void>((resolve) => server.listen(port, '::', resolve));
}

/** Serves every address: reports the address that was reached, redirects, fails, or acts as an authorization server. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://inside');
  // Makes every request open a connection, so that `connections` shows it.
  response.setHeader('connection', 'close');
  const authorization = authorizationResponse(request, pathname);
  if (authorization !== undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(authorization));
    return;
  }
  const to = searchParams.get('to') ?? '';
  const [, action, argument = ''] = pathname.split('/');
  const { localAddress = '', localPort } = request.socket;
  if (pathname.includes('/.well-known/') && 'location' in issuer) response.writeHead(307, { location: headerValue(issuer.location) }).end();
  else if (action === 'redirect' && /^3\d\d$/.test(argument)) response.writeHead(Number(argument), { location: headerValue(to) }).end();
  // For base URLs, which cannot contain a query.
  else if (action === 'away') response.writeHead(302, { location: headerValue(Buffer.from(argument, 'base64url').toString()) }).end();
  else if (action === 'chain') {
    const left = Number(argument) - 1;
    response.writeHead(302, { location: left > 0 ? `/chain/${left}?${new URLSearchParams({ to })}` : headerValue(to) }).end();
  } else if (action === 'fails') response.writeHead(503).end();
  else if (action === 'fails-once' && !failed.has(pathname)) {
    failed.add(pathname);
    response.writeHead(503).end();
  } else response.writeHead(200, { 'content-type': 'text/plain' }).end(`reached ${localAddress} ${localPort}`);
}

/** Returns tokens and codes to every client, and the metadata of the issuer. */
function authorizationResponse({ headers: { host }, socket }: IncomingMessage, pathname: string): Record<string, unknown> | undefined {
  const origin = `${'encrypted' in socket ? 'https' : 'http'}://${host}`;
  if (pathname.endsWith('/token')) return { access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 };
  if (pathname.endsWith('/device')) {
    return { device_code: 'code', user_code: 'ABCD', verification_uri: 'https://api.test/enter', expires_in: 60, interval: 0.01 };
  }
  if (!pathname.startsWith('/.well-known/oauth-authorization-server/issuer')) return undefined;
  return 'metadata' in issuer ? { issuer: `${origin}/issuer`, ...issuer.metadata } : undefined;
}

/** Encodes the text as UTF-8, without bytes that a header cannot contain. */
function headerValue(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
}

async function call({ definition = {}, network = {}, target, login = false, issuer: newIssuer }: InsideCall): Promise<InsideOutcome> {
  if (newIssuer !== undefined) {
    issuer = newIssuer;
    laterMs += 2 * 60 * 60 * 1000;
  }
  const key = JSON.stringify([definition, network]);
  const client =
    clients.get(key) ??
    createApiClient({ rateLimit: false, breaker: false, cache: false, ...definition }, { network, clock, vault: createVault() });
  clients.set(key, client);
  try {
    if (login) await client.login(() => undefined);
    const outcome = await client.call({ target, deadlineMs: 5000 });
    const { response } = outcome;
    const result = { status: response?.status, body: response && Buffer.from(response.body).toString() };
    return outcome.ok ? { ok: true, ...result } : { ok: false, ...result, ...describeError(outcome.error) };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, ...describeError(error) };
    throw error;
  }
}

function createVault(): NonNullable<ClientDependencies['vault']> {
  const values = new Map<string, unknown>();
  return { load: async (key) => values.get(key), save: async (key, value) => void values.set(key, value) };
}

function describeError({ code, message, hint }: ApiErrorType): Pick<InsideOutcome, 'code' | 'message' | 'hint'> {
  return { code, message, hint };
}

function reply(message: Reply): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
