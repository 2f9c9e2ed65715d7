import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readEndpoints } from '../../src/cli/options/endpoint-file.js';
import { checkConfig } from '../../src/config/load-config.js';
import { errorCodes } from '../../src/errors.js';
import { nativeTools } from '../../src/tools/index.js';
import { blocksOf, sectionsOf } from '../helpers/markdown.js';
import { root, run, start } from '../helpers/processes/executable.js';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { runHere } from '../helpers/processes/run-here.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = ['SKILL.md', 'skills/api-integration/SKILL.md', 'skills/api-integration/references/api-patterns.md'] as const;
const texts = new Map<string, string>(documents.map((file) => [file, read(file)]));
const skillText = read('skills/api-integration/SKILL.md');
const toolsText = sectionsOf(skillText).get('The tools of this server') ?? '';

/** `### ` headings of the tools, and the arguments shown below them. */
const shown = [...toolsText.matchAll(/^### (list-apis|call-api|test-endpoint)\n([\s\S]*?)(?=^### )/gm)].flatMap(
  ([, tool = '', text = '']) =>
    blocksOf(`## ${tool}\n${text}`).flatMap(({ language, code }) =>
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

/** The hosts of the documents, as they are here. */
function local(text: string): string {
  return text.replaceAll('https://api.shop.example.com', server.url).replaceAll('https://api.example.com', server.url);
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('what SKILL.md says of the tools', () => {
  const tool = (name: string) => {
    const found = nativeTools.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no tool ${name}`);
    return found;
  };
  /** What the first column of a table names, in the whole section or below one heading. */
  const named = (heading = '') => {
    const text = heading === '' ? toolsText : (toolsText.split('### ').find((part) => part.startsWith(heading)) ?? '');
    return [...text.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(/, */));
  };

  it('has arguments for each tool, and the tools take them', () => {
    const faults = shown.flatMap(({ tool: name, args }) => {
      const { error } = tool(name).input.safeParse(args);
      return error === undefined ? [] : [`${name}: ${error.message}`];
    });
    expect(faults).toEqual([]);
    expect(shown.map(({ tool: name }) => name)).toEqual([
      ...['list-apis', 'list-apis', 'call-api', 'call-api', 'call-api', 'call-api'],
      ...['test-endpoint', 'test-endpoint'],
    ]);
  });

  it('explains each argument somewhere', () => {
    const missing = nativeTools.flatMap(({ input }) => Object.keys(input.shape).filter((name) => !skillText.includes(name)));
    expect(missing).toEqual([]);
  });

  it('explains each field of the results', () => {
    const missing = (name: string, heading: string) => {
      const explained = new Set(named(heading).map((field) => field.split('.')[0]));
      return Object.keys(tool(name).output.shape).filter((field) => !explained.has(field));
    };
    expect(missing('call-api', 'How to read a result of call-api')).toEqual(['cache']);
    expect(toolsText).toContain('`cache` has ageSeconds and reason');
    // These are told for call-api, or say enough by their names.
    expect(missing('test-endpoint', 'test-endpoint')).toEqual(['method', 'url', 'bytes', 'wireBytes', 'requestId']);
  });

  it('explains each expectation, and each time that can be bounded', () => {
    const expectation = z.toJSONSchema(tool('test-endpoint').input, { io: 'input' }).properties?.expect;
    const { properties } = z.object({ properties: z.record(z.string(), z.looseObject({})) }).parse(expectation);
    const explained = named('test-endpoint');
    expect(Object.keys(properties).filter((name) => !explained.includes(name))).toEqual([]);
    const times = z.object({ propertyNames: z.object({ enum: z.array(z.string()) }) }).parse(properties.maxMs).propertyNames.enum;
    const row = /^\| maxMs \|(.*)$/m.exec(toolsText)?.[1] ?? '';
    expect(times.filter((name) => !row.includes(name))).toEqual([]);
  });

  it('says what to do about every code that its tools can give', () => {
    const told = named('When `error` is there').filter((name) =>
      /^[a-z]+(-[a-z]+)+$|^cancelled$|^forbidden$|^overloaded$|^unauthorized$/.test(name),
    );
    const ofScripts = /^script-|^sandbox-/;
    const codes = Object.keys(errorCodes).filter((code) => !ofScripts.test(code));
    expect(codes.filter((code) => !told.includes(code))).toEqual([]);
    const outcomes = ['rejected', 'not-sent', 'unknown'];
    expect(told.filter((code) => !codes.includes(code) && !outcomes.includes(code))).toEqual([]);
  });
});

describe('the examples of SKILL.md, sent to a server', { timeout: 60_000 }, () => {
  let client: McpClient;
  let results: Map<number, Record<string, unknown>>;

  beforeAll(async () => {
    const config = write(
      'shop.yaml',
      `apis:\n  shop:\n    baseUrl: ${server.url}/v1\n    auth: { type: none }\n    allow: { methods: [GET, POST], paths: ["/orders", "/orders/*"] }\n`,
    );
    client = await connect('v2 stdio', ['--config', config, '--allow-local']);
    results = new Map();
    for (const [index, { tool, args }] of shown.entries()) {
      const here = z.record(z.string(), z.unknown()).parse(JSON.parse(local(JSON.stringify(args))));
      const quick = tool === 'test-endpoint' ? { perSecond: 50 } : {};
      results.set(index, (await client.callTool(tool, { ...here, ...quick })).structuredContent);
    }
  }, 60_000);
  afterAll(() => client.close());

  it('list the APIs with nothing that is not explained', () => {
    const listed = z.object({ apis: z.array(z.record(z.string(), z.unknown())).length(1), bareUrls: z.array(z.string()) });
    for (const index of [0, 1]) {
      const { apis, bareUrls } = listed.parse(results.get(index));
      expect(Object.keys(apis[0] ?? {}).filter((field) => !toolsText.includes(field))).toEqual([]);
      expect(bareUrls).toEqual(['GET', 'HEAD', 'OPTIONS']);
    }
  });

  it('read, plan and write', () => {
    expect([2, 3, 4, 5].map((index) => results.get(index)?.ok)).toEqual([true, true, true, true]);
    expect(results.get(4)).toMatchObject({ plan: { verdict: 'It would be sent.', policy: 'allowed' } });
    expect(results.get(5)).toMatchObject({ status: 201, source: 'network', body: { id: 101 } });
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining(['GET /users?page=2&q=tea+%26+cake', 'GET /v1/orders/A%2017']),
    );
  });

  it('write once, however often they are sent with one key', async () => {
    const sent = () => server.requests.filter(({ method }) => method === 'POST').length;
    const before = sent();
    const args = { ...shown[5]?.args, idempotencyKey: '5f0c1b52-8a4e-4d0e-9a53-0d6a1f3c7b11' };
    const write = async (own: object) => (await client.callTool('call-api', { ...args, ...own })).structuredContent;
    expect(await write({})).toMatchObject({ ok: true, source: 'network' });
    expect(await write({})).toMatchObject({ ok: true, status: 201, source: 'cache' });
    expect(await write({ body: { item: 8, quantity: 3 } })).toMatchObject({ ok: false, error: { code: 'idempotency-conflict' } });
    expect(sent()).toBe(before + 1);
  });

  it('have a key that is refused if it is copied as it stands', async () => {
    const [, idempotencyKey] = /"idempotencyKey": "(.*?)"/.exec(toolsText) ?? [];
    const { structuredContent } = await client.callTool('call-api', { ...shown[5]?.args, idempotencyKey });
    expect(structuredContent).toMatchObject({ ok: false, error: { code: 'invalid-arguments', hint: expect.stringContaining('UUID') } });
  });

  it('test what they say, and find all of it but the certificate that plain http has not', () => {
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
    // How long it takes is for the machine that the tests run on to say.
    const failed = assertions.filter(({ check, ok }) => !ok && !check.startsWith('time '));
    expect(failed.map(({ check }) => check)).toEqual(['certificate days']);
    expect(Object.keys(samples).filter((field) => !['medians', 'errors'].includes(field) && !toolsText.includes(field))).toEqual([]);
    expect(baseline.note).toMatch(/^Not kept/);
  });
});

describe('what the documents show of the command line', { timeout: 60_000 }, () => {
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

  it.each(yaml.filter(({ isConfig }) => isConfig))('configures as it says: $where', async ({ code }) => {
    const checked = await checkConfig(code, 'config.yaml');
    expect(checked).toMatchObject({ ok: true, config: { warnings: [] } });
  });

  it.each(yaml.filter(({ isConfig }) => !isConfig))('names endpoints that can be tested: $where', async ({ code }) => {
    expect(await readEndpoints(write('some.yaml', code), {})).not.toEqual([]);
    await expect(readEndpoints(write('some.yaml', code.replace('endpoints:', 'endpoint:')), {})).rejects.toThrow(/endpoints/);
  });

  it('has both in the documents that should', () => {
    expect(yaml.map(({ where, isConfig }) => `${where.split(':')[0]} ${isConfig}`)).toEqual([
      'SKILL.md true',
      'SKILL.md false',
      'skills/api-integration/SKILL.md true',
      'skills/api-integration/references/api-patterns.md false',
    ]);
  });

  const lines = documents.flatMap((file) =>
    blocksOf(texts.get(file) ?? '').flatMap(({ language, code }) =>
      language === 'sh' ? code.split('\n').flatMap((line) => /^npx -y api-integration-mcp ([^#]*[^# ])/.exec(line)?.[1] ?? []) : [],
    ),
  );

  it('runs, each command as it stands', async () => {
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
      // A busy machine may miss a bound of time; what is not understood ends with 2.
      expect([line, stderr, isTest && code === 1 ? 0 : code]).toEqual([line, '', 0]);
      expect(stdout).not.toBe('');
    }
    const report = readFileSync(path.join(folder, 'report.xml'), 'utf8');
    expect(report).toContain('<testsuites ');
  });

  it('names commands and options that there are', async () => {
    const pages = [
      [],
      ['serve'],
      ['call'],
      ['test'],
      ['login'],
      ['demo'],
      ['config'],
      ['config', 'init'],
      ['config', 'check'],
      ['skills', 'list'],
    ];
    const shown = await Promise.all([...pages, ['skills']].map((page) => runHere([...page, '--help'])));
    const help = shown.map(({ stdout }) => stdout).join('');
    const commands = new Set([...help.matchAll(/^ {2}(\w+)(?: \[options\])?/gm)].map(([, name]) => name));
    for (const [file, text] of texts) {
      const said = [...text.matchAll(/`(?:npx -y )?api-integration-mcp ([a-z]+)(?: ([a-z]+(?=[` ])))?/g)].flatMap(([, command, second]) =>
        command === 'config' || command === 'skills' ? [command, second] : [command],
      );
      expect([file, said.filter((word) => word !== undefined && !commands.has(word))]).toEqual([file, []]);
      const own = new Set(['--break-system-packages']);
      const options = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option);
      expect([file, options.filter((option) => !help.includes(option) && !own.has(option))]).toEqual([file, []]);
    }
  });
});
