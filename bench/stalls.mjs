// The longest wait of a ping while one call works on the worst input: bodies, arguments, schemas, patterns, tokens, skills.
// Usage: node bench/stalls.mjs [--only TEXT] [--max-ms MS]   (after npm run build; exits 1 if a ping waits longer)
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startServer } from './harness/stdio-server.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, 'max-ms': { type: 'string' } } });
const bin = resolve(import.meta.dirname, '../dist/bin.js');
const MiB = 1024 * 1024;
const secret = `gh_${'abcdefghij'.repeat(4)}`;

const fill = (unit, bytes = 30 * MiB) => unit.repeat(Math.floor(bytes / unit.length));
const list = (count, itemOf) => Array.from({ length: count }, (_, index) => itemOf(index));
const record = (count, entryOf) => Object.fromEntries(list(count, entryOf));
const percent = (text) => [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('');

/** Bodies of responses: content type, then the text. */
const bodies = {
  'small JSON': ['application/json', () => '{"a":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}'],
  'plain text': ['text/plain', () => fill('hello world ')],
  'escaped backslashes': ['text/plain', () => fill('\\u005cu005cu005c')],
  'escaped percent signs': ['text/plain', () => fill('%252525')],
  ampersands: ['text/html', () => fill('&amp;amp;')],
  'plus signs': ['text/plain', () => fill('+%2B')],
  'beginnings of the secret': ['text/plain', () => fill(secret.slice(0, -1))],
  'beginnings of the secret, escaped': ['text/plain', () => fill(percent(secret.slice(0, -1)))],
  'beginnings of the secret in hex, escaped twice': [
    'text/plain',
    () => fill(percent(Buffer.from(secret.slice(0, -1)).toString('hex')).replaceAll('%', '%25')),
  ],
  'the secret, always': ['application/json', () => `[${fill(`"${secret}",`)}1]`],
  'the secret and literals': ['application/json', () => `["${secret}",${fill('12345,')}1]`],
  'UTF-16': ['text/plain; charset=utf-16', () => fill('ab%25')],
  'a legacy charset': ['text/plain; charset=gb18030', () => fill('\ufffd\u3000')],
  'a million keys': ['application/json', () => `{${list(1_000_000, (n) => `"k${n}":${n}`).join(',')}}`],
  'empty objects': ['application/json', () => `[${fill('{},')}{}]`],
  'nested arrays': ['application/json', () => `[${fill(`${'['.repeat(900)}${']'.repeat(900)},`)}1]`],
  'large numbers': ['application/json', () => `[${fill('12345678901234567890,')}1]`],
  'one long string': ['application/json', () => `"${fill('a')}"`],
  'one long number': ['application/json', () => fill('9')],
  'deep nesting': ['application/json', () => fill('[')],
  'invalid JSON at its end': ['application/json', () => `[${fill('"a",')}`],
  'binary data': ['application/octet-stream', () => fill('\u0000\u0001')],
  'one letter': ['text/plain', () => fill('a')],
};

const call = (path, more = {}) => ['call-api', { api: 'shop', path, ...more }];
const test = (expect, more = {}) => ['test-endpoint', { api: 'shop', path: '/small JSON', expect, ...more }];
const slow = '^(a+)+$';

/** Calls with their worst arguments. A function, so that only one of them is in memory. */
const calls = {
  'a slow pattern in responseSchema': () => call('/small JSON', { responseSchema: { properties: { a: { pattern: slow } } } }),
  'many slow patterns in responseSchema': () =>
    call('/small JSON', { responseSchema: { properties: { a: { allOf: list(100, () => ({ pattern: slow })) } } } }),
  'classes of Unicode in responseSchema': () =>
    call('/small JSON', { responseSchema: { properties: { a: { pattern: '\\p{L}'.repeat(12_000) } } } }),
  'an endless $ref': () => call('/small JSON', { responseSchema: { $ref: '#' } }),
  '$async in responseSchema': () => call('/small JSON', { responseSchema: { $async: true, type: 'string' } }),
  'references that double': () =>
    call('/small JSON', {
      responseSchema: {
        $ref: '#/$defs/d60',
        $defs: Object.fromEntries([
          ['d0', {}],
          ...list(60, (n) => [`d${n + 1}`, { allOf: [{ $ref: `#/$defs/d${n}` }, { $ref: `#/$defs/d${n}` }] }]),
        ]),
      },
    }),
  'a schema for 30 MiB': () => call('/empty objects', { responseSchema: { items: { type: 'string' } } }),
  'slow patterns for 30 headers': () =>
    test(record(30, (n) => [`x-h${n}`, `/${slow}/`])).map((part, index) =>
      index === 0 ? part : { ...part, expect: { headers: part.expect } },
    ),
  'a slow pattern for 100 samples': () => test({ bodyMatches: '(a+)+$' }, { samples: 100, perSecond: 50, concurrency: 10 }),
  'a slow pattern for 30 MiB': () => ['test-endpoint', { api: 'shop', path: '/one letter', expect: { bodyMatches: '(a*)*b' } }],
  'a long needle in 30 MiB': () => [
    'test-endpoint',
    { api: 'shop', path: '/one letter', expect: { bodyContains: `ab${'a'.repeat(4000)}` } },
  ],
  'a query that pads': () => test({ jsonExists: list(20, () => 'split(pad_left(`"a"`, `100000000`), `""`)') }),
  'a query that replaces': () =>
    test({
      jsonExists: [
        "length(replace(replace(replace(a,'a','".concat('a'.repeat(400), "'),'a','", 'a'.repeat(400), "'),'a','", 'a'.repeat(400), "'))"),
      ],
    }),
  'a query on 30 MiB': () => [
    'test-endpoint',
    { api: 'shop', path: '/empty objects', expect: { json: { 'sort_by(@, &to_string(@))[0]': 1 } } },
  ],
  'an expected value of 4 MiB': () => test({ json: { '@': list(1_000_000, () => 1) } }),
  'a body of 4 MiB, nested': () =>
    call('/small JSON', { method: 'POST', body: list(2000, () => list(900, () => 0).reduce((inner) => [inner], 0)) }),
  'a body of one million keys': () => call('/small JSON', { method: 'POST', body: record(1_000_000, (n) => [`k${n}`, n]) }),
  'a text of 15 MiB': () => call('/small JSON', { method: 'POST', body: fill('a', 15 * MiB) }),
  'a million arguments': () => ['call-api', record(1_000_000, (n) => [`k${n}`, n])],
  'a URL of 15 MiB': () => ['call-api', { url: `http://127.0.0.1/${fill('a', 15 * MiB)}` }],
  'a path of 15 MiB': () => call(`/${fill('a/', 15 * MiB)}`),
  'a query of 10,000 parameters': () => call('/small JSON', { query: record(10_000, (n) => [`k${n}`, 1]), dryRun: true }),
  'a query of 300,000 values': () => call('/small JSON', { query: { a: list(300_000, () => 1) }, dryRun: true }),
  '20,000 placeholders': () =>
    call(`/${list(20_000, (n) => `{k${n}}`).join('')}`, { pathParams: record(20_000, (n) => [`k${n}`, 1]), dryRun: true }),
  '100,000 headers': () => call('/small JSON', { headers: record(100_000, (n) => [`x-${n}`, '1']), dryRun: true }),
};

const zipped = new Map();
async function startApi() {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://api').pathname.slice(1));
    const body = zipped.get(name);
    for (let n = 0; n < 30; n += 1) response.setHeader(`x-h${n}`, `${'a'.repeat(40)}!`);
    request.resume().on('end', () => {
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': bodies[name]?.[0] ?? 'text/plain', 'content-encoding': 'gzip' });
      response.end(body ?? gzipSync(''));
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** The longest wait of a ping while a call runs, from the moment when the call was written to the pipe. */
async function measure(server, [name, args]) {
  const request = (...message) =>
    server.request(...message).then(
      (result) => ({ result }),
      (error) => ({ error }),
    );
  let longest = 0;
  let running = true;
  let startedAt = performance.now();
  let onWritten;
  const written = new Promise((done) => {
    onWritten = done;
  });
  const called = request('tools/call', { name, arguments: args }, onWritten);
  await Promise.race([written, called]);
  startedAt = performance.now();
  const pings = (async () => {
    while (running) {
      const sentAt = performance.now();
      await request('ping');
      longest = Math.max(longest, performance.now() - sentAt);
      await new Promise((done) => setTimeout(done, 5));
    }
  })();
  const { result, error } = await called;
  const tookMs = performance.now() - startedAt;
  running = false;
  await pings;
  const content = result?.structuredContent;
  const end = error === undefined ? `${content?.status ?? ''} ${content?.error?.code ?? 'ok'}` : error.message.slice(0, 60);
  return { longest, tookMs, end };
}

const folder = await mkdtemp(join(tmpdir(), 'stalls-'));
const api = await startApi();
const config = join(folder, 'config.json');
await mkdir(join(folder, 'home'));
const definition = {
  baseUrl: `http://127.0.0.1:${api.address().port}`,
  auth: { type: 'bearer', token: '${env:TOKEN}' },
  allow: { methods: ['GET', 'POST'] },
};
await writeFile(config, JSON.stringify({ apis: { shop: { ...definition, rateLimit: false, breaker: false } } }));
let server;
let worst = 0;
async function run(name, work) {
  if (!name.includes(options.only)) return;
  server = startServer([process.execPath, bin, '--log-level', 'silent', '--config', config], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TOKEN: secret, HOME: join(folder, 'home') },
  });
  await server.open();
  // Loads what the first call of a process loads.
  await server.request('tools/call', { name: 'call-api', arguments: { api: 'shop', path: '/small JSON' } });
  const { longest, tookMs, end } = await measure(server, work);
  worst = Math.max(worst, longest);
  console.log(`${String(Math.round(longest)).padStart(6)} ms ${String(Math.round(tookMs)).padStart(6)} ms  ${name.padEnd(48)} ${end}`);
  await server.close();
}
try {
  console.log(`Node ${process.versions.node}: longest wait of a ping, time of the call`);
  for (const [name, [, text]] of Object.entries(bodies)) {
    const needed = name.includes(options.only) || ['small JSON', 'empty objects', 'one letter'].includes(name);
    if (!needed) continue;
    zipped.set(name, gzipSync(text(), { level: 1 }));
    await run(name, call(`/${name}`));
    if (!['small JSON', 'empty objects', 'one letter'].includes(name)) zipped.delete(name);
  }
  for (const [name, work] of Object.entries(calls)) if (name.includes(options.only)) await run(name, work());
  if (options['max-ms'] !== undefined && worst > Number(options['max-ms'])) {
    console.error(`a ping waited longer than ${options['max-ms']} ms`);
    process.exitCode = 1;
  }
} finally {
  await server?.close();
  api.closeAllConnections();
  api.close();
  await rm(folder, { recursive: true, force: true });
}
