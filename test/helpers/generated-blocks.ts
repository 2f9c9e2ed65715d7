import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { exitCodes } from '../../src/cli/io/io.js';
import { configSchema } from '../../src/config/config-schema.js';
import { errorActors, errorCodes } from '../../src/errors.js';
import { authOptions } from '../../src/http/auth/auth-options.js';
import { apiDefinition } from '../../src/http/client/api-definition.js';
import { stages } from '../../src/http/client/stages.js';
import { nativeTools } from '../../src/tools/index.js';
import { levels } from '../contract/rooms.js';
import { helpOf } from './help-of.js';

const root = join(import.meta.dirname, '../..');

/** Why each runtime dependency is used; a dependency without a reason fails the test. */
const reasons: Readonly<Record<string, string>> = {
  '@jmespath-community/jmespath': 'JMESPath expressions over JSON bodies',
  '@modelcontextprotocol/node': 'serves MCP over `node:http`; checks Host and Origin',
  '@modelcontextprotocol/server': 'MCP for clients of 2025 and 2026, with the skills extension',
  '@opentelemetry/api': 'the types of spans and trace contexts',
  '@opentelemetry/exporter-trace-otlp-http': 'sends traces by OTLP/HTTP; imported only if they are configured',
  '@opentelemetry/resources': 'describes the server in its traces',
  '@opentelemetry/sdk-trace': 'samples and batches spans; 2.13 and later require Node.js 22.15',
  ajv: 'validates response bodies against a JSON Schema of the agent',
  'ajv-formats': 'the formats of JSON Schema (date, uri, …)',
  aws4fetch: 'AWS Signature Version 4',
  commander: 'command line: parsing, help, suggestions',
  'eventsource-parser': 'parses Server-Sent Events',
  'http-cache-semantics': 'which responses RFC 9111 allows to store, and for how long',
  'ipaddr.js': 'classifies IP addresses',
  iovalkey: 'connects to Redis or Valkey, if a store is configured',
  jose: 'signs JWTs for APIs and authorization servers, and verifies the access tokens of callers',
  'jsonc-parser': 'edits the JSON files of hosts, with their comments',
  keyv: 'one interface for stores',
  ky: 'the retry loop',
  'lru-cache': 'bounds the memory of compiled schemas, in bytes',
  oauth4webapi: 'OAuth 2 token requests and discovery',
  pino: 'JSON logs on stderr',
  'prom-client': 'metrics in the format of Prometheus; imported only if they are configured',
  re2js: 'searches with regular expressions that would be slow, in linear time',
  'smol-toml': 'reads the TOML file of a host',
  undici: 'connection pool with a replaceable connector',
  yaml: 'parses YAML with positions',
  zod: 'one source of types, validation, JSON Schema and option docs',
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function parameters(name: string): string {
  const tool = nativeTools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  const { properties = {} } = z.toJSONSchema(tool.input, { io: 'input' });
  const rows = Object.entries(properties).map(([key, property]) => {
    if (typeof property !== 'object') throw new Error(`${key} has no schema`);
    const byDefault = property.default === undefined ? '' : `\`${JSON.stringify(property.default)}\``;
    return [`\`${key}\``, String(property.type ?? 'any JSON'), byDefault, property.description ?? ''];
  });
  return table(['parameter', 'type', 'default', 'description'], rows);
}

async function options(command: readonly string[]): Promise<string> {
  const help = await helpOf(command);
  const section = /Options:\n([\s\S]*?)(?:\n\n|\s*$)/.exec(help)?.[1] ?? '';
  const rows: [string, string][] = [];
  for (const line of section.split('\n')) {
    const match = /^ {2}(-\S.*?)(?: {2,}(.*))?$/.exec(line);
    const last = rows.at(-1);
    if (match !== null) rows.push([`\`${match[1]}\``, match[2] ?? '']);
    else if (last !== undefined) last[1] = `${last[1]} ${line.trim()}`;
  }
  return table(['option', 'description'], rows);
}

function dependencies(): string {
  const { dependencies: used }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return table(
    ['package', 'reason'],
    Object.keys(used).map((name) => {
      const reason = reasons[name];
      if (reason === undefined) throw new Error(`${name} has no reason`);
      return [`\`${name}\``, reason];
    }),
  );
}

const actorsOf = (code: string) => Object.entries(errorActors).find(([name]) => name === code)?.[1] ?? [];

type Schema = z.core.JSONSchema._JSONSchema | undefined;

/** Every option below a schema by its dotted path, `[]` for the items of a list; `isShown` decides by the path. */
function optionRows(schema: Schema, isShown: (path: string) => boolean = () => true): string[][] {
  const rows: string[][] = [];
  const visit = (path: string, inner: Schema): void => {
    if (typeof inner !== 'object' || !isShown(path)) return;
    const forms = inner.properties === undefined ? [inner, ...(inner.anyOf ?? [])] : [inner];
    const object = forms.find((form) => typeof form === 'object' && form.properties !== undefined);
    if (inner.description !== undefined && path !== '') rows.push([`\`${path}\``, inner.description]);
    if (typeof object === 'object')
      for (const [name, property] of Object.entries(object.properties ?? {})) visit(path === '' ? name : `${path}.${name}`, property);
    const { items } = inner;
    if (typeof items === 'object' && !Array.isArray(items) && items.properties !== undefined) visit(`${path}[]`, items);
  };
  visit('', schema);
  return rows;
}

/** Every option of an API, from the schema that validates it; those of `auth` have a page of their own. */
const apiOptions = () => table(['option', 'description'], optionRows(z.toJSONSchema(apiDefinition(), { io: 'input' })));

/** Every option of the configuration file beyond those of an API. */
function fileOptions(): string {
  const ofApis = /^(apis|defaults|adHoc)\./;
  return table(
    ['option', 'description'],
    optionRows(z.toJSONSchema(configSchema(), { io: 'input' }), (path) => !ofApis.test(path)),
  );
}

/** A section for each type of credentials. */
function authTypes(): string {
  const { oneOf = [] } = z.toJSONSchema(authOptions(), { io: 'input' });
  const sections = oneOf.flatMap((form) => {
    const type = typeof form === 'object' ? form.properties?.type : undefined;
    if (typeof form !== 'object' || typeof type !== 'object') return [];
    const required = new Set(form.required ?? []);
    const rows = optionRows(form, (path) => path !== 'type').map(([option = '', description = '']) => [
      option,
      required.has(option.slice(1, -1)) ? `${description} Required.` : description,
    ]);
    return [`## ${type.const}\n\n${type.description}${rows.length === 0 ? '' : `\n\n${table(['option', 'description'], rows)}`}`];
  });
  return sections.join('\n\n');
}

function roomTable(): string {
  const rows = levels.flatMap((level, index) =>
    level.map(({ path, holds }) => [String(index + 1), `\`src/${path}${path.includes('/') || !isRootFile(path) ? '/' : '.ts'}\``, holds]),
  );
  return table(['level', 'room', 'what belongs there'], rows);
}

const isRootFile = (path: string) => ['bin', 'index', 'errors'].includes(path);

function stageTable(): string {
  const rows = stages.map(({ name, option, does, why, emits, direct }, index) => [
    String(index + 1),
    name,
    option === undefined ? '' : `\`${option}\``,
    does,
    why,
    emits.map((event) => `\`${event}\``).join(', '),
    direct ? 'yes' : '',
  ]);
  return table(['', 'stage', 'option', 'what it does', 'why in this place', 'events', 'direct'], rows);
}

/** Everything below retry is entered once for each attempt. */
const firstOfAttempt = stages.findIndex(({ name }) => name === 'retry') + 1;

function stageDiagram(): string {
  const nodes = stages.map(({ name }, index) => `s${index + 1}[${name}]`);
  const [outer, inner] = [nodes.slice(0, firstOfAttempt), nodes.slice(firstOfAttempt)];
  return [
    '```mermaid',
    'flowchart LR',
    '  agent([agent]) --> tool[tools/call-api] --> api[apis: name or URL to client] --> prepare[prepare request]',
    `  prepare --> ${outer.join(' --> ')}`,
    '  subgraph attempt [each attempt]',
    `    ${inner.join(' --> ')} --> send[send: credentials, guard, undici]`,
    '  end',
    `  s${firstOfAttempt} --> s${firstOfAttempt + 1}`,
    '  send --> upstream([API])',
    '```',
  ].join('\n');
}

/** The generated blocks of each document, by name. */
export const generatedBlocks: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'docs/architecture.md': { rooms: roomTable, 'one-call': stageDiagram, stages: stageTable },
  'docs/reference/tools.md': {
    tools: () =>
      table(
        ['tool', 'description'],
        nativeTools.map(({ name, description }) => [`\`${name}\``, description]),
      ),
    'call-api': () => parameters('call-api'),
    'read-response': () => parameters('read-response'),
    'test-endpoint': () => parameters('test-endpoint'),
    'list-apis': () => parameters('list-apis'),
  },
  'docs/reference/api-options.md': { 'api-options': apiOptions },
  'docs/reference/auth-options.md': { 'auth-options': authTypes },
  'docs/reference/configuration.md': { 'file-options': fileOptions },
  'docs/reference/errors.md': {
    errors: () =>
      table(
        ['code', 'meaning', 'who acts'],
        Object.entries(errorCodes).map(([code, meaning]) => [`\`${code}\``, meaning, actorsOf(code).join(', ')]),
      ),
  },
  'docs/reference/command-line.md': {
    options: () => options([]),
    'call-options': () => options(['call']),
    'test-options': () => options(['test']),
    'serve-options': () => options(['serve']),
    'install-options': () => options(['install']),
    'keys-options': () => options(['keys', 'new']),
    'config-options': () => options(['config', 'init']),
    'skills-options': () => options(['skills', 'new']),
    'exit-codes': () => table(['code', 'meaning'], Object.entries(exitCodes)),
  },
  'docs/reference/dependencies.md': { dependencies },
};
