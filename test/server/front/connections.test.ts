import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitConnections } from '../../../src/server/front/connections.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { holdsWithin } from '../../helpers/until.js';

const maxConnections = 3;

let server: Server;
let port: number;
/** Responses to requests whose path starts with /held, in the order of their arrival. */
let held: ServerResponse[];
let accepted: number;
const clients: Client[] = [];

beforeEach(async () => {
  held = [];
  accepted = 0;
  server = createServer();
  const connections = limitConnections(server, maxConnections);
  server.on('connection', () => {
    accepted += 1;
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // As the server does with a request that it has admitted; /healthz is one that it has not.
    if (request.url?.startsWith('/healthz') !== true) connections.protect(request, response);
    if (request.url?.startsWith('/held') === true) held.push(response);
    else response.end(request.url?.startsWith('/healthz') === true ? 'x'.repeat(1024 * 1024) : 'done');
  });
  ({ port } = await listenOnLoopback(server));
});
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Client {
  readonly socket: Socket;
  received(): string;
}

/** Connects, and sends GET requests without a wait for their responses. Resolves when the server has accepted the connection. */
async function open(paths: readonly string[] = [], { localAddress = '127.0.0.1', text = '' } = {}): Promise<Client> {
  const before = accepted;
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  let received = '';
  socket.on('error', () => undefined).setEncoding('utf8');
  if (!paths.includes('/healthz')) socket.on('data', (part: string) => (received += part));
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`).join('') + text);
  const client = { socket, received: () => received };
  clients.push(client);
  await holdsWithin(10_000, () => accepted > before);
  return client;
}

const has = (client: Client, text: string) => holdsWithin(10_000, () => client.received().includes(text));
const isClosed = ({ socket }: Client) => holdsWithin(10_000, () => socket.destroyed || socket.readableEnded);

/** Fills all places but one with requests that are being served. */
async function holdAllButOne(): Promise<Client[]> {
  const others = [await open(['/held']), await open(['/held'])];
  await holdsWithin(10_000, () => held.length === 2);
  return others;
}

describe('the limit of connections', () => {
  it('responds 503 to a new connection if requests are being served on all others, until one of them ends', async () => {
    const used = [...(await holdAllButOne()), await open(['/held'])];
    await holdsWithin(10_000, () => held.length === 3);
    const surplus = await open(['/quick']);
    expect(await has(surplus, 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close')).toBe(true);
    expect(await isClosed(surplus)).toBe(true);
    for (const response of held) response.end('served');
    for (const client of used) expect(await has(client, 'served')).toBe(true);
    expect(await has(await open(['/quick']), 'done')).toBe(true);
    // The one that was unused for longest made room.
    expect(await isClosed(used[0] ?? surplus)).toBe(true);
    expect(used.slice(1).map(({ socket }) => socket.destroyed)).toEqual([false, false]);
  });

  it('does not close a connection while one of the requests that were pipelined on it is served', async () => {
    const piped = await open(['/quick', '/held', '/held']);
    await holdsWithin(10_000, () => held.length === 2);
    // Node.js has sent the first response, and, after this one, waits for the last one.
    expect(await has(piped, 'done')).toBe(true);
    held[0]?.end('second');
    expect(await has(piped, 'second')).toBe(true);
    const idle = await open();
    await open(['/held']);
    expect(await has(await open(['/quick']), 'done')).toBe(true);
    expect(await isClosed(idle)).toBe(true);
    held[1]?.end('third');
    expect(await has(piped, 'third')).toBe(true);
  });

  it.each([
    ['that sent nothing', [], ''],
    ['with a part of a request', [], 'POST /held HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf'],
    ['on which responses without admission are not read', Array<string>(8).fill('/healthz'), ''],
  ])('closes a connection %s before one with a request that is being served', async (_what, paths, text) => {
    const others = await holdAllButOne();
    const useless = await open(paths, { text });
    // Its request has arrived.
    if (paths.length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await has(await open(['/quick']), 'done')).toBe(true);
    useless.socket.resume();
    expect(await isClosed(useless)).toBe(true);
    for (const response of held) response.end('served');
    for (const other of others) expect(await has(other, 'served')).toBe(true);
  });

  it('closes the connection whose last request was the longest ago, not the oldest one', async () => {
    const [first, second] = [await open(['/quick']), await open(['/quick'])];
    expect([await has(first, 'done'), await has(second, 'done')]).toEqual([true, true]);
    first.socket.write('GET /quick HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(await holdsWithin(5000, () => first.received().split('done').length === 3)).toBe(true);
    await open();
    expect(await has(await open(['/quick']), 'done')).toBe(true);
    expect([await isClosed(second), first.socket.destroyed]).toEqual([true, false]);
  });

  it('closes connections of the address that has the most', async () => {
    const alone = await open([], { localAddress: '127.0.0.2' });
    const flood = [await open(), await open()];
    const last = await open(['/quick']);
    expect(await has(last, 'done')).toBe(true);
    expect(await isClosed(flood[0] ?? alone)).toBe(true);
    expect([alone, flood[1]].map((client) => client?.socket.destroyed)).toEqual([false, false]);
  });
});
