import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exitCodes } from '../../src/cli/io/io.js';
import { errorCodes } from '../../src/errors.js';
import { apiDefinition } from '../../src/http/client/api-definition.js';
import { nativeTools } from '../../src/tools/index.js';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'README.md');
const update = process.env.UPDATE_DOCS === '1';

/** Why each runtime dependency is there; a dependency without a reason fails the test. */
const reasons: Record<string, string> = {
  '@jmespath-community/jmespath': 'JMESPath, to say what must stand in a JSON body',
  '@modelcontextprotocol/node': 'serves MCP over plain `node:http`, and checks Host and Origin',
  '@modelcontextprotocol/server': 'MCP itself, for clients of 2025 and of 2026, with the skills extension',
  ajv: 'checks answers against a JSON Schema that the agent gives',
  'ajv-formats': 'the formats (date, uri, ...) of JSON Schema',
  aws4fetch: 'AWS Signature v4',
  commander: 'the command line: parsing, help, suggestions',
  'http-cache-semantics': 'what RFC 9111 lets be stored, and for how long',
  'ipaddr.js': 'what kind of network an address belongs to',
  jose: 'signs JWTs, for APIs and for authorization servers',
  keyv: 'one interface over the stores that keep answers',
  ky: 'the retry loop',
  'lru-cache': 'bounds what is kept in memory, by bytes',
  oauth4webapi: 'OAuth 2 token requests and discovery, as the RFCs say',
  pino: 'logs as JSON on stderr',
  undici: 'the connection pool, with a connector that can be guarded',
  yaml: 'says where in a manifest a fault stands',
  zod: 'one source for types, validation, JSON Schema and option docs',
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function parameters(name: string): string {
  const tool = nativeTools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  const { properties = {}, required = [] } = z.toJSONSchema(tool.input, { io: 'input' });
  const rows = Object.entries(properties).map(([key, property]) => {
    if (typeof property !== 'object') throw new Error(`${key} has no schema`);
    return [`\`${key}\``, String(property.type ?? 'any JSON'), required.includes(key) ? 'yes' : '', property.description ?? ''];
  });
  return table(['argument', 'type', 'required', 'meaning'], rows);
}

function options(command: readonly string[], title: string): string {
  const help = execFileSync(process.execPath, [join(root, 'dist/bin.js'), ...command, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80' },
  });
  const section = /Options:\n([\s\S]*?)(?:\n\n|\s*$)/.exec(help)?.[1] ?? '';
  const rows: [string, string][] = [];
  for (const line of section.split('\n')) {
    const match = /^ {2}(-\S.*?)(?: {2,}(.*))?$/.exec(line);
    const last = rows.at(-1);
    if (match !== null) rows.push([`\`${match[1]}\``, match[2] ?? '']);
    else if (last !== undefined) last[1] = `${last[1]} ${line.trim()}`;
  }
  return table([title, 'meaning'], rows);
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

/** Every option by its dotted path, from the schema that validates it. */
function apiOptions(): string {
  const rows: string[][] = [];
  const visit = (path: string, schema: z.core.JSONSchema._JSONSchema | undefined): void => {
    if (typeof schema !== 'object') return;
    const object =
      schema.properties === undefined
        ? schema.anyOf?.find((choice) => typeof choice === 'object' && choice.properties !== undefined)
        : schema;
    if (schema.description !== undefined) rows.push([`\`${path}\``, schema.description]);
    if (typeof object !== 'object') return;
    for (const [name, property] of Object.entries(object.properties ?? {})) visit(path === '' ? name : `${path}.${name}`, property);
  };
  visit('', z.toJSONSchema(apiDefinition(), { io: 'input' }));
  return table(['option', 'meaning'], rows);
}

const blocks: Record<string, () => string> = {
  'api-options': apiOptions,
  tools: () =>
    table(
      ['tool', 'does'],
      nativeTools.map(({ name, description }) => [`\`${name}\``, description]),
    ),
  'call-api': () => parameters('call-api'),
  'test-endpoint': () => parameters('test-endpoint'),
  options: () => options([], 'option of every command'),
  'test-options': () => options(['test'], 'option of test'),
  'exit-codes': () => table(['code', 'meaning'], Object.entries(exitCodes)),
  errors: () =>
    table(
      ['code', 'meaning'],
      Object.entries(errorCodes).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
  dependencies,
};

describe('the README', () => {
  it.each(Object.keys(blocks))('has a current %s table (npm run docs writes it)', (name) => {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const text = readFileSync(file, 'utf8');
    const pattern = new RegExp(`${start}[\\s\\S]*?${end}`);
    expect(text).toMatch(pattern);
    const current = `${start}\n${blocks[name]?.()}\n${end}`;
    if (update)
      writeFileSync(
        file,
        text.replace(pattern, () => current),
      );
    else expect(pattern.exec(text)?.[0]).toBe(current);
  });

  it('has no other generated block', () => {
    const found = [...readFileSync(file, 'utf8').matchAll(/<!-- generated:([\w-]+) -->/g)].map(([, name]) => name);
    expect(found.sort()).toEqual(Object.keys(blocks).sort());
  });
});

describe('the errors', () => {
  it('that the sources make are all in the table, and the table has no other', () => {
    const sources = execFileSync('grep', ['-rhoE', "'[a-z]+(-[a-z]+)*'", join(root, 'src'), '--include=*.ts', '--exclude=errors.ts'], {
      encoding: 'utf8',
    });
    const used = new Set(sources.split('\n').map((word) => word.slice(1, -1)));
    for (const code of Object.keys(errorCodes)) expect(used, `${code} is never made`).toContain(code);
  });
});
