import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ProcessResult, type Running, type RunningHttp, start, startHttp } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type HttpServer, type SeenRequest, startHttpServer } from '../helpers/servers/http-server.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) });
const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.int(),
  attributes: z.array(attribute),
  links: z.array(z.object({ traceId: z.string() })).default([]),
  status: z.object({ code: z.int().optional() }).optional(),
});
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })),
    }),
  ),
});

const id = {
  message: '0af7651916cd43dd8448eb211c80319c',
  http: '1bf7651916cd43dd8448eb211c80319c',
  unsampled: '2cf7651916cd43dd8448eb211c80319c',
};
const parent = 'b7ad6b7169203331';

let folder: Folder;
let upstream: HttpServer;
let elsewhere: HttpServer;
let collector: HttpServer;
let server: RunningHttp;
let admin: string;
let caller: string;
/** Statuses of requests for the metrics without a key, without the scope, and with a key that does not exist. */
let refusals: readonly number[];
let metrics: string;
let end: ProcessResult;
let spans: readonly z.infer<typeof spanSchema>[];

/** Calls a tool as a client of 2025, with headers of its own. */
async function call(name: string, args: object, meta: object = {}, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${caller}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args, _meta: meta } }),
  });
  await response.text();
}

/** What a client of 2026 sends with every message. */
const meta2026 = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'c', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

async function newKey(scope: string): Promise<string> {
  const file = join(folder.path, 'keys.json');
  return (await runInProcess(['keys', 'new', scope, '--scope', scope, '--file', file], { env: {} })).stdout.trim();
}

const readMetrics = (key?: string) =>
  fetch(new URL('/metrics', server.url), { headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });

async function metricsUrl({ untilStderr }: Running): Promise<URL> {
  const [, address] = await untilStderr(/"address":"(127\.0\.0\.1:\d+)"/);
  return new URL(`http://${address}/metrics`);
}

beforeAll(async () => {
  folder = makeFolder();
  upstream = await startHttpServer(({ url }, response, n) => {
    if (url.startsWith('/flaky')) response.writeHead(n % 2 === 0 ? 200 : 503).end('{}');
    else if (url === '/moved') response.writeHead(302, { location: `${elsewhere.url}/target` }).end();
    else if (url === '/gone') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60' }).end('{}');
  });
  elsewhere = await startHttpServer((_request, response) => response.end('{}'));
  collector = await startHttpServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  const config = {
    apis: { shop: { baseUrl: upstream.url, retry: { baseMs: 1 } } },
    server: {
      metrics: {},
      auth: { keys: join(folder.path, 'keys.json') },
      traces: { endpoint: collector.url, headers: { 'x-key': '$' + '{env:COLLECTOR_KEY}' } },
    },
  };
  const file = join(folder.path, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  const keys = await Promise.all(['admin', 'call'].map((scope) => newKey(scope)));
  [admin = '', caller = ''] = keys;
  server = await startHttp(['--config', file, '--allow-local'], { env: { COLLECTOR_KEY: 'key-of-the-collector' } });
  const inMessage = { traceparent: `00-${id.message}-${parent}-01`, tracestate: 'vendor=secret', baggage: 'user=ann' };
  await call('call-api', { api: 'shop', path: 'flaky' }, inMessage, { traceparent: `00-${id.http}-${parent}-01` });
  await call('call-api', { api: 'shop', path: 'moved' }, inMessage);
  await call('call-api', { api: 'shop', path: 'gone' }, {}, { traceparent: `00-${id.http}-${parent}-01` });
  await call('call-api', { url: `${elsewhere.url}/bare?q=1` }, inMessage);
  await call('call-api', { api: 'shop', path: 'unsampled' }, { traceparent: `00-${id.unsampled}-${parent}-00` });
  await call('call-api', { api: 'shop', path: 'items' }, { traceparent: 'not-a-traceparent' });
  await call('call-api', { api: 'shop', path: 'items' });
  await call('call-api', { api: 'shop', path: 'items', method: 'DELETE' });
  await call('call-api', { url: 'http://169.254.169.254/' });
  await call('a-tool-that-does-not-exist', {});
  await call(
    'list-apis',
    {},
    { ...meta2026, traceparent: 'of another type' },
    { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': 'list-apis' },
  );
  refusals = await Promise.all([undefined, caller, 'aim_wrong'].map(async (key) => (await readMetrics(key)).status));
  metrics = await (await readMetrics(admin)).text();
  server.child.kill('SIGTERM');
  end = await server.ended;
  spans = collector.requests.flatMap(({ body }) =>
    exported.parse(JSON.parse(body.toString())).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
});
afterAll(async () => {
  await server.stop();
  await Promise.all([upstream.close(), elsewhere.close(), collector.close()]);
  folder.remove();
});

const attributesOf = ({ attributes }: { attributes: z.infer<typeof attribute>[] }) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
const requestFor = (of: HttpServer, path: string): SeenRequest | undefined => of.requests.find(({ url }) => url === path);

describe('traces', () => {
  it('sends a span of each tool call, below the trace context of the message, and links that of the HTTP request', () => {
    const [span] = spans.filter(({ kind, traceId, links }) => kind === 2 && traceId === id.message && links.length > 0);
    expect(span).toMatchObject({ name: 'tools/call call-api', parentSpanId: parent, links: [{ traceId: id.http }] });
    expect(span && attributesOf(span)).toEqual({
      'mcp.method.name': 'tools/call',
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'call-api',
      'network.transport': 'tcp',
    });
    const byHttp = spans.find(({ kind, traceId }) => kind === 2 && traceId === id.http);
    expect(byHttp?.links).toEqual([]);
    expect(byHttp && attributesOf(byHttp)).toMatchObject({ 'error.type': 'tool_error', 'api_integration.error.code': 'not-found' });
    const byClient = spans.find(({ name }) => name === 'tools/call list-apis');
    expect(byClient && attributesOf(byClient)['mcp.protocol.version']).toBe('2026-07-28');
  });

  it('sends a span of each attempt below that of its call, and the API its trace context', () => {
    const tool = spans.find(({ links }) => links.length > 0);
    const attempts = spans.filter(({ parentSpanId }) => parentSpanId === tool?.spanId);
    expect(attempts.map((span) => attributesOf(span)['http.response.status_code'])).toEqual([503, 200]);
    expect(attempts[0]).toMatchObject({ name: 'GET', kind: 3, status: { code: 2 } });
    expect(attempts[0] && attributesOf(attempts[0])).toMatchObject({ 'api_integration.api': 'shop', 'server.address': '127.0.0.1' });
    const sent = upstream.requests.filter(({ url }) => url === '/flaky').map(({ headers }) => headers.traceparent);
    expect(sent).toEqual(attempts.map(({ spanId }) => `00-${id.message}-${spanId}-01`));
  });

  it('sends trace context to the configured origin only, and tracestate and baggage to nobody', () => {
    expect(requestFor(upstream, '/moved')?.headers.traceparent).toMatch(`00-${id.message}-`);
    expect(elsewhere.requests.map(({ url, headers }) => [url, headers.traceparent])).toEqual([
      ['/target', undefined],
      ['/bare?q=1', undefined],
    ]);
    const all = [...upstream.requests, ...elsewhere.requests];
    expect(all.filter(({ headers }) => headers.tracestate !== undefined || headers.baggage !== undefined)).toEqual([]);
  });

  it('records no trace that the client does not sample, and starts one if its context is invalid', () => {
    expect(requestFor(upstream, '/unsampled')?.headers.traceparent).toMatch(new RegExp(`^00-${id.unsampled}-[0-9a-f]{16}-00$`));
    expect(spans.some(({ traceId }) => traceId === id.unsampled)).toBe(false);
    const [, traceId] = String(requestFor(upstream, '/items')?.headers.traceparent).split('-');
    expect(spans.find((span) => span.traceId === traceId && span.kind === 2)?.parentSpanId ?? '').toBe('');
  });

  it('authenticates at the receiver, and sends no URL, argument or result', () => {
    expect(collector.requests[0]).toMatchObject({ url: '/v1/traces', headers: { 'x-key': 'key-of-the-collector' } });
    expect(collector.requests.map(({ body }) => body.toString()).join()).not.toMatch(/q=1|flaky|items|vendor|ann/);
    expect(end.stderr).not.toContain('key-of-the-collector');
  });
});

/** Returns the value of a series. */
const seriesOf = (series: string) =>
  Number(
    metrics
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')[1],
  );

describe('metrics', () => {
  it('refuses to show them on the address of MCP without the scope admin', () => {
    expect(refusals).toEqual([401, 403, 401]);
  });

  it('counts calls, attempts, waits, the cache and refusals by API', () => {
    expect(seriesOf('api_integration_calls_total{api="shop",result="ok"}')).toBe(5);
    expect(seriesOf('api_integration_calls_total{api="shop",result="not-found"}')).toBe(1);
    expect(seriesOf('api_integration_calls_total{api="-",result="ok"}')).toBe(1);
    expect(seriesOf('api_integration_attempts_total{api="shop",status="5xx"}')).toBe(1);
    expect(seriesOf('api_integration_call_duration_seconds_count{api="shop"}')).toBe(7);
    expect(seriesOf('api_integration_wait_seconds_count{api="shop",reason="backoff"}')).toBe(1);
    expect(seriesOf('api_integration_cache_total{api="shop",result="hit"}')).toBe(1);
    expect(seriesOf('api_integration_blocked_total{api="shop",reason="method-not-allowed"}')).toBe(1);
    expect(seriesOf('api_integration_blocked_total{api="-",reason="address-blocked"}')).toBe(1);
    expect(seriesOf('api_integration_breaker_open{api="shop"}')).toBe(0);
    expect(seriesOf('api_integration_tool_calls_in_flight')).toBe(0);
  });

  it('measures tool calls by the MCP conventions', () => {
    const count = 'mcp_server_operation_duration_seconds_count{mcp_method_name="tools/call",gen_ai_tool_name=';
    expect(seriesOf(`${count}"call-api"}`)).toBe(6);
    expect(seriesOf(`${count}"call-api",error_type="tool_error"}`)).toBe(3);
    expect(seriesOf(`${count}"list-apis"}`)).toBe(1);
    expect(seriesOf('api_integration_tool_errors_total{tool="call-api",code="method-not-allowed"}')).toBe(1);
    expect(metrics).toMatch(/^process_cpu_seconds_total /m);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  it('names each metric on the page about operation', () => {
    const page = readFileSync('docs/operate.md', 'utf8');
    const names = [...metrics.matchAll(/^# TYPE ((?:mcp|api_integration)_\w+)/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(15);
    const isDocumented = (name: string) => page.includes(`\`${name}\``) || page.includes(`\`${name.replace('api_integration', '')}\``);
    expect(names.filter((name) => !isDocumented(name))).toEqual([]);
  });

  it('uses no label but the listed ones, and no value that a caller chooses', () => {
    const own = metrics.split('\n').filter((line) => /^(mcp|api_integration)_/.test(line));
    const labels = own.flatMap((line) => [...line.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({ name, value })));
    const names = [
      'api',
      'code',
      'error_type',
      'gen_ai_tool_name',
      'le',
      'mcp_method_name',
      'reason',
      'result',
      'source',
      'status',
      'tool',
      'version',
    ];
    expect(names).toEqual(expect.arrayContaining([...new Set(labels.map(({ name }) => name))]));
    const values = new Set(labels.map(({ value }) => value));
    expect([...values].filter((value) => /\d\.0\.0\.1|169|https?:|flaky|[0-9a-f]{8}-|a-tool-that/.test(value))).toEqual([]);
  });
});

it('ends in time although the receiver never responds, reports it once, and serves metrics over stdio too', async () => {
  const file = join(folder.path, 'down.json');
  const silent = await startHttpServer(() => undefined);
  const traces = { endpoint: `${silent.url}/v1/traces` };
  writeFileSync(file, JSON.stringify({ server: { metrics: { listen: '127.0.0.1:0' }, traces } }));
  const running = start(['--config', file, 'serve']);
  const url = await metricsUrl(running);
  const version = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'c', version: '1' } };
  running.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: version })}\n`);
  running.write(`${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'list-apis', arguments: {} } })}\n`);
  for (let text = ''; !text.includes('gen_ai_tool_name="list-apis"'); ) text = await (await fetch(url)).text();
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  expect((await fetch(new URL('/', url))).status).toBe(404);
  const from = performance.now();
  running.child.kill('SIGTERM');
  const { code, stderr } = await running.ended;
  expect(performance.now() - from).toBeLessThan(4000);
  expect([code, silent.requests.length]).toEqual([0, 1]);
  expect(stderr.match(/traces cannot be sent/g)).toHaveLength(1);
  await silent.close();
});
