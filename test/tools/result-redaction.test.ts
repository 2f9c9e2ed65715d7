import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { ApiError } from '../../src/errors.js';
import type { ApiDefinition } from '../../src/index.js';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { systemClock } from '../../src/runtime/clock.js';
import { createSecretReader } from '../../src/secrets/create-secret-reader.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { callApi } from '../../src/tools/call-api/call-api.js';
import type { AnyTool } from '../../src/tools/contract/define-tool.js';
import { listApis } from '../../src/tools/list-apis/list-apis.js';
import { type RunOptions, runTool, type ToolResult } from '../../src/tools/run-tool.js';
import { testEndpoint } from '../../src/tools/test-endpoint/test-endpoint.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { type HttpHandler, startHttpServer } from '../helpers/servers/http-server.js';
import { startRawServer } from '../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function serve(handler: HttpHandler): Promise<string> {
  const server = await startHttpServer(handler);
  opened.push(server);
  return server.url;
}

/** Returns the text in the query parameter `say`, in the body and in a header. */
const echo: HttpHandler = ({ url }, response) => {
  const text = new URL(url, 'http://x').searchParams.get('say') ?? 'nothing';
  response.writeHead(200, { 'content-type': 'text/plain', 'x-said': encodeURIComponent(text) }).end(text);
};

const secret = 'shop-secret-4711';
/** A wrong guess that looks like the secret. */
const guess = 'shop-secret-4712';

async function openTools(apis: Readonly<Record<string, ApiDefinition & { readonly baseUrl: string }>>) {
  const redactor = createRedactor();
  const log: string[] = [];
  const logger = createLogger({ level: 'debug', readable: false, colour: false, redactor, out: { write: (line) => void log.push(line) } });
  const secrets = createSecretReader({ folder: () => '/', env: { SHOP: secret }, clock: systemClock });
  const directory = createApiDirectory(
    {
      apis: Object.entries(apis).map(([name, definition]) => ({
        name,
        definition: { rateLimit: false, retry: { attempts: 1 }, breaker: false, ...definition },
      })),
      adHoc: { rateLimit: false, retry: { attempts: 1 }, breaker: false },
    },
    { redactor, secrets, network: { allowLocal: true, allow: [] } },
  );
  opened.push(directory);
  await secrets.peeked();
  const run = (tool: AnyTool, args: unknown, options: Partial<RunOptions> = {}): Promise<ToolResult> =>
    runTool(tool, args, { apis: directory, logger, redactor }, { signal: new AbortController().signal, ...options });
  return { run, redactor, logger, log };
}

const shopAt = (baseUrl: string) => ({ shop: { baseUrl, auth: { type: 'bearer' as const, token: '${env:SHOP}' } } });

/** Replaces what differs between two calls: the guess in each spelling, identifiers and times. */
const comparable = (result: ToolResult, said: string) =>
  [said, JSON.stringify(said).slice(1, -1), encodeURIComponent(said)]
    .reduce((text, spelling) => text.replaceAll(spelling, 'SAID'), JSON.stringify(result))
    .replace(/"(requestId|date|receivedAt)":"[^"]*"|"(totalMs|durationMs)":[\d.]+/g, '"x":0');

describe('result of call-api', () => {
  it('hides the secret of an API in its own responses', async () => {
    const { run } = await openTools(shopAt(await serve(echo)));
    const result = await run(callApi, { api: 'shop', query: { say: secret }, include: ['headers'] });
    expect(result).toMatchObject({ ok: true, body: mark, headers: { 'x-said': mark } });
  });

  it.each(['plain', 'base64', 'escaped'])(
    'does not show whether a response of a stranger contains a secret or a wrong guess: %s',
    async (how) => {
      const spell = (text: string) => {
        if (how === 'base64') return Buffer.from(text).toString('base64');
        return how === 'escaped' ? [...text].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`).join('') : text;
      };
      const { run } = await openTools(shopAt(await serve(echo)));
      await run(callApi, { api: 'shop' });
      const stranger = await serve(echo);
      const say = async (text: string) => comparable(await run(callApi, { url: stranger, query: { say: text } }), text);
      expect(await say(spell(secret))).toBe(await say(spell(guess)));
    },
  );

  it('does not show whether a truncated body ends with the beginning of a secret or a wrong guess', async () => {
    const { run } = await openTools(shopAt(await serve(echo)));
    await run(callApi, { api: 'shop' });
    const stranger = await startRawServer({
      onRequest(socket: Socket, _n, head) {
        const text = decodeURIComponent(/\?g=(\S*)/.exec(head)?.[1] ?? '').padStart(65_536);
        socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 33554433\r\n\r\n${text}`);
      },
    });
    opened.push(stranger);
    for (let length = 1; length <= secret.length; length += 3) {
      const bodyAfter = async (text: string) => (await run(callApi, { url: `${stranger.url}/?g=${encodeURIComponent(text)}` })).body;
      const right = secret.slice(0, length);
      expect(await bodyAfter(right)).toEqual(expect.stringMatching(new RegExp(`${right}$`)));
      expect(await bodyAfter('#'.repeat(length))).toEqual(expect.stringMatching(new RegExp(`#{${length}}$`)));
    }
  });

  it('does not show whether a truncated body of its own API ends with the beginning of a secret or a wrong guess', async () => {
    const base = await serve(({ url }, response) => {
      const text = `${'x'.repeat(2000)}${new URL(url, 'http://x').searchParams.get('say')}`;
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 9000 }).write(text, () => response.destroy());
    });
    const { run } = await openTools(shopAt(base));
    for (let length = 1; length < secret.length; length += 3) {
      const bodyAfter = async (say: string) => (await run(callApi, { api: 'shop', query: { say } })).body;
      expect(await bodyAfter(secret.slice(0, length))).toBe(await bodyAfter('#'.repeat(length)));
    }
  });

  it('does not depend on the secret of an API that redirects to a stranger', async () => {
    const stranger = await serve((_request, response) => response.end(`${secret} ${guess}`));
    const { run } = await openTools(shopAt(await serve((_request, response) => response.writeHead(302, { location: stranger }).end())));
    expect(await run(callApi, { api: 'shop' })).toMatchObject({ ok: true, body: `${secret} ${guess}` });
  });

  it.each([
    ['a name of an API', callApi, (text: string) => ({ api: text })],
    ['an unknown argument', callApi, (text: string) => ({ [text]: 1 })],
    ['a URL with another scheme', callApi, (text: string) => ({ url: `ftp://${text}.example/${text}` })],
    ['a URL beside invalid arguments', testEndpoint, (text: string) => ({ url: `http://x.example/${text}`, samples: 'many' })],
    ['a header that is refused', callApi, (text: string) => ({ api: 'shop', headers: { [`x-${text}-token`]: 'x' } })],
  ])('does not show whether an error repeats a secret or a wrong guess: %s', async (_what, tool, argsWith) => {
    const { run } = await openTools(shopAt(await serve(echo)));
    const say = async (text: string) => comparable(await run(tool, argsWith(text)), text);
    const result = await say(secret);
    expect(result).toContain('"ok":false');
    expect(result).toBe(await say(guess));
  });

  it('hides every secret in an error of this server that the caller has not passed', async () => {
    const { run, redactor } = await openTools({
      shop: { baseUrl: 'http://shop.example', auth: { type: 'bearer', token: '${file:/missing/4711}' } },
    });
    redactor.scope({ sentTo: ['https://other.example'] }).add('missing/4711');
    expect((await run(callApi, { api: 'shop' })).error).toMatchObject({
      code: 'secret-unavailable',
      message: expect.stringContaining(`/${mark}}`),
    });
  });

  it('hides the secret in a plan, and nothing of strangers', async () => {
    const { run } = await openTools({
      shop: { baseUrl: 'http://shop.example', headers: { 'X-Trace': 'x', 'X-Api-Key': 'literal-key-4711' } },
    });
    const plan = await run(callApi, { api: 'shop', path: 'items', dryRun: true });
    expect(plan.ok).toBe(true);
    expect(JSON.stringify(plan)).not.toContain('literal-key');
    const bare = await run(callApi, { url: 'http://stranger.example/literal-key-4711', dryRun: true });
    expect(bare).toMatchObject({ ok: true, url: 'http://stranger.example/literal-key-4711' });
  });
});

describe('result of test-endpoint', () => {
  it('does not show whether a response of a stranger contains a secret or a wrong guess', async () => {
    const { run } = await openTools(shopAt(await serve(echo)));
    await run(callApi, { api: 'shop' });
    const stranger = await serve(echo);
    const say = async (text: string) => {
      const expectations = { bodyContains: text, headers: { 'x-said': `/${text}/` } };
      const { ok, assertions, error } = await run(testEndpoint, { url: stranger, query: { say: text }, expect: expectations });
      return { ok, text: JSON.stringify([assertions, error]).replaceAll(text, 'SAID') };
    };
    expect(await say(secret)).toEqual(await say(guess));
    expect((await say(secret)).ok).toBe(true);
  });

  it('does not show whether an expectation that is not met contains a secret or a wrong guess', async () => {
    const { run } = await openTools(shopAt(await serve(echo)));
    await run(callApi, { api: 'shop' });
    const stranger = await serve(echo);
    const say = async (text: string) => {
      const { verdict, error } = await run(testEndpoint, { url: stranger, expect: { bodyContains: text } });
      return JSON.stringify([verdict, error])
        .replaceAll(text, 'SAID')
        .replace(/\d+ ms/g, 'N ms');
    };
    expect(await say(secret)).toBe(await say(guess));
  });

  it('hides a secret in the URLs of redirects, also if the last one is of a stranger', async () => {
    const stranger = await serve(echo);
    const base = await serve(({ url }, response) => {
      const location = url.startsWith('/start') ? `/next?key=${secret}` : `${stranger}/end`;
      response.writeHead(302, { location }).end();
    });
    const { run } = await openTools(shopAt(base));
    const result = await run(testEndpoint, { api: 'shop', path: 'start' });
    expect(result).toMatchObject({
      ok: true,
      redirects: [{ to: `${base}/next?key=${mark}` }, { from: `${base}/next?key=${mark}`, to: `${stranger}/end` }],
    });
  });
});

describe('logs and the output for an operator', () => {
  it('hides the secrets of every API, whatever the result shows', async () => {
    const { run, logger, log } = await openTools(shopAt(await serve(echo)));
    const stranger = await serve(echo);
    const args = { url: `${stranger}/${secret}`, query: { say: secret } };
    expect(await run(callApi, args)).toMatchObject({ ok: true, body: secret });
    expect(await run(callApi, args, { reader: 'operator' })).toMatchObject({
      ok: true,
      body: mark,
      url: `${stranger}/${mark}?say=${mark}`,
    });
    expect(await run(callApi, { api: secret }, { reader: 'operator' })).toMatchObject({
      error: { message: `No API named "${mark}" is configured.` },
    });
    await logger.flush();
    expect(log.length).toBeGreaterThan(2);
    expect(log.join('')).not.toContain(secret);
  });

  it('hides secrets in the list of APIs', async () => {
    const { run } = await openTools({
      shop: { baseUrl: 'http://shop.example', description: `Pass ${secret}.`, auth: { type: 'bearer', token: '${env:SHOP}' } },
    });
    await run(callApi, { api: 'shop', dryRun: true });
    expect(JSON.stringify(await run(listApis, {}))).toContain(`Pass ${mark}.`);
  });
});

describe('a credential that is not available', () => {
  it('shows its entry to the administrator and in the log, and not to other callers', async () => {
    const baseUrl = await serve(echo);
    const { run, log } = await openTools({ shop: { baseUrl, auth: { type: 'bearer', token: '${file:/srv/of-the-operator/token}' } } });
    const as = (scope: 'admin' | 'call') => run(callApi, { api: 'shop' }, { caller: { id: 'key:1', scopes: [scope] } });
    const seen = await as('admin');
    expect(seen.error).toMatchObject({ code: 'secret-unavailable', message: expect.stringContaining('apis.shop.auth.token') });
    const other = await as('call');
    expect(JSON.stringify(other)).not.toMatch(/of-the-operator|auth\.token/);
    expect(other.error).toMatchObject({
      code: 'secret-unavailable',
      outcome: 'not-sent',
      hint: expect.stringContaining(`the request ID ${other.requestId}`),
    });
    expect(log.find((line) => line.includes(String(other.requestId)) && line.includes('of-the-operator'))).toBeDefined();
  });

  it('shows the paths and variables in errors of scripts to the administrator and in the log only', async () => {
    const { run, log, logger } = await openTools({});
    const details = { outcome: 'not-sent', safeToRetry: false, hint: 'Add "/home/operator/.pyenv" to scripts.readable.' } as const;
    for (const code of ['script-not-started', 'sandbox-required'] as const) {
      const script: AnyTool = {
        ...callApi,
        run: () => Promise.reject(new ApiError(code, 'The script could read OPERATOR_TOKEN.', details)),
      };
      const as = (scope: 'admin' | 'call') => run(script, {}, { caller: { id: 'key:1', scopes: [scope] } });
      expect((await as('admin')).error).toMatchObject({ code, hint: details.hint });
      const other = await as('call');
      expect(other.error).toMatchObject({ code, outcome: 'not-sent', hint: expect.stringContaining(String(other.requestId)) });
      expect(JSON.stringify(other)).not.toMatch(/OPERATOR_TOKEN|pyenv/);
      await logger.flush();
      expect(log.find((line) => line.includes(String(other.requestId)) && line.includes('OPERATOR_TOKEN'))).toBeDefined();
    }
  });
});
