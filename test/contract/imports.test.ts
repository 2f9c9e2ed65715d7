import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** From the top down; a room may import from itself and from those below. Rooms on one line know nothing of each other. */
const levels = [
  ['bin', 'index'],
  ['cli'],
  ['cli/commands'],
  ['cli/options'],
  ['cli/io'],
  ['app'],
  ['server'],
  ['tools'],
  ['tools/call-api', 'tools/list-apis', 'tools/test-endpoint', 'tools/script'],
  ['tools/contract'],
  ['skills'],
  ['config', 'response', 'skills/scripts'],
  ['apis'],
  ['http/client'],
  [
    'http/access',
    'http/cache',
    'http/probe',
    'http/resilience/retry',
    'http/resilience/circuit-breaker',
    'http/resilience/rate-limit',
    'http/resilience/fallback',
  ],
  ['http/access/policy', 'http/resilience'],
  ['http/transport', 'http/auth'],
  ['http/transport/guard'],
  ['http/call'],
  ['http/semantics'],
  ['secrets', 'store'],
  ['documents'],
  ['telemetry'],
  ['redaction'],
  ['runtime'],
  ['errors'],
];
const levelOf = (room: string) => levels.findIndex((rooms) => rooms.includes(room));
/** The folder a file lies in is its room: one that is not in the list is a new room, and has to be put there. */
const roomOf = (file: string) => (file.includes('/') ? dirname(file) : file.replace(/\.ts$/, ''));

const source = (file: string) => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): string[] {
  const found = source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, specifier = '']) => specifier);
}

function localImportsOf(file: string): string[] {
  const local = importsOf(file).filter((specifier) => specifier.startsWith('.'));
  return local.map((specifier) => relative(root, resolve(root, dirname(file), specifier)).replace(/\.js$/, '.ts'));
}

describe('the direction of imports', () => {
  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(localImportsOf).length).toBeGreaterThan(100);
  });

  it.each(files)('%s imports downward only', (file) => {
    const from = roomOf(file);
    expect(levelOf(from), `the room ${from} is not known`).toBeGreaterThanOrEqual(0);
    for (const target of localImportsOf(file)) {
      const to = roomOf(target);
      expect(to === from || levelOf(to) > levelOf(from), `${file} imports ${target}`).toBe(true);
    }
  });

  it('has no circles', () => {
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      expect(path, `circle: ${[...path, file].join(' -> ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const target of localImportsOf(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('lets only server import the MCP SDK, and the demo its client', () => {
    const users = files.filter((file) => importsOf(file).some((specifier) => specifier.startsWith('@modelcontextprotocol/')));
    expect(users.filter((file) => roomOf(file) !== 'server')).toEqual(['cli/commands/demo.ts']);
  });

  it('keeps ky behind one file', () => {
    expect(files.filter((file) => importsOf(file).includes('ky'))).toEqual(['http/resilience/retry/retry.ts']);
  });

  it('keeps stdout for JSON-RPC: nothing names process.stdout but the executable', () => {
    const users = files.filter(
      (file) => /process\.stdout|console\./.test(source(file)) || /\{[^}]*\bstdout\b[^}]*\} = process/.test(source(file)),
    );
    expect(users).toEqual(['bin.ts']);
  });
});
