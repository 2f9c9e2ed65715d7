import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadSkills } from '@modelcontextprotocol/server/ext/skills/node';
import { build } from 'esbuild';
import ky from 'ky';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { blocksOf, sectionsOf } from '../helpers/markdown.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const skillFolder = path.join(root, 'skills/api-integration');
const skillText = readFileSync(path.join(skillFolder, 'SKILL.md'), 'utf8');
const patternsText = readFileSync(path.join(skillFolder, 'references/api-patterns.md'), 'utf8');
const installText = readFileSync(path.join(root, 'SKILL.md'), 'utf8');
const PYTHON = '/usr/bin/python3';

function split(markdown: string): { frontMatter: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown);
  return { frontMatter: parse(match?.[1] ?? ''), body: match?.[2] ?? '' };
}

const blocks = blocksOf(patternsText);
const block = (language: 'ts' | 'python', title: string): string => {
  const found = blocks.filter((one) => one.language === language && one.section.includes(title));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} ${language} blocks in ${title}`);
  return found[0].code;
};

const Parameter = z.strictObject({
  type: z.enum(['string', 'integer', 'number', 'object', 'boolean']).optional(),
  required: z.boolean().default(false),
  description: z.string().min(1),
  enum: z.array(z.string()).optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const Script = z.strictObject({
  mode: z.literal('native'),
  path: z.string().optional(),
  description: z.string().min(1),
  parameters: z.record(z.string(), Parameter),
});
const FrontMatter = z.strictObject({
  name: z.literal('api-integration'),
  description: z.string().min(1).max(1024),
  version: z.literal('1.1.0'),
  author: z.literal('AIECS Team'),
  license: z.literal('MIT'),
  tags: z.array(z.string()),
  dependencies: z.array(z.string()).length(0),
  recommended_tools: z.array(z.string()),
  scripts: z.record(z.string(), Script),
});

describe('the front matter of api-integration', () => {
  const frontMatter = FrontMatter.parse(split(skillText).frontMatter);
  const script = (name: string): z.infer<typeof Script> => Script.parse(frontMatter.scripts[name]);

  it('loads through the SDK without a warning, and reads the same there', async () => {
    const warnings: unknown[] = [];
    const catalog = await loadSkills(path.join(root, 'skills'), { strict: true, onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toEqual([]);
    const entry = catalog.entries.find(({ uri }) => uri === 'skill://api-integration/SKILL.md');
    expect(entry?.frontmatter).toEqual(split(skillText).frontMatter);
  });

  it('says what the skill does and when to use it', () => {
    expect(frontMatter.description).toMatch(/\bUse it when\b/);
  });

  it('has the tags and tools of the first version, and ky', () => {
    expect(frontMatter.tags).toEqual(['api', 'http', 'rest', 'integration', 'requests']);
    expect(frontMatter.recommended_tools).toEqual(['python', 'requests', 'httpx', 'curl', 'ky']);
  });

  it('declares test-endpoint with url, method and all its other parameters', () => {
    const { path: file, parameters } = script('test-endpoint');
    expect(file).toBe('scripts/test-endpoint.sh');
    expect(existsSync(path.join(skillFolder, file ?? ''))).toBe(true);
    expect(Object.keys(parameters)).toEqual([
      ...['url', 'api', 'path', 'pathParams', 'method', 'query', 'headers', 'body', 'expect'],
      ...['samples', 'perSecond', 'concurrency', 'baseline', 'timeoutSeconds'],
    ]);
    expect(parameters.url).toMatchObject({ type: 'string', required: false });
    expect(parameters.method).toMatchObject({
      type: 'string',
      required: false,
      default: 'GET',
      enum: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'],
    });
  });

  it('declares call-api with all its parameters', () => {
    const { path: file, parameters } = script('call-api');
    expect(file).toBeUndefined();
    expect(Object.entries(parameters).map(([name, { type }]) => [name, type])).toEqual([
      ['url', 'string'],
      ['api', 'string'],
      ['path', 'string'],
      ['pathParams', 'object'],
      ['method', 'string'],
      ['query', 'object'],
      ['headers', 'object'],
      ['body', undefined],
      ['responseSchema', 'object'],
      ['idempotencyKey', 'string'],
      ['dryRun', 'boolean'],
      ['timeoutSeconds', 'number'],
    ]);
    expect(parameters.method).toMatchObject({ default: 'GET', enum: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] });
    expect(parameters.timeoutSeconds).toMatchObject({ minimum: 0.1, maximum: 600, default: 60 });
  });

  it('says of each parameter what happens when it is left out', () => {
    const missing = Object.entries(frontMatter.scripts).flatMap(([name, { parameters }]) =>
      Object.entries(parameters)
        .filter(([, { required, description }]) => !(required ? /without it/ : /When left out/).test(description))
        .map(([parameter]) => `${name}.${parameter}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the body of api-integration', () => {
  const { body } = split(skillText);
  const sections = sectionsOf(body);

  it('has its sections in order, and a length that is read to the end', () => {
    expect([...sections.keys()].filter(Boolean)).toEqual([
      'When to use this skill',
      'Client set-up',
      'Request handling',
      'Response processing',
      'Retry logic',
      'Circuit breaker',
      'Graceful degradation',
      'Rate limiting',
      'Authentication',
      'The tools of this server',
      'Available resources',
    ]);
    expect(skillText.split('\n').length).toBeLessThanOrEqual(400);
  });

  const facts: Array<[section: string, facts: RegExp[]]> = [
    [
      'When to use this skill',
      [/HTTP client for a REST API/, /API key, OAuth or a JWT/, /API errors/, /retries/, /rate limits/, /parse and check/],
    ],
    [
      'Client set-up',
      [
        /session/,
        /connection pooling/,
        /Connect: 5 s/,
        /Read: 30 s/,
        /base URL/,
        /`User-Agent`/,
        /`Accept: application\/json`/,
        /`Content-Type`/,
      ],
    ],
    [
      'Request handling',
      [/input before you send/, /\| GET.*reading/, /\| POST.*creating/, /`params=/, /`searchParams:/, /Stream large/, /memory/],
    ],
    ['Response processing', [/Status first/, /4xx/, /5xx/, /JSON safely/, /schema validation/, /request id, time taken, status/]],
    [
      'Retry logic',
      [
        /\| 429, 500, 502, 503, 504 \| yes/,
        /\| 400, 401, 403, 404 .*\| no/,
        /exponential backoff/,
        /1 s first, doubled/,
        /3 to 5/,
        /seconds \*\*or\*\* a date/,
        /POST and PATCH/,
        /full jitter/,
      ],
    ],
    ['Circuit breaker', [/failures in a row/, /after 5 in a row/, /Half-open/, /one trial call/, /Closed again\*\* after 2 successes/]],
    ['Graceful degradation', [/cached data/, /error that means something/, /Log each failure/, /fallback service/]],
    ['Rate limiting', [/token bucket/, /10 requests a second and a burst of 20/, /429/]],
    ['Authentication', [/API key/, /OAuth 2/, /JWT/, /401/, /403/]],
    [
      'Available resources',
      [
        /references\/api-patterns\.md/,
        /examples\/api-client-example\.py/,
        /examples\/api-client-example\.ts/,
        /scripts\/test-endpoint\.sh/,
      ],
    ],
  ];

  it.each(facts)('%s: says what it has to', (section, expected) => {
    const text = sections.get(section) ?? '';
    expect(expected.filter((fact) => !fact.test(text)).map(String)).toEqual([]);
  });

  it('names only files that are there, and links that lead somewhere', () => {
    for (const text of [body, patternsText]) {
      const files = [...text.matchAll(/\b(?:references|examples|scripts)\/[\w.-]+\.\w+/g)].map(([file]) => file);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(path.join(skillFolder, file)))).toEqual([]);
      const titles = [...text.matchAll(/^##+ (.+)$/gm)].map(([, title = '']) => title);
      const anchors = titles.map((title) =>
        title
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'),
      );
      const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map((match) => match[1]);
      expect(links.filter((link) => link === undefined || !anchors.includes(link))).toEqual([]);
    }
  });

  it('names every file that the skill brings', () => {
    const folders = ['references', 'examples', 'scripts'];
    const files = folders.flatMap((folder) => readdirSync(path.join(skillFolder, folder)).map((file) => `${folder}/${file}`));
    expect(files.filter((file) => !body.includes(file))).toEqual([]);
  });
});

describe('the top-level SKILL.md', () => {
  const { frontMatter, body } = split(installText);

  it('has the fields of a skill', () => {
    const fields = z.object({
      name: z.literal('api-integration-mcp'),
      description: z
        .string()
        .max(1024)
        .regex(/\bUse it when\b/),
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      license: z.literal('MIT'),
    });
    expect(fields.safeParse(frontMatter).error?.issues).toBeUndefined();
  });

  it('has host configurations that parse and start the package', () => {
    const configurations = [...body.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((match) => JSON.parse(match[1] ?? '') as unknown);
    const server = { command: 'npx', args: ['-y', 'api-integration-mcp'] };
    expect(configurations).toContainEqual({ mcpServers: { 'api-integration': server } });
    expect(configurations).toContainEqual({ servers: { 'api-integration': { type: 'stdio', ...server } } });
    expect(body).toContain('claude mcp add api-integration -- npx -y api-integration-mcp\n');
  });

  it.each([
    'serve --http',
    '127.0.0.1:3333',
    '/mcp',
    'call <url>',
    'test <url>',
    'skills list',
    '--skills <dir>',
    '--allow-local',
    '--allow-methods POST,PUT',
    '--log-level',
    '--json',
    '--version',
    '--help',
    '20.19',
    'npm ci && npm run build && node dist/bin.js',
  ])('names %s', (fact) => {
    expect(body).toContain(fact);
  });
});

describe('references/api-patterns.md', () => {
  const topics: Array<[title: string, inBoth: RegExp[], inTypeScript: RegExp[], inPython: RegExp[]]> = [
    [
      'Client set-up',
      [/accept/i, /user-agent/i],
      [/new Agent\(/, /connections: 16/, /timeout: 5_000/, /prefixUrl/],
      [/httpx\.Limits\(/, /httpx\.Timeout\(30\.0, connect=5\.0\)/, /base_url=/],
    ],
    ['API keys', [/header/, /query/, /origin/], [/headers\.set/, /searchParams\.set/], [/request\.headers\[/, /copy_set_param/]],
    ['OAuth 2 client credentials', [/client_credentials/, /expires_in/, /401/], [/Basic/], [/BasicAuth/]],
    ['JWT', [/HS256/, /aud/i, /iss/i], [/SignJWT/, /jwtVerify/], [/jwt\.encode/, /jwt\.decode/]],
    [
      'Error classes',
      [/rejected/, /not-sent/, /unknown/, /retry/i],
      [/class ApiError extends Error/, /safeToRetry/],
      [/class ApiError\(Exception\)/, /safe_to_retry/],
    ],
    ['Safe JSON parsing', [/charset/i, /empty/], [/JSON\.parse/], [/json\.loads/]],
    ['Schema validation', [/SchemaError/], [/safeParse/], [/isinstance/]],
    [
      'Retries and the deadline',
      [/retry-after/, /429/, /503/],
      [/2 \*\* \(retry - 1\)/, /AbortController/, /Date\.parse/],
      [/2\.0 \*\* \(retry - 1\)/, /_within\(limit/, /parsedate_to_datetime/],
    ],
    ['Idempotency keys', [/class OnceOnly/, /class KeyConflict/], [/randomUUID/], [/uuid4/]],
    ['token bucket', [/class TokenBucket/, /burst/], [], []],
    ['Bounded concurrency', [/class Slots/, /class Overloaded/], [], []],
    ['Circuit breaker', [/class CircuitBreaker/, /half-open/, /closed/], [], []],
    ['Graceful degradation', [/fallback/, /stale/, /network/, /default/, /reason/], [], []],
    ['Streaming large bodies', [/content-encoding/, /identity/], [/getReader/], [/aiter_bytes/]],
    ['Reading records', [/ndjson/], [/async function\* readRecords/], [/async def read_records/]],
    ['Logging', [/requestId/, /status/, /\bms\b/], [/stderr/], [/stderr/]],
    ['Testing endpoints', [/percentile/, /expected/, /actual/], [/testEndpoint/], [/test_endpoint/]],
  ];

  it.each(topics)('%s: is there in both languages', (title, inBoth, inTypeScript, inPython) => {
    const missing = (code: string, expected: RegExp[]): string[] => expected.filter((one) => !one.test(code)).map(String);
    expect(missing(block('ts', title), [...inBoth, ...inTypeScript])).toEqual([]);
    expect(missing(block('python', title), [...inBoth, ...inPython])).toEqual([]);
  });

  it('has no code outside these topics', () => {
    expect(blocks.filter(({ language }) => language !== 'sh' && language !== 'yaml')).toHaveLength(topics.length * 2);
  });

  it('type-checks: each block, and the example, alone and strictly', { timeout: 120_000 }, () => {
    const files = new Map(blocks.filter(({ language }) => language === 'ts').map(({ section, code }) => [section, code]));
    files.set('example', readFileSync(path.join(skillFolder, 'examples/api-client-example.ts'), 'utf8'));
    expect(typeErrors(files)).toEqual([]);
  });

  it('would notice a block that does not type-check', { timeout: 120_000 }, () => {
    const broken = new Map([['one', "import ky from 'ky';\nexport const answer: number = ky.get('x');\n"]]);
    expect(typeErrors(broken)).toEqual([expect.stringMatching(/^one: .*not assignable/)]);
  });

  it('compiles and loads: each Python block and the example', { timeout: 60_000 }, () => {
    const sources = blocks.filter(({ language }) => language === 'python').map(({ section, code }) => [section, code]);
    sources.push(['example', readFileSync(path.join(skillFolder, 'examples/api-client-example.py'), 'utf8')]);
    expect(pythonFaults(sources)).toEqual([]);
    expect(pythonFaults([['one', 'def f(:\n']])).toEqual([expect.stringContaining('one: SyntaxError')]);
    expect(pythonFaults([['two', 'from httpx import NoSuchThing\n']])).toEqual([expect.stringContaining('two: ImportError')]);
  });
});

function typeErrors(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
  };
  // The files exist in memory only, but inside the repository, where imports find its packages.
  const names = new Map([...files].map(([title, code], index) => [path.join(root, `block-${index}.ts`), { title, code }]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => names.has(file) || fileExists(file);
  host.readFile = (file) => names.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const known = names.get(file);
    return known === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, known.code, target);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([...names.keys()], options, host)).map((diagnostic) => {
    const title = names.get(diagnostic.file?.fileName ?? '')?.title ?? 'program';
    return `${title}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}

function pythonFaults(sources: string[][]): string[] {
  const program = `
import json, sys, types, warnings
warnings.simplefilter('error')
faults = []
for title, code in json.load(sys.stdin):
    module = types.ModuleType('block')
    sys.modules['block'] = module
    try:
        exec(compile(code, title, 'exec'), module.__dict__)
    except BaseException as error:
        faults.append(f'{title}: {type(error).__name__}: {error}')
json.dump(faults, sys.stdout)
`;
  return JSON.parse(execFileSync(PYTHON, ['-c', program], { input: JSON.stringify(sources), encoding: 'utf8' })) as string[];
}

interface Seen {
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real server on loopback; its paths say how it behaves, and `seen` what reached it. */
class FakeApi {
  readonly seen: Seen[] = [];
  sockets = 0;
  readonly #server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const line = `${request.method} ${request.url}`;
    this.seen.push({ line, headers: request.headers, body: Buffer.concat(chunks).toString() });
    const nth = this.seen.filter((one) => one.line === line).length;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
    const json = (status: number, value: unknown): void => {
      const retryAfter = searchParams.get('retry-after');
      const headers = {
        'content-type': 'application/json',
        'x-request-id': 'served',
        ...(retryAfter === null ? {} : { 'retry-after': retryAfter }),
      };
      response.writeHead(status, headers).end(JSON.stringify(value));
    };
    switch (pathname.split('/')[1]) {
      case 'fails':
        return json(nth <= Number(searchParams.get('times') ?? Infinity) ? Number(searchParams.get('with')) : 200, { nth });
      case 'drips': {
        response.writeHead(200).write('.');
        const timer = setInterval(() => response.write('.'), 20);
        return void response.on('close', () => clearInterval(timer));
      }
      case 'cuts':
        if (nth > 1) return json(200, { nth });
        return void response.writeHead(200, { 'content-length': '100' }).write('ten bytes.', () => response.destroy());
      case 'drops':
        return void response.destroy();
      case 'zips':
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(10_000)).subarray(0, 30));
      case 'big':
        return void response.writeHead(200).end('x'.repeat(100_000));
      case 'bomb':
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
      case 'records': {
        const lines = Array.from({ length: 1_000 }, (_, id) => JSON.stringify({ id, name: '\u00e9'.repeat(50) }));
        const text = `${lines.join('\n\n')}\n${searchParams.get('end') ?? ''}`;
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
      }
      case 'turns':
        return json(nth % 5 === 0 ? 503 : 200, { status: 'up', checks: 1 });
      case 'token-once':
        if (nth > 1) return json(503, {});
        return json(200, { access_token: 'token-1', token_type: 'Bearer', expires_in: 3600 });
      case 'token':
        return json(200, { access_token: `token-${nth}`, token_type: 'Bearer', expires_in: 3600 });
      case 'needs':
        return json(request.headers.authorization === `Bearer ${searchParams.get('token')}` ? 200 : 401, {});
      default:
        return json(200, { url: request.url });
    }
  });

  async start(): Promise<void> {
    this.#server.on('connection', () => {
      this.sockets += 1;
    });
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  to(start: string): Seen[] {
    return this.seen.filter(({ line }) => line.startsWith(start));
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

const api = new FakeApi();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'api-patterns-'));
  await api.start();
});

afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function closedPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The largest number of starts beyond what any window of the bucket allows; 0 or less is right. */
function excess(starts: number[], ratePerSecond: number, burst: number): number {
  let worst = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < starts.length; from += 1) {
    for (let to = from; to < starts.length; to += 1) {
      const seconds = ((starts[to] ?? 0) - (starts[from] ?? 0)) / 1_000;
      worst = Math.max(worst, to - from + 1 - (burst + ratePerSecond * seconds));
    }
  }
  return Math.round(worst * 1e6) / 1e6;
}

const STATUS_OUTCOMES: Array<[status: number, method: string, outcome: string | null, safeToRetry: boolean | null]> = [
  [204, 'GET', null, null],
  [302, 'GET', 'rejected', false],
  [400, 'GET', 'rejected', false],
  [401, 'GET', 'rejected', false],
  [403, 'GET', 'rejected', false],
  [404, 'GET', 'rejected', false],
  [429, 'POST', 'rejected', true],
  [500, 'GET', 'unknown', true],
  [502, 'POST', 'unknown', false],
];

const JSON_CASES: Array<[what: string, bytes: Buffer, type: string | null, expected: unknown]> = [
  ['an object', Buffer.from('{"a":[1,"x",null]}'), 'application/json', { a: [1, 'x', null] }],
  ['a suffix type', Buffer.from('{}'), 'application/problem+json; charset=utf-8', {}],
  ['a byte order mark', Buffer.from('\ufeff{"a":1}'), 'application/json', { a: 1 }],
  ['UTF-16', Buffer.from('\ufeff{"a":"\u00e9"}', 'utf16le'), 'application/json', { a: '\u00e9' }],
  ['Latin-1', Buffer.from('{"a":"\u00e9"}', 'latin1'), 'application/json; charset="iso-8859-1"', { a: '\u00e9' }],
  ['HTML', Buffer.from('<p>'), 'text/html', 'not-json'],
  ['no type', Buffer.from('{}'), null, 'not-json'],
  ['nothing', Buffer.from(' '), 'application/json', 'empty'],
  ['half a document', Buffer.from('{"a"'), 'application/json', 'syntax'],
  ['NaN', Buffer.from('{"a":NaN}'), 'application/json', 'syntax'],
  ['bytes that are no text', Buffer.from([0x22, 0xff, 0x22]), 'application/json', 'charset'],
  ['an unknown charset', Buffer.from('{}'), 'application/json; charset=klingon', 'charset'],
  ['100 levels', Buffer.from(`${'['.repeat(100)}${']'.repeat(100)}`), 'application/json', 'deep value'],
  ['101 levels', Buffer.from(`${'['.repeat(101)}${']'.repeat(101)}`), 'application/json', 'too-deep'],
  ['100,000 levels', Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'application/json', 'too-deep'],
];

describe('the TypeScript patterns at work', () => {
  const requireFile = createRequire(import.meta.url);

  async function load<T>(title: string): Promise<T> {
    const file = path.join(folder, `${title.replaceAll(/\W/g, '-')}.cjs`);
    await build({
      stdin: { contents: block('ts', title), loader: 'ts', resolveDir: root },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      outfile: file,
      logLevel: 'error',
    });
    return requireFile(file) as T;
  }

  const http = (): typeof ky => ky.create({ prefixUrl: api.url });

  it('client: shares connections, and an id cannot leave its path', async () => {
    type Client = { http: typeof ky; close(): Promise<void> };
    const { createClient, readUser, createUser } = await load<{
      createClient(baseUrl: string): Client;
      readUser(client: Client, id: string): Promise<Response>;
      createUser(client: Client, name: string): Promise<Response>;
    }>('Client set-up');
    const client = createClient(api.url);
    const before = api.sockets;
    for (let n = 0; n < 20; n += 1) await (await readUser(client, '../a b?c')).text();
    await (await createUser(client, 'Ada')).text();
    expect(api.sockets - before).toBeLessThanOrEqual(3);
    expect(api.seen.at(-2)).toMatchObject({
      line: 'GET /users/..%2Fa%20b%3Fc?expand=teams',
      headers: { accept: 'application/json', 'user-agent': expect.stringContaining('example-client') },
    });
    expect(api.seen.at(-1)).toMatchObject({ line: 'POST /users', body: '{"name":"Ada"}', headers: { 'content-type': 'application/json' } });
    await expect(readUser(client, '..')).rejects.toThrow(RangeError);
    // More at once than the pool has connections: what shows that the pool is in use.
    const start = api.sockets;
    await Promise.all(Array.from({ length: 60 }, async (_, n) => (await readUser(client, `${n}`)).text()));
    expect(api.sockets - start).toBeLessThanOrEqual(16);
    await client.close();
  });

  it('API keys: go to their own origin only, as header or query', async () => {
    const { withApiKey } = await load<{ withApiKey(baseUrl: string, key: string, place: { in: string; name: string }): typeof ky }>(
      'API keys',
    );
    await withApiKey(api.url, 'k&1', { in: 'header', name: 'x-api-key' }).get('a');
    expect(api.seen.at(-1)).toMatchObject({ line: 'GET /a', headers: { 'x-api-key': 'k&1' } });
    const inQuery = withApiKey(api.url, 'k&1', { in: 'query', name: 'key' });
    await inQuery.post('a?b=1', { json: { c: 2 } });
    expect(api.seen.at(-1)).toMatchObject({ line: 'POST /a?b=1&key=k%261', body: '{"c":2}' });
    for (const place of ['header', 'query']) {
      await withApiKey('http://other.example/', 'k1', { in: place, name: 'x-key' }).get(new URL(`${api.url}elsewhere`));
      expect(api.seen.at(-1)).toMatchObject({ line: 'GET /elsewhere' });
      expect(api.seen.at(-1)?.headers['x-key']).toBeUndefined();
    }
    expect(() => withApiKey(api.url, '', { in: 'header', name: 'x-key' })).toThrow(/empty/);
  });

  it('OAuth: one token for many calls, a new one once on 401, none on 403', async () => {
    interface Tokens {
      get(): Promise<string>;
    }
    const { TokenSource, callWithToken } = await load<{
      TokenSource: new (http: typeof ky, credentials: Record<string, string>, now: () => number) => Tokens;
      callWithToken(http: typeof ky, tokens: Tokens, path: string): Promise<Response>;
    }>('OAuth 2');
    let now = 0;
    const tokenUrl = `${api.url}token/ts`;
    const tokens = new TokenSource(http(), { tokenUrl, clientId: 'an id', clientSecret: 's:1', scope: 'read' }, () => now);
    expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual(['token-1', 'token-1', 'token-1']);
    const basic = Buffer.from('an+id:s%3A1').toString('base64');
    expect(api.to('POST /token/ts')).toEqual([
      expect.objectContaining({
        body: 'grant_type=client_credentials&scope=read',
        headers: expect.objectContaining({ authorization: `Basic ${basic}` }),
      }),
    ]);
    now = 3_539_000;
    expect(await tokens.get()).toBe('token-1');
    now = 3_541_000;
    // The next one is asked for, once, and nobody waits for it.
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['token-1', 'token-1']);
    await expect.poll(() => tokens.get()).toBe('token-2');
    expect((await callWithToken(http(), tokens, 'needs/ts?token=token-3')).status).toBe(200);
    expect((await callWithToken(http(), tokens, 'needs/ts?token=never')).status).toBe(401);
    expect(api.to('GET /needs/ts?token=never')).toHaveLength(2);
    expect(api.to('POST /token/ts')).toHaveLength(4);
    expect((await callWithToken(http(), tokens, 'fails/ts-403?with=403')).status).toBe(403);
    expect(api.to('GET /fails/ts-403')).toHaveLength(1);

    now = 0;
    const failing = new TokenSource(http(), { tokenUrl: `${api.url}token-once/ts`, clientId: 'id', clientSecret: 's' }, () => now);
    expect(await failing.get()).toBe('token-1');
    now = 3_541_000;
    expect(await failing.get()).toBe('token-1');
    await expect.poll(() => api.to('POST /token-once/ts').length).toBe(2);
    expect(await failing.get()).toBe('token-1');
    now = 3_600_000;
    await expect(failing.get()).rejects.toThrow(/503/);
  });

  it('JWT: takes its own tokens, and no other', async () => {
    const parties = { issuer: 'us', audience: 'them' };
    const { signToken, subjectOf } = await load<{
      signToken(secret: string, subject: string, parties: object, now?: Date): Promise<string>;
      subjectOf(token: string, secret: string, parties: object): Promise<string>;
    }>('JWT');
    const secret = 's'.repeat(32);
    const token = await signToken(secret, 'ada', parties);
    expect(await subjectOf(token, secret, parties)).toBe('ada');
    await expect(subjectOf(token, 't'.repeat(32), parties)).rejects.toThrow();
    await expect(subjectOf(token, secret, { ...parties, audience: 'others' })).rejects.toThrow();
    await expect(subjectOf(await signToken(secret, 'ada', parties, new Date(Date.now() - 400_000)), secret, parties)).rejects.toThrow();
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
    await expect(subjectOf(unsigned, secret, parties)).rejects.toThrow();
    await expect(signToken('short', 'ada', parties)).rejects.toThrow(/32 bytes/);
  });

  it('errors: say what happened and whether to repeat', async () => {
    const { errorForStatus } = await load<{
      errorForStatus(status: number, method: string, retryAt?: Date): { outcome: string; safeToRetry: boolean } | undefined;
    }>('Error classes');
    const told = STATUS_OUTCOMES.map(([status, method]) => {
      const error = errorForStatus(status, method);
      return [status, method, error?.outcome ?? null, error?.safeToRetry ?? null];
    });
    expect(told).toEqual(STATUS_OUTCOMES);
    expect(errorForStatus(503, 'POST', new Date())).toMatchObject({ outcome: 'rejected', safeToRetry: true });
    expect(errorForStatus(502, 'POST', new Date())).toMatchObject({ outcome: 'unknown', safeToRetry: false });
  });

  it('JSON: parses what is JSON and names what is not', async () => {
    const { parseJson } = await load<{ parseJson(bytes: Uint8Array, type: string | null): unknown }>('Safe JSON');
    for (const [what, bytes, type, expected] of JSON_CASES) {
      let told: unknown;
      try {
        told = parseJson(bytes, type);
        if (expected === 'deep value') told = expected;
      } catch (error) {
        told = (error as { code?: string }).code;
      }
      expect([what, told]).toEqual([what, expected]);
    }
    const text = '{"id":9007199254740993,"in":[-9007199254740993,12],"text":"9007199254740993 \\"1","f":1.5e3}';
    expect(parseJson(Buffer.from(text), 'application/json')).toEqual({
      id: '9007199254740993',
      in: ['-9007199254740993', 12],
      text: '9007199254740993 "1',
      f: 1500,
    });
  });

  it('schema: names the path of a problem, not its value', async () => {
    const { parseUser } = await load<{ parseUser(value: unknown): unknown }>('Schema validation');
    expect(parseUser({ id: 1, name: 'Ada', email: null, more: true })).toEqual({ id: 1, name: 'Ada', email: null, tags: [] });
    expect(() => parseUser({ id: 'secret-value', name: '', email: null })).toThrow(/id: .*name: /);
    expect(() => parseUser({ id: 'secret-value', name: 'Ada', email: null })).not.toThrow(/secret-value/);
    expect(() => parseUser({ id: 1, name: 'Ada' })).toThrow(/email/);
  });

  interface Answer {
    status: number;
    attempts: number;
    retryAt?: Date;
  }
  interface Retry {
    retryAfterMs(value: string | null, now?: number): number | undefined;
    call(http: typeof ky, request: Record<string, unknown>, options?: Record<string, unknown>): Promise<Answer>;
  }

  it('Retry-After: seconds and dates, nothing else', async () => {
    const { retryAfterMs } = await load<Retry>('Retries');
    const now = Date.parse('2027-01-01T00:00:00Z');
    const cases: Array<[string | null, number | undefined]> = [
      ['0', 0],
      ['120', 120_000],
      ['Fri, 01 Jan 2027 00:02:00 GMT', 120_000],
      ['Friday, 01-Jan-27 00:02:00 GMT', 120_000],
      ['Fri Jan  1 00:02:00 2027', 120_000],
      ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
      ['9'.repeat(400), 315_360_000_000],
      ['-5', undefined],
      ['1.5', undefined],
      ['soon', undefined],
      ['', undefined],
      [null, undefined],
    ];
    expect(cases.map(([value]) => [value, retryAfterMs(value, now)])).toEqual(cases);
  });

  it('retry: what is repeated, how often, after how long', { timeout: 20_000 }, async () => {
    const { call } = await load<Retry>('Retries');
    const run = async (request: Record<string, unknown>, options: Record<string, unknown> = {}) => {
      const waits: number[] = [];
      const settings = { random: () => 1, sleep: async (ms: number) => void waits.push(ms), ...options };
      const told = await call(http(), request, settings).then(
        ({ status, attempts, retryAt }) => ({ status, attempts, retryAt }),
        ({ outcome, safeToRetry }: { outcome: string; safeToRetry: boolean }) => ({ outcome, safeToRetry }),
      );
      return { ...told, waits };
    };
    for (const status of [429, 500, 502, 503, 504]) {
      const request = { method: 'GET', path: `fails/ts-${status}`, query: { with: status, times: 3 } };
      expect(await run(request)).toMatchObject({ status: 200, attempts: 4, waits: [1_000, 2_000, 4_000] });
    }
    for (const status of [400, 401, 403, 404, 408, 501]) {
      expect(await run({ method: 'GET', path: `fails/ts-${status}`, query: { with: status } })).toMatchObject({
        status,
        attempts: 1,
        waits: [],
      });
    }
    expect(await run({ method: 'GET', path: 'fails/ts-all', query: { with: 503 } })).toMatchObject({ status: 503, attempts: 4 });
    expect(await run({ method: 'GET', path: 'fails/ts-zero', query: { with: 503, times: 1 } }, { random: () => 0 })).toMatchObject({
      waits: [0],
    });
    expect(await run({ method: 'GET', path: 'fails/ts-floor', query: { with: 503, times: 1, 'retry-after': 7 } })).toMatchObject({
      waits: [7_000],
    });
    expect(await run({ method: 'GET', path: 'fails/ts-past', query: { with: 503, times: 1, 'retry-after': '-5' } })).toMatchObject({
      waits: [1_000],
    });

    const write = { method: 'POST', json: { a: 1 } };
    expect(await run({ ...write, path: 'fails/ts-post', query: { with: 503 } })).toMatchObject({ status: 503, attempts: 1 });
    expect(await run({ ...write, path: 'fails/ts-post-500', query: { with: 500, 'retry-after': 1 } })).toMatchObject({
      status: 500,
      attempts: 1,
    });
    expect(await run({ ...write, path: 'fails/ts-told', query: { with: 429, times: 1, 'retry-after': 1 } })).toMatchObject({
      status: 200,
      attempts: 2,
    });
    expect(await run({ ...write, path: 'fails/ts-refused', query: { with: 429, times: 1 } })).toMatchObject({
      status: 200,
      attempts: 2,
      waits: [1_000],
    });
    expect(await run({ ...write, path: 'drops/ts' })).toEqual({ outcome: 'unknown', safeToRetry: false, waits: [] });
    expect(await run({ ...write, path: 'drops/ts-key', idempotencyKey: 'k1' })).toMatchObject({
      outcome: 'unknown',
      waits: [1_000, 2_000, 4_000],
    });
    expect(api.to('POST /drops/ts-key').map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1', 'k1', 'k1']);
    expect(await run({ method: 'GET', path: 'cuts/ts' })).toMatchObject({ status: 200, attempts: 2 });
    for (const path of ['big/ts', 'bomb/ts']) {
      expect(await run({ method: 'GET', path }, { maxBodyBytes: 50_000 })).toEqual({ outcome: 'unknown', safeToRetry: false, waits: [] });
    }

    const far = await run({ method: 'GET', path: 'fails/ts-far', query: { with: 503, 'retry-after': '9'.repeat(30) } });
    expect(far).toMatchObject({ status: 503, attempts: 1, waits: [], retryAt: expect.any(Date) });
  });

  it('retry: a refused connection was not sent, so a POST is repeated', async () => {
    const { call } = await load<Retry>('Retries');
    const waits: number[] = [];
    const closed = ky.create({ prefixUrl: `http://127.0.0.1:${await closedPort()}/` });
    const options = { random: () => 1, sleep: async (ms: number) => void waits.push(ms) };
    await expect(call(closed, { method: 'POST', path: 'a', json: {} }, options)).rejects.toMatchObject({
      outcome: 'not-sent',
      safeToRetry: true,
    });
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('retry: the deadline ends a body that drips', { timeout: 10_000 }, async () => {
    const { call } = await load<Retry>('Retries');
    const started = performance.now();
    await expect(call(http(), { method: 'GET', path: 'drips/ts' }, { deadlineMs: 300 })).rejects.toMatchObject({ outcome: 'unknown' });
    // A signal can get lost on its way down: the deadline holds also then.
    const deaf = ky.create({ prefixUrl: api.url, fetch: () => new Promise<Response>(() => undefined) });
    await expect(call(deaf, { method: 'GET', path: 'a' }, { deadlineMs: 200 })).rejects.toMatchObject({ outcome: 'unknown' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('token bucket: no window has more than it may', async () => {
    interface Bucket {
      take(maxWaitMs: number): Promise<void>;
    }
    const { TokenBucket } = await load<{
      TokenBucket: new (rate: number, burst: number, now: () => number, sleep: (ms: number) => Promise<void>) => Bucket;
    }>('token bucket');
    for (const pause of [0, 3, 90, 100, 101, 700]) {
      let now = 1_000;
      let nth = 0;
      // The timer is early every other time, as real ones are.
      const bucket = new TokenBucket(
        10,
        5,
        () => now,
        async (ms) => {
          nth += 1;
          now += nth % 2 === 0 ? ms : ms - 0.9;
        },
      );
      const starts: number[] = [];
      for (let n = 0; n < 60; n += 1) {
        await bucket.take(Infinity);
        starts.push(now);
        now += n % 7 === 0 ? 1_500 : pause;
      }
      expect(excess(starts, 10, 5)).toBeLessThanOrEqual(0);
    }
    const bucket = new TokenBucket(
      10,
      2,
      () => 0,
      async () => undefined,
    );
    await bucket.take(0);
    await bucket.take(0);
    await expect(bucket.take(99)).rejects.toMatchObject({ waitMs: 100 });
    // A refused one took no token.
    await expect(bucket.take(99)).rejects.toMatchObject({ waitMs: 100 });
    expect(
      () =>
        new TokenBucket(
          0,
          1,
          () => 0,
          async () => undefined,
        ),
    ).toThrow(RangeError);
  });

  it('circuit breaker: closed, open, half-open and back', async () => {
    interface Breaker {
      readonly state: string;
      run<T extends { status: number }>(send: () => Promise<T>): Promise<T>;
    }
    const { CircuitBreaker } = await load<{ CircuitBreaker: new (options: { now: () => number }) => Breaker }>('Circuit breaker');
    let now = 0;
    const breaker = new CircuitBreaker({ now: () => now });
    const answer = (status: number) => breaker.run(async () => ({ status }));
    const fail = (times: number) => Promise.all(Array.from({ length: times }, () => answer(503)));
    await fail(4);
    await answer(200);
    await fail(4);
    // A 404 makes nothing well: one more failure opens the circuit.
    await answer(404);
    expect(breaker.state).toBe('closed');
    await breaker.run(async () => Promise.reject(new Error('reset'))).catch(() => undefined);
    expect(breaker.state).toBe('open');
    now = 29_999;
    await expect(answer(200)).rejects.toMatchObject({ waitMs: 1 });
    now = 30_000;
    let finish = (_: { status: number }): void => undefined;
    const trial = breaker.run(() => new Promise<{ status: number }>((resolve) => (finish = resolve)));
    expect(breaker.state).toBe('half-open');
    await expect(answer(200)).rejects.toThrow(/open/);
    finish({ status: 200 });
    await trial;
    expect(breaker.state).toBe('half-open');
    await answer(200);
    expect(breaker.state).toBe('closed');
    const late = breaker.run(() => new Promise<{ status: number }>((resolve) => (finish = resolve)));
    await fail(5);
    now = 60_000;
    const first = answer(200);
    finish({ status: 503 });
    await Promise.all([late, first]);
    expect(breaker.state).toBe('half-open');
    await answer(429);
    expect(breaker.state).toBe('open');
    // Twice as long as before, and after that four times.
    now = 119_999;
    await expect(answer(200)).rejects.toMatchObject({ waitMs: 1 });
    now = 120_000;
    await answer(503);
    now = 239_999;
    await expect(answer(404)).rejects.toMatchObject({ waitMs: 1 });
    now = 240_000;
    await answer(404);
    await answer(404);
    expect(breaker.state).toBe('closed');
  });

  it('degradation: fresh, fallback, stale, error', async () => {
    interface Degrader {
      get(options: Record<string, unknown>): Promise<{ value: number; source: string; ageMs: number; reason?: string }>;
    }
    const { Degrader, Unavailable } = await load<{ Degrader: new () => Degrader; Unavailable: new (message: string) => Error }>(
      'Graceful degradation',
    );
    const down = async (): Promise<number> => Promise.reject(new Unavailable('503'));
    const logged: unknown[] = [];
    const log = (event: unknown): void => void logged.push(event);
    const degrader = new Degrader();
    let now = 0;
    const about = { key: 'a', now: () => now, log };
    await expect(degrader.get({ ...about, fresh: down })).rejects.toThrow(/503.*later/);
    expect(await degrader.get({ ...about, fresh: async () => 1 })).toEqual({ value: 1, source: 'network', ageMs: 0 });
    now = 5_000;
    expect(await degrader.get({ ...about, fresh: down, fallback: async () => 2 })).toMatchObject({
      value: 2,
      source: 'fallback',
      reason: '503',
    });
    expect(await degrader.get({ ...about, fresh: down, fallback: down })).toEqual({
      value: 1,
      source: 'stale',
      ageMs: 5_000,
      reason: '503',
    });
    expect(logged).toHaveLength(4);
    await expect(degrader.get({ ...about, key: 'b', fresh: down })).rejects.toThrow(/503/);
    await expect(degrader.get({ ...about, fresh: async () => Promise.reject(new Error('404')) })).rejects.toThrow('404');
    expect(await degrader.get({ ...about, fresh: down, default: () => 3 })).toMatchObject({ value: 1, source: 'stale' });
    now = 86_400_001;
    await expect(degrader.get({ ...about, fresh: down })).rejects.toThrow(/503/);
    expect(await degrader.get({ ...about, fresh: down, default: () => 3 })).toEqual({
      value: 3,
      source: 'default',
      ageMs: 0,
      reason: '503',
    });
  });

  it('streaming: a whole file or none', async () => {
    const { download } = await load<{
      download(http: typeof ky, path: string, file: string, max: number, deadline?: number): Promise<number>;
    }>('Streaming');
    const target = path.join(folder, 'download');
    const files = (): string[] => readdirSync(folder).filter((name) => name.startsWith('download'));
    await expect(download(http(), 'big/ts', target, 99_999)).rejects.toThrow(/larger than 99999/);
    await expect(download(http(), 'cuts/ts-download', target, 1_000)).rejects.toThrow();
    await expect(download(http(), 'fails/ts-download?with=500', target, 1_000)).rejects.toThrow(/500/);
    await expect(download(http(), 'zips/ts', target, 100_000)).rejects.toThrow(/gzip/);
    await expect(download(http(), 'drips/ts-download', target, 1e9, 200)).rejects.toThrow(/200 ms/);
    expect(files()).toEqual([]);
    expect(await download(http(), 'big/ts', target, 100_000)).toBe(100_000);
    expect(files()).toEqual(['download']);
    expect(readFileSync(target, 'utf8')).toBe('x'.repeat(100_000));
  });

  it('records: each as it comes, bounded by their decoded size', async () => {
    const { readRecords } = await load<{
      readRecords(http: typeof ky, path: string, limits: object): AsyncGenerator<{ id: number; name: string }>;
    }>('Reading records');
    const limits = { maxBytes: 1e6, maxLineLength: 1_000, signal: AbortSignal.timeout(5_000) };
    const all = async (path: string, own: object = {}): Promise<number[]> => {
      const ids: number[] = [];
      for await (const { id, name } of readRecords(http(), path, { ...limits, ...own })) if (name === '\u00e9'.repeat(50)) ids.push(id);
      return ids;
    };
    expect(await all('records/ts')).toEqual(Array.from({ length: 1_000 }, (_, id) => id));
    await expect(all('records/ts?end=cut')).rejects.toThrow('cut short in line 2000');
    await expect(all('records/ts?end=no%0A')).rejects.toThrow(/^line 2000 is not valid JSON$/);
    await expect(all('records/ts', { maxBytes: 50_000 })).rejects.toThrow(/larger than 50000/);
    await expect(all('records/ts', { maxLineLength: 20 })).rejects.toThrow(/longer than 20/);
    await expect(all('bomb/ts-records', { maxLineLength: 1e9 })).rejects.toThrow(/larger than 1000000/);
    await expect(all('fails/ts-records?with=500')).rejects.toThrow(/500/);
    for await (const { id } of readRecords(http(), 'records/ts', limits)) if (id === 3) break;
  });

  it('idempotency: one key for each effect, kept while the outcome is unknown', async () => {
    interface Once {
      send(intent: string, body: unknown, post: (key: string) => Promise<number>): Promise<number>;
    }
    const { OnceOnly, KeyConflict } = await load<{ OnceOnly: new () => Once; KeyConflict: new () => Error }>('Idempotency');
    const once = new OnceOnly();
    const keys: string[] = [];
    const post = (outcome: string | undefined) => async (key: string) => {
      keys.push(key);
      if (outcome === undefined) return 201;
      throw Object.assign(new Error(outcome), { outcome });
    };
    await expect(once.send('a', { n: 1 }, post('rejected'))).rejects.toThrow('rejected');
    await expect(once.send('a', { n: 2 }, post('unknown'))).rejects.toThrow('unknown');
    await expect(once.send('a', { n: 1 }, post(undefined))).rejects.toThrow(KeyConflict);
    await expect(once.send('a', { n: 2 }, post('rejected'))).rejects.toThrow('rejected');
    expect(await Promise.all([once.send('a', { n: 2 }, post(undefined)), once.send('a', { n: 2 }, post(undefined))])).toEqual([201, 201]);
    expect(await once.send('b', { n: 2 }, post(undefined))).toBe(201);
    const [corrected, key, ...rest] = keys;
    expect(corrected).not.toBe(key);
    expect(rest).toEqual([key, key, expect.not.stringMatching(`^${key}$`)]);
  });

  it('concurrency: so many at a time, so many in line, in order', async () => {
    interface Line {
      run(signal: AbortSignal, work: () => Promise<void>): Promise<void>;
    }
    const { Slots } = await load<{ Slots: new (limit: number, waiting: number) => Line }>('Bounded concurrency');
    const slots = new Slots(2, 3);
    const ends: Array<() => void> = [];
    const began: number[] = [];
    const work = (n: number) => () => {
      began.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    };
    const never = new AbortController().signal;
    const leaves = new AbortController();
    const runs = [0, 1, 2].map((n) => slots.run(never, work(n)));
    const left = slots.run(leaves.signal, work(3));
    runs.push(slots.run(never, work(4)));
    await expect(slots.run(never, work(5))).rejects.toThrow(/3 calls wait/);
    leaves.abort(new Error('too late'));
    await expect(left).rejects.toThrow('too late');
    expect(began).toEqual([0, 1]);
    for (let n = 0; n < 4; n += 1) {
      await expect.poll(() => ends[n]).toBeDefined();
      ends[n]?.();
    }
    await Promise.all(runs);
    expect(began).toEqual([0, 1, 2, 4]);
    await expect(slots.run(never, async () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    // No slot was lost: two go at once again.
    const both = [5, 6].map((n) => slots.run(never, work(n)));
    expect(began.slice(4)).toEqual([5, 6]);
    for (const end of ends) end();
    await Promise.all(both);
  });

  it('testing endpoints: what holds in each sample, and the nearest rank', async () => {
    interface Tester {
      percentile(values: number[], percent: number): number;
      testEndpoint(
        url: string,
        expected: object,
        samples?: number,
      ): Promise<{ ok: boolean; maxMs: number; assertions: Array<{ check: string; ok: boolean; actual: string }> }>;
    }
    const { percentile, testEndpoint } = await load<Tester>('Testing endpoints');
    expect([50, 90, 99, 100, 0].map((percent) => percentile([4, 1, 3, 2], percent))).toEqual([2, 4, 4, 4, 1]);
    const good = { status: 200, contentType: 'application/json', json: { status: 'up', checks: 1 }, p90Ms: 60_000 };
    expect(await testEndpoint(`${api.url}turns/ts`, good, 4)).toMatchObject({ ok: true, maxMs: expect.any(Number) });
    const { ok, assertions } = await testEndpoint(`${api.url}turns/ts`, { ...good, json: { status: 'down' }, p90Ms: 0 }, 4);
    expect({ ok, assertions }).toMatchObject({
      ok: false,
      assertions: [
        { check: 'status', ok: false, actual: '503' },
        { check: 'content type', ok: true },
        { check: 'json status', ok: false, actual: 'up' },
        { check: 'time p90', ok: false },
      ],
    });
    const dead = await testEndpoint(`${api.url}drops/ts-test`, good, 1);
    expect(dead).toMatchObject({ ok: false, assertions: [{ check: 'answers', actual: 'TypeError' }, { check: 'time p90' }] });
  });

  it('logging: id, status and time, without the query', async () => {
    const { withLogging } = await load<{ withLogging(baseUrl: string, log: (line: Record<string, unknown>) => void): typeof ky }>(
      'Logging',
    );
    const lines: Array<Record<string, unknown>> = [];
    const logged = withLogging(api.url, (line) => lines.push(line));
    await logged.post('a', { searchParams: { key: 'secret' }, json: { b: 1 } });
    await logged.get('drops/ts-log').catch(() => undefined);
    expect(lines).toEqual([
      { requestId: expect.any(String), serverRequestId: 'served', method: 'POST', url: `${api.url}a`, status: 200, ms: expect.any(Number) },
      expect.objectContaining({ status: null, error: 'TypeError' }),
    ]);
    expect(api.to('POST /a?key=secret').at(-1)).toMatchObject({ body: '{"b":1}', headers: { 'x-request-id': lines[0]?.requestId } });
  });
});

describe('the Python patterns at work', () => {
  /** Runs the block of a section, then `program`, which sets `told`, with the block's names at hand. */
  function python(title: string, program: string, input: unknown = {}): Promise<unknown> {
    const driver = `
import asyncio, json, sys, types
given = json.load(sys.stdin)
module = types.ModuleType('block')
sys.modules['block'] = module
exec(compile(given['code'], 'block', 'exec'), module.__dict__)
names = dict(module.__dict__, given=given['input'], base=given['base'], folder=given['folder'])
exec(compile('async def scenario():\\n' + given['program'] + '\\n    return told\\n', 'scenario', 'exec'), names)
print(json.dumps(asyncio.run(names['scenario']())))
`;
    const indented = program.replaceAll(/^/gm, '    ');
    return new Promise((resolve, reject) => {
      const child = spawn(PYTHON, ['-W', 'error', '-c', driver], { stdio: 'pipe' });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.on('error', reject);
      child.on('close', (code) => (code === 0 ? resolve(JSON.parse(stdout)) : reject(new Error(stderr))));
      // A driver that fails early does not read: its stderr says why.
      child.stdin.on('error', () => undefined);
      child.stdin.end(JSON.stringify({ code: block('python', title), program: indented, base: api.url, folder, input }));
    });
  }

  it('client: an id cannot leave its path', async () => {
    const told = await python(
      'Client set-up',
      `async with create_client(base) as client:
    for _ in range(20):
        await read_user(client, '../a b?c')
    await create_user(client, 'Ada')
    try:
        await read_user(client, '..')
        told = 'no error'
    except ValueError as error:
        told = str(error)`,
    );
    expect(told).toContain('plain name');
    expect(api.seen.at(-2)).toMatchObject({ line: 'GET /users/..%2Fa%20b%3Fc?expand=teams', headers: { accept: 'application/json' } });
    expect(api.seen.at(-1)).toMatchObject({ line: 'POST /users', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(api.seen.at(-1)?.body ?? '')).toEqual({ name: 'Ada' });
  });

  it('API keys: go to their own origin only, as header or query', async () => {
    await python(
      'API keys',
      `for kind in ({'header': 'X-Key'}, {'query': 'x-key'}):
    async with httpx.AsyncClient(base_url=base, auth=ApiKey(base, 'k&1', **kind)) as client:
        await client.get('py-key?b=1')
    async with httpx.AsyncClient(auth=ApiKey('http://other.example', 'k1', **kind)) as client:
        await client.get(base + 'py-elsewhere')
told = None`,
    );
    expect(api.to('GET /py-key').map(({ line, headers }) => [line, headers['x-key']])).toEqual([
      ['GET /py-key?b=1', 'k&1'],
      ['GET /py-key?b=1&x-key=k%261', undefined],
    ]);
    expect(api.to('GET /py-elsewhere').map(({ line, headers }) => [line, headers['x-key']])).toEqual([
      ['GET /py-elsewhere', undefined],
      ['GET /py-elsewhere', undefined],
    ]);
  });

  it('OAuth: one token for many calls, a new one once on 401, none on 403', async () => {
    const told = await python(
      'OAuth 2',
      `clock = [0.0]
async with httpx.AsyncClient(base_url=base) as client:
    tokens = TokenSource(client, base + 'token/py', 'an id', 's:1', 'read', lambda: clock[0])
    told = list(await asyncio.gather(tokens.get(), tokens.get(), tokens.get()))
    clock[0] = 3539
    told.append(await tokens.get())
    clock[0] = 3541
    told += await asyncio.gather(tokens.get(), tokens.get())
    await tokens._pending
    told.append(await tokens.get())
    for path in ('needs/py?token=token-3', 'needs/py?token=never', 'fails/py-403?with=403'):
        told.append((await call_with_token(client, tokens, 'GET', path)).status_code)
    clock[0] = 0.0
    failing = TokenSource(client, base + 'token-once/py', 'id', 's', now=lambda: clock[0])
    told.append(await failing.get())
    clock[0] = 3541
    told.append(await failing.get())
    await asyncio.wait({failing._pending})
    told.append(await failing.get())
    clock[0] = 3600
    try:
        await failing.get()
    except RuntimeError as error:
        told.append(str(error)[:31])`,
    );
    const first = Array.from({ length: 6 }, () => 'token-1');
    const failing = ['token-1', 'token-1', 'token-1', 'the token endpoint answered 503'];
    expect(told).toEqual([...first, 'token-2', 200, 401, 403, ...failing]);
    expect(api.to('GET /needs/py?token=never')).toHaveLength(2);
    expect(api.to('GET /fails/py-403')).toHaveLength(1);
    expect(api.to('POST /token/py')).toHaveLength(4);
    expect(api.to('POST /token/py')[0]).toMatchObject({
      body: 'grant_type=client_credentials&scope=read',
      headers: { authorization: `Basic ${Buffer.from('an+id:s%3A1').toString('base64')}` },
    });
  });

  it('JWT: takes its own tokens, and no other', async () => {
    const told = await python(
      'JWT',
      `secret = 's' * 32
token = sign_token(secret, 'ada', 'us', 'them')
old = sign_token(secret, 'ada', 'us', 'them', datetime.now(timezone.utc) - timedelta(seconds=400))
unsigned = jwt.encode(jwt.decode(token, options={'verify_signature': False}), None, algorithm='none')
told = [subject_of(token, secret, 'us', 'them')]
for arguments in ((token, 't' * 32, 'us', 'them'), (token, secret, 'us', 'others'), (old, secret, 'us', 'them'), (unsigned, secret, 'us', 'them')):
    try:
        told.append(subject_of(*arguments))
    except jwt.InvalidTokenError as error:
        told.append(type(error).__name__)`,
    );
    expect(told).toEqual(['ada', 'InvalidSignatureError', 'InvalidAudienceError', 'ExpiredSignatureError', 'InvalidAlgorithmError']);
  });

  it('errors: say what happened and whether to repeat', async () => {
    const told = await python(
      'Error classes',
      `told = []
for status, method, *_ in given:
    error = error_for_status(status, method)
    told.append([status, method, error and error.outcome, error and error.safe_to_retry])
for status in (503, 502):
    error = error_for_status(status, 'POST', datetime.now())
    told.append([error.outcome, error.safe_to_retry])`,
      STATUS_OUTCOMES,
    );
    expect(told).toEqual([...STATUS_OUTCOMES, ['rejected', true], ['unknown', false]]);
  });

  it('JSON: parses what is JSON and names what is not', async () => {
    const told = await python(
      'Safe JSON',
      `told = []
for what, body, content_type, expected in given:
    try:
        value = parse_json(bytes.fromhex(body), content_type)
        told.append([what, 'deep value' if expected == 'deep value' else value])
    except BodyError as error:
        told.append([what, error.code])
told.append(parse_json(b'{"id":9007199254740993}', 'application/json')['id'] == 9007199254740993)`,
      JSON_CASES.map(([what, bytes, type, expected]) => [what, bytes.toString('hex'), type, expected]),
    );
    expect(told).toEqual([...JSON_CASES.map(([what, , , expected]) => [what, expected]), true]);
  });

  it('schema: names the path of a problem, not its value', async () => {
    const told = await python(
      'Schema validation',
      `told = [list(parse_user({'id': 1, 'name': 'Ada', 'email': None, 'more': True}).__dict__)]
for value in ({'id': 'secret', 'name': '', 'email': None}, {'id': True, 'name': 'Ada'}, []):
    try:
        told.append(parse_user(value))
    except SchemaError as error:
        told.append([problem.split(':')[0] for problem in error.problems])
        assert 'secret' not in str(error)`,
    );
    expect(told).toEqual([['id', 'name', 'email', 'tags'], ['id', 'name'], ['id', 'email'], ['body']]);
  });

  it('Retry-After: seconds and dates, nothing else', async () => {
    const cases = [
      ['0', 0],
      ['120', 120],
      ['Fri, 01 Jan 2027 00:02:00 GMT', 120],
      ['Friday, 01-Jan-27 00:02:00 GMT', 120],
      ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
      ['9'.repeat(400), 315_360_000],
      ['-5', null],
      ['soon', null],
      ['', null],
      [null, null],
    ];
    const told = await python(
      'Retries',
      `now = datetime(2027, 1, 1, tzinfo=timezone.utc)
told = [[value, retry_after_seconds(value, now)] for value, _ in given]`,
      cases,
    );
    expect(told).toEqual(cases);
  });

  it('retry: what is repeated, how often, after how long', { timeout: 20_000 }, async () => {
    const cases: Array<[call: Record<string, unknown>, expected: unknown]> = [
      ...[429, 500, 502, 503, 504].map((status): [Record<string, unknown>, unknown] => [
        { method: 'GET', path: `fails/py-${status}`, params: { with: status, times: 3 } },
        [200, 4, [1, 2, 4]],
      ]),
      ...[400, 401, 403, 404, 408, 501].map((status): [Record<string, unknown>, unknown] => [
        { method: 'GET', path: `fails/py-${status}`, params: { with: status } },
        [status, 1, []],
      ]),
      [{ method: 'GET', path: 'fails/py-all', params: { with: 503 } }, [503, 4, [1, 2, 4]]],
      [{ method: 'GET', path: 'fails/py-floor', params: { with: 503, times: 1, 'retry-after': 7 } }, [200, 2, [7]]],
      [{ method: 'GET', path: 'fails/py-past', params: { with: 503, times: 1, 'retry-after': '-5' } }, [200, 2, [1]]],
      [{ method: 'POST', path: 'fails/py-post', params: { with: 503 }, json: {} }, [503, 1, []]],
      [{ method: 'POST', path: 'fails/py-post-500', params: { with: 500, 'retry-after': 1 }, json: {} }, [500, 1, []]],
      [{ method: 'POST', path: 'fails/py-told', params: { with: 429, times: 1, 'retry-after': 1 }, json: {} }, [200, 2, [1]]],
      [{ method: 'POST', path: 'fails/py-refused', params: { with: 429, times: 1 }, json: {} }, [200, 2, [1]]],
      [{ method: 'POST', path: 'drops/py', json: {} }, ['unknown', false, []]],
      [{ method: 'POST', path: 'drops/py-key', json: {}, idempotency_key: 'k1' }, ['unknown', true, [1, 2, 4]]],
      [{ method: 'POST', path: `http://127.0.0.1:${await closedPort()}/`, json: {} }, ['not-sent', true, [1, 2, 4]]],
      [{ method: 'GET', path: 'cuts/py' }, [200, 2, [1]]],
      [{ method: 'GET', path: 'big/py', max_body: 50_000 }, ['unknown', false, []]],
      [{ method: 'GET', path: 'bomb/py', max_body: 50_000 }, ['unknown', false, []]],
      [{ method: 'GET', path: 'fails/py-far', params: { with: 503, 'retry-after': '9'.repeat(30) } }, [503, 1, [], 'retry_at']],
    ];
    const told = await python(
      'Retries',
      `told = []
async with httpx.AsyncClient(base_url=base) as client:
    for arguments, _ in given:
        waits = []
        async def sleep(seconds):
            waits.append(seconds)
        try:
            answer = await call(client, arguments.pop('method'), arguments.pop('path'), **arguments, rand=lambda: 1.0, sleep=sleep)
            told.append([answer.status, answer.attempts, waits] + (['retry_at'] if answer.retry_at and answer.retry_at.year > 2030 else []))
        except CallError as error:
            told.append([error.outcome, error.safe_to_retry, waits])`,
      cases,
    );
    expect(told).toEqual(cases.map(([, expected]) => expected));
    expect(api.to('POST /drops/py-key').map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1', 'k1', 'k1']);
  });

  it('retry: the deadline ends a body that drips', async () => {
    const told = await python(
      'Retries',
      `started = time.monotonic()
async with httpx.AsyncClient(base_url=base) as client:
    try:
        told = await call(client, 'GET', 'drips/py', deadline=0.3)
    except CallError as error:
        told = [error.outcome, time.monotonic() - started < 3]`,
    );
    expect(told).toEqual(['unknown', true]);
  });

  it('token bucket: no window has more than it may', async () => {
    const told = (await python(
      'token bucket',
      `told = {'starts': []}
for pause in (0, 0.003, 0.09, 0.1, 0.101, 0.7):
    clock, nth = [1.0], [0]
    async def sleep(seconds):
        nth[0] += 1
        clock[0] += seconds if nth[0] % 2 == 0 else seconds * 0.9 + 1e-9
    bucket, starts = TokenBucket(10, 5, lambda: clock[0], sleep), []
    for n in range(60):
        await bucket.take(1e9)
        starts.append(clock[0] * 1000)
        clock[0] += 1.5 if n % 7 == 0 else pause
    told['starts'].append(starts)
bucket, told['refused'] = TokenBucket(10, 2, lambda: 0.0), []
await bucket.take(0)
await bucket.take(0)
for _ in range(2):
    try:
        await bucket.take(0.099)
    except RateLimited as error:
        told['refused'].append(round(error.wait, 6))`,
    )) as { starts: number[][]; refused: number[] };
    expect(told.starts.map((starts) => excess(starts, 10, 5)).filter((worst) => worst > 0)).toEqual([]);
    expect(told.starts.flat()).toHaveLength(360);
    expect(told.refused).toEqual([0.1, 0.1]);
  });

  it('circuit breaker: closed, open, half-open and back', async () => {
    const told = await python(
      'Circuit breaker',
      `import asyncio
clock, told = [0.0], []
breaker = CircuitBreaker(now=lambda: clock[0])
async def answer(*statuses):
    for status in statuses:
        async def send():
            if status == 0:
                raise httpx.ReadError('reset')
            return httpx.Response(status)
        try:
            await breaker.run(send)
        except httpx.ReadError:
            pass
        except CircuitOpen as error:
            told.append(round(error.wait, 3))
    told.append(breaker.state)
await answer(503, 503, 503, 503, 200, 503, 503, 503, 503, 404)
await answer(0)
clock[0] = 29.5
await answer(200)
clock[0] = 30.0
gate = asyncio.get_running_loop().create_future()
async def held():
    return await gate
trial = asyncio.create_task(breaker.run(held))
await asyncio.sleep(0)
await answer(200)
gate.set_result(httpx.Response(200))
await trial
await answer(200)
gate = asyncio.get_running_loop().create_future()
late = asyncio.create_task(breaker.run(held))
await asyncio.sleep(0)
await answer(503, 503, 503, 503, 503)
clock[0] = 60.0
await answer(200)
gate.set_result(httpx.Response(503))
await late
await answer(429)
clock[0] = 119.5
await answer(200)
clock[0] = 120.0
await answer(404, 404)`,
    );
    const later = [0.5, 'open', 'closed'];
    expect(told).toEqual(['closed', 'open', 0.5, 'open', 0, 'half-open', 'closed', 'open', 'half-open', 'open', ...later]);
  });

  it('degradation: fresh, fallback, stale, error', async () => {
    const told = await python(
      'Graceful degradation',
      `clock, logged = [0.0], []
async def up():
    return 1
async def other():
    return 2
async def down():
    raise Unavailable('503')
async def missing():
    raise KeyError('404')
degrader = Degrader(now=lambda: clock[0])
log = lambda key, step, error: logged.append(step)
told = []
async def ask(key, *steps):
    try:
        found = await degrader.get(key, *steps, log=log)
        told.append([found.value, found.source, found.age, found.reason])
    except Exception as error:
        told.append(type(error).__name__)
await ask('a', down)
await ask('a', up)
clock[0] = 5.0
await ask('a', down, other)
await ask('a', down, down)
await ask('b', down)
await ask('a', missing)
await ask('a', down, None, lambda: 3)
clock[0] = 86401.0
await ask('a', down)
await ask('a', down, None, lambda: 3)
told.append(logged)`,
    );
    expect(told).toEqual([
      'Unavailable',
      [1, 'network', 0, null],
      [2, 'fallback', 0, '503'],
      [1, 'stale', 5, '503'],
      'Unavailable',
      'KeyError',
      [1, 'stale', 5, '503'],
      'Unavailable',
      [3, 'default', 0, '503'],
      ['fresh', 'fresh', 'fresh', 'fallback', 'fresh', 'fresh', 'fresh', 'fresh'],
    ]);
  });

  it('streaming: a whole file or none', async () => {
    const told = await python(
      'Streaming',
      `file, told = os.path.join(folder, 'py-download'), []
listing = lambda: [name for name in os.listdir(folder) if name.startswith('py-download')]
async with httpx.AsyncClient(base_url=base) as client:
    for path, limit, deadline in (('big/py', 99999, 9), ('cuts/py-download', 1000, 9), ('fails/py-download?with=500', 1000, 9), ('zips/py', 1e5, 9), ('drips/py', 1e9, 0.2)):
        try:
            told.append(await download(client, path, file, limit, deadline))
        except Exception as error:
            told.append(type(error).__name__)
    told.append(listing())
    told.append(await download(client, 'big/py', file, 100000))
    told.append(listing())`,
    );
    expect(told).toEqual([
      'RuntimeError',
      'RemoteProtocolError',
      'RuntimeError',
      'RuntimeError',
      'TimeoutError',
      [],
      100_000,
      ['py-download'],
    ]);
  });

  it('records: each as it comes, bounded by their decoded size', async () => {
    const told = await python(
      'Reading records',
      `told = []
async with httpx.AsyncClient(base_url=base) as client:
    async def ids(path, *limits):
        try:
            told.append(len([1 async for record in read_records(client, path, *limits) if record['name'] == '\u00e9' * 50]))
        except RuntimeError as error:
            told.append(str(error))
    await ids('records/py', 10 ** 6)
    await ids('records/py?end=cut', 10 ** 6)
    await ids('records/py?end=no%0A', 10 ** 6)
    await ids('records/py', 50000)
    await ids('records/py', 10 ** 6, 20)
    await ids('bomb/py-records', 10 ** 6, 10 ** 9)
    await ids('fails/py-records?with=500', 10 ** 6)`,
    );
    expect(told).toEqual([
      1_000,
      'the body was cut short in line 2000',
      'line 2000 is not valid JSON',
      'the body is larger than 50000 bytes',
      expect.stringMatching(/^line \d+ is longer than 20 bytes$/),
      'the body is larger than 1000000 bytes',
      'the server answered 500',
    ]);
  });

  it('idempotency: one key for each effect, kept while the outcome is unknown', async () => {
    const told = await python(
      'Idempotency',
      `once, keys, told = OnceOnly(), [], []
class Failed(Exception):
    pass
async def send(intent, n, outcome=None):
    async def post(key):
        keys.append(key)
        if outcome:
            error = Failed(outcome)
            error.outcome = outcome
            raise error
        return 201
    try:
        told.append(await once.send(intent, {'n': n}, post))
    except (Failed, KeyConflict) as error:
        told.append(type(error).__name__)
await send('a', 1, 'rejected')
await send('a', 2, 'unknown')
await send('a', 1)
await send('a', 2, 'rejected')
await asyncio.gather(send('a', 2), send('a', 2))
await send('b', 2)
told.append([keys.index(key) for key in keys])`,
    );
    expect(told).toEqual(['Failed', 'Failed', 'KeyConflict', 'Failed', 201, 201, 201, [0, 1, 1, 1, 4]]);
  });

  it('concurrency: so many at a time, so many in line, in order', async () => {
    const told = await python(
      'Bounded concurrency',
      `slots, began, ends, told = Slots(2, 3), [], {}, []
def work(n):
    async def run():
        began.append(n)
        ends[n] = asyncio.get_running_loop().create_future()
        await ends[n]
    return run
tasks = [asyncio.create_task(slots.run(work(n))) for n in range(5)]
await asyncio.sleep(0)
try:
    await slots.run(work(5))
except Overloaded as error:
    told.append(str(error))
tasks[3].cancel()
await asyncio.wait({tasks[3]})
told.append(list(began))
for n in (0, 1, 2, 4):
    while n not in ends:
        await asyncio.sleep(0)
    ends[n].set_result(None)
await asyncio.gather(*tasks, return_exceptions=True)
told.append(began)`,
    );
    expect(told).toEqual(['3 calls wait already: start fewer at a time', [0, 1], [0, 1, 2, 4]]);
  });

  it('testing endpoints: what holds in each sample, and the nearest rank', async () => {
    const told = await python(
      'Testing endpoints',
      `told = [[percentile([4, 1, 3, 2], percent) for percent in (50, 90, 99, 100, 0)]]
async with httpx.AsyncClient(base_url=base) as client:
    good = dict(status=200, content_type='application/json', json={'status': 'up', 'checks': 1}, p90=60.0, samples=4)
    for path, expected in (
        ('turns/py', good), ('turns/py', {**good, 'json': {'checks': True}, 'p90': 0.0}), ('drops/py-test', {**good, 'samples': 1})
    ):
        report = await test_endpoint(client, path, **expected)
        told.append([report.ok, [[one.check, one.ok, one.actual] for one in report.assertions if not one.check.startswith('time')]])`,
    );
    expect(told).toEqual([
      [2, 4, 4, 4, 1],
      [
        true,
        [
          ['status', true, '200'],
          ['content type', true, 'application/json'],
          ['json status', true, 'up'],
          ['json checks', true, '1'],
        ],
      ],
      [
        false,
        [
          ['status', false, '503'],
          ['content type', true, 'application/json'],
          ['json checks', false, '1'],
        ],
      ],
      [false, [['answers', false, 'RemoteProtocolError']]],
    ]);
  });

  it('logging: id, status and time, without the query', async () => {
    const told = await python(
      'Logging',
      `told = []
async with httpx.AsyncClient(base_url=base, transport=LoggingTransport(log=told.append)) as client:
    await client.get('py-log', params={'key': 'secret'})
    try:
        await client.get('drops/py-log')
    except httpx.TransportError:
        pass`,
    );
    expect(told).toEqual([
      {
        requestId: api.to('GET /py-log').at(-1)?.headers['x-request-id'],
        serverRequestId: 'served',
        method: 'GET',
        url: `${api.url}py-log`,
        status: 200,
        ms: expect.any(Number),
      },
      expect.objectContaining({ status: null, error: 'RemoteProtocolError' }),
    ]);
  });
});
