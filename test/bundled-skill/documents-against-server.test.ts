import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readEndpoints } from '../../src/cli/options/endpoint-file.js';
import { checkConfig } from '../../src/config/load-config.js';
import { errorCodes } from '../../src/errors.js';
import { nativeTools } from '../../src/tools/index.js';
import { readReference, references } from '../helpers/documents/pattern-blocks.js';
import { blocksOf } from '../helpers/markdown.js';
import { root, run, start } from '../helpers/processes/executable.js';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = [
  'SKILL.md',
  'skills/api-integration/SKILL.md',
  ...references.map((name) => `skills/api-integration/references/${name}.md`),
];
const texts = new Map<string, string>(documents.map((file) => [file, read(file)]));
/** The document of each tool, in the order in which their calls depend on one another. */
const toolNames = ['list-apis', 'call-api', 'test-endpoint', 'read-response'] as const;
const toolTexts = new Map(toolNames.map((name) => [name, readReference(name)]));
const textOf = (name: (typeof toolNames)[number]): string => toolTexts.get(name) ?? '';

/** Tool calls in the JSON blocks of the document of each tool. */
const toolCalls = toolNames.flatMap((tool) =>
  blocksOf(textOf(tool)).flatMap(({ language, code }) =>
    language === 'json' ? [{ tool, args: z.record(z.string(), z.unknown()).parse(JSON.parse(code)) }] : [],
  ),
);

let server: HttpServer;
let folder: string;

beforeAll(async () => {
  server = await startHttpServer(({ method, url }, response) => {
    const [route = ''] = url.split('?');
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (route === '/health') json(200, { status: 'up', checks: [1, 2, 3] });
    else if (route === '/users') json(200, { users: [] });
    else if (route === '/v1/orders' && method === 'POST') json(201, { id: 101 });
    else if (route === '/v1/orders') json(200, { orders: [] });
    else if (route === '/v1/orders/A%2017') json(200, { id: 'A 17', status: 'sent' });
    else json(404, {});
  });
  folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Replaces the hosts of the documents with the test server. */
function local(text: string): string {
  return text.replaceAll('https://api.shop.example.com', server.url).replaceAll('https://api.example.com', server.url);
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('the documents of the tools in references', () => {
  const tool = (name: string) => {
    const found = nativeTools.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no tool ${name}`);
    return found;
  };
  /** Names in the first column of the tables of a document. */
  const named = (text: string) => [...text.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(/, */));

  it('shows calls of each tool that the tool accepts', () => {
    const errors = toolCalls.flatMap(({ tool: name, args }) => {
      const { error } = tool(name).input.safeParse(args);
      return error === undefined ? [] : [`${name}: ${error.message}`];
    });
    expect(errors).toEqual([]);
    expect(toolCalls.map(({ tool: name }) => name)).toEqual([
      ...['list-apis', 'list-apis', 'call-api', 'call-api', 'call-api', 'call-api'],
      ...['test-endpoint', 'test-endpoint', 'read-response', 'read-response', 'read-response'],
    ]);
  });

  it('explains each field of the results', () => {
    const missing = (name: 'call-api' | 'test-endpoint') => {
      const explained = new Set(named(textOf(name)).map((field) => field.split('.')[0]));
      return Object.keys(tool(name).output.shape).filter((field) => !explained.has(field));
    };
    expect(missing('call-api')).toEqual([]);
    const { properties = {} } = z.toJSONSchema(tool('call-api').output.shape.cache, { io: 'output' });
    const row = /^\| source, cache \|(.*)$/m.exec(textOf('call-api'))?.[1] ?? '';
    expect(Object.keys(properties)).not.toEqual([]);
    expect(Object.keys(properties).filter((name) => !row.includes(name))).toEqual([]);
    // These are explained for call-api, or their names are enough.
    expect(missing('test-endpoint')).toEqual(['method', 'url', 'bytes', 'wireBytes', 'requestId']);
  });

  it('explains each expectation, and each time metric that can be limited', () => {
    const expectation = z.toJSONSchema(tool('test-endpoint').input, { io: 'input' }).properties?.expect;
    const { properties } = z.object({ properties: z.record(z.string(), z.looseObject({})) }).parse(expectation);
    const explained = named(textOf('test-endpoint'));
    expect(Object.keys(properties).filter((name) => !explained.includes(name))).toEqual([]);
    const times = z.object({ propertyNames: z.object({ enum: z.array(z.string()) }) }).parse(properties.maxMs).propertyNames.enum;
    const row = /^\| maxMs \|(.*)$/m.exec(textOf('test-endpoint'))?.[1] ?? '';
    expect(times.filter((name) => !row.includes(name))).toEqual([]);
  });

  it('states what to do about every error code of the tools', () => {
    const explained = named(readReference('error-codes')).filter((name) =>
      /^[a-z]+(-[a-z]+)+$|^cancelled$|^forbidden$|^overloaded$|^unauthorized$/.test(name),
    );
    const ofScripts = /^script-|^sandbox-/;
    const codes = Object.keys(errorCodes).filter((code) => !ofScripts.test(code));
    expect(codes.filter((code) => !explained.includes(code))).toEqual([]);
    const outcomes = ['rejected', 'not-sent', 'unknown'];
    expect(explained.filter((code) => !codes.includes(code) && !outcomes.includes(code))).toEqual([]);
  });
});

describe('the tool calls of the documents', { timeout: 60_000 }, () => {
  let client: McpClient;
  let results: Map<number, Record<string, unknown>>;

  beforeAll(async () => {
    const config = write(
      'shop.yaml',
      `apis:\n  shop:\n    baseUrl: ${server.url}/v1\n    auth: { type: none }\n    allow: { methods: [GET, POST], paths: ["/orders", "/orders/*"] }\n`,
    );
    client = await connect('v2 stdio', ['--config', config, '--allow-local']);
    results = new Map();
    for (const [index, { tool, args }] of toolCalls.entries()) {
      const localArgs = z.record(z.string(), z.unknown()).parse(JSON.parse(local(JSON.stringify(args))));
      const quick = tool === 'test-endpoint' ? { perSecond: 50 } : {};
      results.set(index, (await client.callTool(tool, { ...localArgs, ...quick })).structuredContent);
    }
  }, 60_000);
  afterAll(() => client.close());

  it('list-apis returns only fields that its document explains', () => {
    const listed = z.object({ apis: z.array(z.record(z.string(), z.unknown())).length(1), bareUrls: z.array(z.string()) });
    for (const index of [0, 1]) {
      const { apis, bareUrls } = listed.parse(results.get(index));
      expect(Object.keys(apis[0] ?? {}).filter((field) => !textOf('list-apis').includes(field))).toEqual([]);
      expect(bareUrls).toEqual(['GET', 'HEAD', 'OPTIONS']);
    }
  });

  it('call-api reads, plans and writes as documented', () => {
    expect([2, 3, 4, 5].map((index) => results.get(index)?.ok)).toEqual([true, true, true, true]);
    expect(results.get(4)).toMatchObject({ plan: { verdict: 'It would be sent.', policy: 'allowed' } });
    expect(results.get(5)).toMatchObject({ status: 201, source: 'network', body: { id: 101 } });
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining(['GET /users?page=2&q=tea+%26+cake', 'GET /v1/orders/A%2017']),
    );
  });

  it('call-api places one order for one idempotency key, even if the call is repeated', async () => {
    const sent = () => server.requests.filter(({ method }) => method === 'POST').length;
    const before = sent();
    const args = { ...toolCalls[5]?.args, idempotencyKey: '5f0c1b52-8a4e-4d0e-9a53-0d6a1f3c7b11' };
    const write = async (own: object) => (await client.callTool('call-api', { ...args, ...own })).structuredContent;
    expect(await write({})).toMatchObject({ ok: true, source: 'network' });
    expect(await write({})).toMatchObject({ ok: true, status: 201, source: 'cache' });
    expect(await write({ body: { item: 8, quantity: 3 } })).toMatchObject({ ok: false, error: { code: 'idempotency-conflict' } });
    expect(sent()).toBe(before + 1);
  });

  it('call-api rejects the placeholder of the idempotency key, if it is copied unchanged', async () => {
    const [, idempotencyKey] = /"idempotencyKey": "(.*?)"/.exec(textOf('call-api')) ?? [];
    const { structuredContent } = await client.callTool('call-api', { ...toolCalls[5]?.args, idempotencyKey });
    expect(structuredContent).toMatchObject({ ok: false, error: { code: 'invalid-arguments', hint: expect.stringContaining('UUID') } });
  });

  it('test-endpoint meets the documented expectations, except the one of the certificate, because plain http has none', () => {
    expect(results.get(6)).toMatchObject({ status: 200, assertions: [{ check: 'status', ok: true }, { check: 'time total' }] });
    const { assertions, samples, baseline } = z
      .object({
        assertions: z.array(z.object({ check: z.string(), ok: z.boolean() })),
        samples: z.looseObject({ taken: z.literal(20) }),
        baseline: z.looseObject({ note: z.string() }),
      })
      .parse(results.get(7));
    expect(assertions.map(({ check }) => check)).toEqual([
      ...['status', 'content type', 'json status', 'json length(checks)', 'time total', 'certificate days', 'time p90'],
    ]);
    // Times depend on the machine.
    const failed = assertions.filter(({ check, ok }) => !ok && !check.startsWith('time '));
    expect(failed.map(({ check }) => check)).toEqual(['certificate days']);
    expect(
      Object.keys(samples).filter((field) => !['medians', 'errors'].includes(field) && !textOf('test-endpoint').includes(field)),
    ).toEqual([]);
    expect(baseline).toMatchObject({ note: 'Baseline not saved: not all samples succeeded.', moved: [] });
  });
});

describe('the command line in the documents', { timeout: 60_000 }, () => {
  const env = () => ({
    HOME: folder,
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_STATE_HOME: path.join(folder, 'state'),
    SHOP_TOKEN: 't',
  });
  const yaml = documents.flatMap((file) =>
    blocksOf(texts.get(file) ?? '').flatMap(({ language, section, code }) =>
      language === 'yaml' ? [{ where: `${file}: ${section}`, code, isConfig: /^apis:/m.test(code) }] : [],
    ),
  );

  it.each(yaml.filter(({ isConfig }) => isConfig))('accepts the configuration in $where without a warning', async ({ code }) => {
    const checked = await checkConfig(code, 'config.yaml');
    expect(checked).toMatchObject({ ok: true, config: { warnings: [] } });
  });

  it.each(yaml.filter(({ isConfig }) => !isConfig))('reads the endpoints in $where, and rejects a misspelled key', async ({ code }) => {
    expect(await readEndpoints(write('some.yaml', code), {})).not.toEqual([]);
    await expect(readEndpoints(write('some.yaml', code.replace('endpoints:', 'endpoint:')), {})).rejects.toThrow('endpoints');
  });

  it('documents a configuration and an endpoint file where they belong', () => {
    expect(yaml.map(({ where, isConfig }) => `${where.split(':')[0]} ${isConfig}`)).toEqual([
      'SKILL.md true',
      'SKILL.md false',
      'skills/api-integration/references/endpoint-tests.md false',
      'skills/api-integration/references/list-apis.md true',
    ]);
  });

  const lines = documents.flatMap((file) =>
    blocksOf(texts.get(file) ?? '').flatMap(({ language, code }) =>
      language === 'sh' ? code.split('\n').flatMap((line) => /^api-integration-mcp ([^#]*[^# ])/.exec(line)?.[1] ?? []) : [],
    ),
  );

  it('runs every documented command without an error', async () => {
    expect(lines.length).toBeGreaterThan(8);
    const endpoints = yaml.find(({ isConfig }) => !isConfig)?.code ?? '';
    write('endpoints.yaml', local(endpoints));
    const shop = write('of-the-shop.yaml', local(yaml.find(({ isConfig }) => isConfig)?.code ?? ''));
    for (const line of new Set(lines)) {
      const args = local(line.replace('--samples', '--rate 50 --samples')).split(/ +/);
      const isTest = args[0] === 'test';
      const options = { env: { ...env(), ...(isTest && { API_INTEGRATION_CONFIG: shop }) }, via: ['env', '-C', folder] };
      if (args[0] === 'serve') {
        const running = start([...args, '127.0.0.1:0'], options);
        await running.untilStderr(/127\.0\.0\.1:\d+\/mcp/);
        await running.stop();
        continue;
      }
      const { code, stdout, stderr } = await run(isTest ? ['--allow-local', ...args] : args, options);
      // A busy machine may exceed a time limit (exit code 1); a usage error exits with 2.
      expect([line, stderr, isTest && code === 1 ? 0 : code]).toEqual([line, '', 0]);
      expect(stdout).not.toBe('');
    }
    const report = readFileSync(path.join(folder, 'report.xml'), 'utf8');
    expect(report).toContain('<testsuites ');
  });

  it('documents only commands and options that exist', async () => {
    const pages = [
      [],
      ['serve'],
      ['call'],
      ['test'],
      ['login'],
      ['demo'],
      ['config'],
      ['install'],
      ['config', 'init'],
      ['config', 'check'],
      ['skills', 'list'],
    ];
    const printed = await Promise.all([...pages, ['skills']].map((page) => runInProcess([...page, '--help'])));
    const help = printed.map(({ stdout }) => stdout).join('');
    const commands = new Set([...help.matchAll(/^ {2}(\w+)(?: \[options\])?/gm)].map(([, name]) => name));
    for (const [file, text] of texts) {
      const documented = [...text.matchAll(/`api-integration-mcp ([a-z]+)(?: ([a-z]+(?=[` ])))?/g)].flatMap(([, command, second]) =>
        command === 'config' || command === 'skills' ? [command, second] : [command],
      );
      expect([file, documented.filter((word) => word !== undefined && !commands.has(word))]).toEqual([file, []]);
      const own = new Set(['--break-system-packages']);
      const options = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option);
      expect([file, options.filter((option) => !help.includes(option) && !own.has(option))]).toEqual([file, []]);
    }
  });
});
