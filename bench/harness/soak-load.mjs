import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { manifestOf } from './skill-folders.mjs';

/**
 * Few enough that every map which is keyed by URLs stops growing during the warm-up: with 500, at 12 calls a second, new URLs
 * added keys until minute 33 of 40. A multiple of the callers, so that each URL has one.
 */
const items = 100;

/** Responds to what the load requests: quick, slow, large, cacheable, failing and silent. */
export async function respondAsApi(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://api');
  request.resume();
  const n = searchParams.get('n');
  await sleep(2 + 20 * Math.random());
  const json = { 'content-type': 'application/json' };
  if (pathname === '/hang') return;
  if (pathname === '/fail') response.writeHead(500).end();
  else if (pathname === '/missing') response.writeHead(404, json).end('{"error":"not found"}');
  else if (pathname === '/reset') request.socket.destroy();
  else if (pathname === '/large')
    response.writeHead(200, json).end(JSON.stringify(Array.from({ length: 4000 }, (_, id) => ({ id, n, name: `item ${id}` }))));
  else if (pathname === '/cached') response.writeHead(200, { ...json, 'cache-control': 'max-age=10', etag: `"${n}"` }).end(`{"n":${n}}`);
  else response.writeHead(200, { ...json, 'cache-control': 'no-store' }).end(JSON.stringify({ n, text: 'x'.repeat(500) }));
}

const callApi = (args) => ({ name: 'call-api', arguments: { api: 'bench', ...args } });
const post = (args) => callApi({ method: 'POST', body: { order: 1 }, ...args });

/** What a caller does, and how often among 100. */
const kinds = [
  { name: 'GET, cacheable', weight: 30, toCall: (n) => callApi({ path: `/cached?n=${n}` }) },
  { name: 'GET', weight: 20, toCall: (n) => callApi({ path: `/items?n=${n}` }) },
  { name: 'POST', weight: 8, toCall: (n) => post({ path: `/orders?n=${n}` }) },
  { name: 'POST with a key, twice', weight: 8, copies: 2, toCall: () => post({ path: '/orders', idempotencyKey: randomUUID() }) },
  { name: 'large response', weight: 4, toCall: (n) => callApi({ path: `/large?n=${n}` }) },
  { name: '404', weight: 6, toCall: (n) => callApi({ path: `/missing?n=${n}` }) },
  { name: '500', weight: 3, toCall: (n) => ({ name: 'call-api', arguments: { api: 'broken', path: `/fail?n=${n}`, timeoutSeconds: 5 } }) },
  {
    name: 'reset',
    weight: 2,
    toCall: (n) => ({ name: 'call-api', arguments: { api: 'broken', path: `/reset?n=${n}`, timeoutSeconds: 5 } }),
  },
  { name: 'no response', weight: 2, toCall: () => callApi({ path: '/hang', timeoutSeconds: 1 }) },
  { name: 'cancelled', weight: 3, isCancelled: true, toCall: () => callApi({ path: '/hang', timeoutSeconds: 20 }) },
  { name: 'invalid arguments', weight: 3, toCall: (n) => callApi({ path: { n }, method: 'NONE' }) },
  {
    name: 'blocked address',
    weight: 3,
    toCall: (n) => ({ name: 'call-api', arguments: { url: `http://10.${n % 250}.0.${n % 7}:8${n % 90}/` } }),
  },
  {
    name: 'test-endpoint',
    weight: 3,
    toCall: (n) => ({ name: 'test-endpoint', arguments: { api: 'bench', path: `/items?n=${n}`, samples: 2 } }),
  },
  { name: 'list-apis', weight: 5, toCall: () => ({ name: 'list-apis', arguments: {} }) },
];
const drawn = kinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));

/** Starts mixed calls of all callers at a rate, on all nodes in turn. `count` receives what each resulted in. */
export function startCalls({ nodes, headers, perSecond, count }) {
  let turn = 0;
  const running = new Set();
  async function call({ name, toCall, isCancelled = false }, args, n) {
    const stop = new AbortController();
    const cancel = isCancelled && setTimeout(() => stop.abort(), 300);
    try {
      const { structuredContent, isError } = await nodes[n % nodes.length].request(
        'tools/call',
        args ?? toCall(n % items),
        headers[n % headers.length],
        stop.signal,
      );
      const code = structuredContent?.error?.code;
      count(`${name}: ${code ?? (isError ? 'invalid' : 'ok')}`);
    } catch (error) {
      count(`${name}: ${stop.signal.aborted ? 'cancelled' : `no result, ${error.code ?? error.status ?? error.message}`}`);
    } finally {
      clearTimeout(cancel);
    }
  }
  function start() {
    const kind = drawn[Math.floor(Math.random() * drawn.length)];
    const args = kind.copies === undefined ? undefined : kind.toCall();
    for (let copy = 0; copy < (kind.copies ?? 1); copy += 1) {
      turn += 1;
      const one = call(kind, args, turn).finally(() => running.delete(one));
      running.add(one);
    }
  }
  const timer = setInterval(start, 1000 / perSecond);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}

/** Connects a client of protocol 2026 whose requests are sent to one node after another. */
async function connect(nodes, headers, first) {
  let turn = first;
  const transport = new StreamableHTTPClientTransport(new URL(nodes[0].url), {
    requestInit: { headers },
    fetch(url, init) {
      turn += 1;
      const node = new URL(nodes[turn % nodes.length].url);
      return fetch(Object.assign(new URL(url), { port: node.port }), init);
    },
  });
  const client = new Client(
    { name: 'soak', version: '1' },
    { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: 'auto' } },
  );
  return { client, transport };
}

/** One approval after another, asked by one node and decided through another one. */
export async function approveUntil(signal, { nodes, headers, count }) {
  for (let n = 0; !signal.aborted; n += 1) {
    const { client, transport } = await connect(nodes, headers[n % headers.length], n);
    let asked = 0;
    client.setRequestHandler('elicitation/create', () => {
      asked += 1;
      return { action: 'accept', content: { approve: true } };
    });
    try {
      await client.connect(transport);
      const { structuredContent } = await client.callTool(post({ path: `/pay?n=${n % items}` }));
      count(`approval: ${structuredContent.error?.code ?? 'ok'}, asked ${asked} times`);
    } catch (error) {
      count(`approval: no result, ${error.message.slice(0, 60)}`);
    }
    await client.close().catch(() => undefined);
    await sleep(2000);
  }
}

/** Clients that listen for changes of lists for a while, some of which vanish, while a skill changes. */
export async function listenUntil(signal, { nodes, headers, skills, count }) {
  for (let n = 0; !signal.aborted; n += 1) {
    const { client, transport } = await connect(nodes, headers[n % headers.length], n);
    let notified = 0;
    client.setNotificationHandler('notifications/resources/list_changed', () => {
      notified += 1;
    });
    try {
      await client.connect(transport);
      await client.listen({ toolsListChanged: true, promptsListChanged: true, resourcesListChanged: true });
      await writeFile(join(skills, 'skill-0', 'references', `a${n % 20}.md`), `# ${n}\n`);
      await writeFile(join(skills, 'skill-0', 'SKILL.md'), manifestOf('skill-0').replace('more files', `more files, ${n}`));
      await sleep(5000);
      count(`subscription: ${notified > 0 ? 'notified' : 'not notified'}`);
    } catch (error) {
      count(`subscription: ${error.message.slice(0, 60)}`);
    }
    await (n % 2 === 0 ? client.close() : transport.close()).catch(() => undefined);
  }
}
