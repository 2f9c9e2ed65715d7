import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Running, type RunningHttp, run, start, startHttp } from '../helpers/processes/executable.js';
import { connectTo, type McpClient } from '../helpers/processes/mcp-clients.js';
import { fc } from '../helpers/properties.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { type RotatingServer, startRotatingServer } from '../helpers/servers/rotating-server.js';

let home: string;
let server: RotatingServer;
let upstream: HttpServer;
let args: readonly string[];
const processes: Running[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'renewal-'));
  server = await startRotatingServer();
  upstream = await startHttpServer((request, response) => {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    response.writeHead(server.accepts(token) ? 200 : 401).end();
  });
  const auth = { type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${server.url}/token`, clientId: 'me', refreshToken: 'refresh-0' };
  const shop = { baseUrl: upstream.url, auth, cache: false, rateLimit: false, retry: { attempts: 1 } };
  const config = join(home, 'config.json');
  await writeFile(config, JSON.stringify({ apis: { shop } }));
  args = ['--config', config];
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map((one) => one.stop()));
  await Promise.all([server.close(), upstream.close()]);
  await rm(home, { recursive: true });
});

const options = () => ({ env: { HOME: home }, cwd: home });
const callShop = (...more: readonly string[]) => ['--config', join(home, 'config.json'), 'call', `${upstream.url}/x`, ...more];

/** Starts a server process over HTTP, and connects a client to it. */
async function serve(): Promise<{ readonly running: RunningHttp; readonly client: McpClient }> {
  const running = await startHttp(args, options());
  processes.push(running);
  return { running, client: await connectTo('v2 HTTP', running) };
}

const statusOf = async (client: McpClient) => {
  const { structuredContent } = await client.callTool('call-api', { api: 'shop', path: 'x' });
  return structuredContent.status ?? structuredContent.error?.code;
};

describe('end of a process during a renewal', () => {
  it('waits until the command `call` has saved the new refresh token, after it has printed its result', async () => {
    const release = server.hold();
    const calling = start(callShop('--timeout', '1'), options());
    processes.push(calling);
    calling.endInput();
    while (!calling.stdout().includes('deadline-exceeded')) await once(calling.child.stdout, 'data');
    expect(server.forms).toHaveLength(1);
    release();
    expect((await calling.ended).code).toBe(1);
    expect(await run(callShop(), options())).toMatchObject({ code: 0 });
    expect(server.reused).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('waits until a server has saved the new refresh token after %s', async (signal) => {
    const { running, client } = await serve();
    const release = server.hold();
    const { structuredContent } = await client.callTool('call-api', { api: 'shop', path: 'x', timeoutSeconds: 1 });
    expect(structuredContent.error).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
    await client.close();
    running.child.kill(signal);
    await refused(running.url);
    release();
    expect((await running.ended).code).toBe(0);
    expect(await run(callShop(), options())).toMatchObject({ code: 0 });
    expect(server.reused).toEqual([]);
  });

  it('lets another process continue immediately if it is killed', async () => {
    const respond = server.respond;
    server.respond = () => new Promise(() => undefined);
    const killed = start(callShop(), options());
    processes.push(killed);
    await server.received(1);
    const waiting = run(callShop(), options());
    server.respond = respond;
    await killed.stop();
    expect(await waiting).toMatchObject({ code: 0 });
    expect(await readdir(join(home, '.local/state/api-integration-mcp/tokens'))).toHaveLength(1);
  });
});

/** Resolves when the server accepts no more connections. */
async function refused(url: URL): Promise<void> {
  while (
    await fetch(url).then(
      () => true,
      () => false,
    )
  )
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Time after which no further sequence of steps is tested; the first one always is. */
const maxModelMs = 5000;

describe('two server processes of one user', () => {
  const which = fc.nat(1);
  const step = fc.oneof(
    fc.record({ do: fc.constantFrom('call' as const, 'race' as const, 'revoke' as const) }),
    fc.record({ do: fc.constant('kill' as const), which }),
    fc.record({ do: fc.constant('lifetime' as const), seconds: fc.constantFrom<unknown>(3600, 30, 1, 'odd') }),
  );

  it('shares one renewal when both start with the same refresh token, and when the API rejects the token of both', async () => {
    server.delayMs = 300;
    const servers = [await serve(), await serve()];
    const callBoth = () => Promise.all(servers.map(({ client }) => statusOf(client)));
    expect(await callBoth()).toEqual([200, 200]);
    server.revokeAccess();
    expect(await callBoth()).toEqual([200, 200]);
    expect(server.forms.map((form) => form.get('refresh_token'))).toEqual(['refresh-0', 'refresh-1']);
  });

  it('uses no refresh token twice and loses none, in any order of calls, rejections and kills', async () => {
    server.delayMs = 50;
    const servers = [await serve(), await serve()];
    // A replacement that the API rejects as well within 10 s is not replaced, and its 401 is the result.
    const expected = [200, 401];
    const clients = () => servers.map(({ client }) => client);
    const callBoth = async () => {
      const statuses = await Promise.all([...clients(), ...clients(), ...clients()].map(statusOf));
      for (const status of statuses) expect(expected).toContain(status);
    };
    const startedAt = performance.now();
    const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      if (performance.now() - startedAt > maxModelMs) return;
      for (const one of steps) {
        if (one.do === 'call') expect(expected).toContain(await statusOf(clients()[0] ?? (await serve()).client));
        if (one.do === 'revoke' || one.do === 'race') server.revokeAccess();
        if (one.do === 'race') await callBoth();
        if (one.do === 'lifetime') server.members = { expires_in: one.seconds };
        if (one.do === 'kill') {
          await servers[one.which]?.running.stop();
          servers[one.which] = await serve();
        }
      }
      server.revokeAccess();
      await callBoth();
      expect(server.reused).toEqual([]);
      expect(await run(callShop(), options())).toMatchObject({ code: 0 });
    });
    // The state of the processes goes on from run to run, so a failure cannot be made smaller.
    await fc.assert(property, { numRuns: 20, endOnFailure: true });
  }, 60_000);
});
