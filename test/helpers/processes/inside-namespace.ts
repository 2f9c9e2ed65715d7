// Runs inside a network namespace, where every address that there is leads to this process; see namespace.ts.
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
  /** What port 443 shows. */
  readonly tls?: Identity | undefined;
  /** Where the library is. */
  readonly library: string;
}

/** A call of the library, by a client that is kept for further calls of the same definition. */
export interface InsideCall {
  readonly definition?: ApiDefinition;
  readonly network?: NonNullable<ClientDependencies['network']>;
  readonly target: string;
  /** A login first, by whoever the server takes for the person. */
  readonly login?: boolean;
  /** What http://api.test/issuer says of itself from now on; the clock moves on by so much that it is asked again. */
  readonly issuer?: IssuerAnswer;
}

export type IssuerAnswer = { readonly metadata: Readonly<Record<string, unknown>> } | { readonly location: string };

export interface InsideOutcome {
  readonly ok: boolean;
  readonly status?: number | undefined;
  readonly body?: string | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly hint?: string | undefined;
}

/** Since it was last asked. */
export interface Seen {
  /** Accepted connections, as `address` and `port` that the client connected to. */
  readonly connections: readonly { readonly address: string; readonly port: number }[];
  /** As `A name`. */
  readonly questions: readonly string[];
}

export type Command = { readonly id: number } & ({ readonly call: InsideCall } | { readonly seen: true });
export type Reply = { readonly id: number } & ({ readonly outcome: InsideOutcome } | { readonly seen: Seen } | { readonly failed: string });

if (Object.keys(networkInterfaces()).some((name) => name !== 'lo')) throw new Error('this is no network namespace of its own');
const setup: Setup = JSON.parse(process.argv[2] ?? '');
const connections: { address: string; port: number }[] = [];
const failed = new Set<string>();
let issuer: IssuerAnswer = { metadata: {} };
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

reply({ id: 0, seen: { connections: [], questions: [] } });
for await (const line of createInterface({ input: process.stdin })) {
  const command: Command = JSON.parse(line);
  const { id } = command;
  if ('seen' in command) reply({ id, seen: { connections: connections.splice(0), questions: dns.questions.splice(0) } });
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

/** The same on every address: says where it was reached, redirects, fails, or is an authorization server. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://inside');
  // So that every request shows in the connections.
  response.setHeader('connection', 'close');
  const granted = authorization(request, pathname);
  if (granted !== undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(granted));
    return;
  }
  const to = searchParams.get('to') ?? '';
  const [, what, count = ''] = pathname.split('/');
  const { localAddress = '', localPort } = request.socket;
  if (pathname.includes('/.well-known/') && 'location' in issuer) response.writeHead(307, { location: fieldValue(issuer.location) }).end();
  else if (what === 'redirect' && /^3\d\d$/.test(count)) response.writeHead(Number(count), { location: fieldValue(to) }).end();
  // For where a query can't stand: in a base URL.
  else if (what === 'away') response.writeHead(302, { location: fieldValue(Buffer.from(count, 'base64url').toString()) }).end();
  else if (what === 'chain') {
    const left = Number(count) - 1;
    response.writeHead(302, { location: left > 0 ? `/chain/${left}?${new URLSearchParams({ to })}` : fieldValue(to) }).end();
  } else if (what === 'fails') response.writeHead(503).end();
  else if (what === 'fails-once' && !failed.has(pathname)) {
    failed.add(pathname);
    response.writeHead(503).end();
  } else response.writeHead(200, { 'content-type': 'text/plain' }).end(`reached ${localAddress} ${localPort}`);
}

/** Tokens and codes for everybody, and the metadata of the issuer. */
function authorization({ headers: { host }, socket }: IncomingMessage, pathname: string): Record<string, unknown> | undefined {
  const origin = `${'encrypted' in socket ? 'https' : 'http'}://${host}`;
  if (pathname.endsWith('/token')) return { access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 };
  if (pathname.endsWith('/device')) {
    return { device_code: 'code', user_code: 'ABCD', verification_uri: 'https://api.test/enter', expires_in: 60, interval: 0.01 };
  }
  if (!pathname.startsWith('/.well-known/oauth-authorization-server/issuer')) return undefined;
  return 'metadata' in issuer ? { issuer: `${origin}/issuer`, ...issuer.metadata } : undefined;
}

/** UTF-8, as far as a field can hold it. */
function fieldValue(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
}

async function call({ definition = {}, network = {}, target, login = false, issuer: told }: InsideCall): Promise<InsideOutcome> {
  if (told !== undefined) {
    issuer = told;
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
    const { answer } = outcome;
    const answered = { status: answer?.status, body: answer && Buffer.from(answer.body).toString() };
    return outcome.ok ? { ok: true, ...answered } : { ok: false, ...answered, ...described(outcome.error) };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, ...described(error) };
    throw error;
  }
}

function createVault(): NonNullable<ClientDependencies['vault']> {
  const values = new Map<string, unknown>();
  return { load: async (key) => values.get(key), save: async (key, value) => void values.set(key, value) };
}

function described({ code, message, hint }: ApiErrorType): Pick<InsideOutcome, 'code' | 'message' | 'hint'> {
  return { code, message, hint };
}

function reply(message: Reply): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
