import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { commonPackages, levels, packageRooms, rooms } from './rooms.js';

const root = resolve(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const levelOf = (room: string) => levels.findIndex((level) => level.some(({ path }) => path === room));
/** The folder of a file is its room; a file of the root is a room of its own. */
const roomOf = (file: string) => (file.includes('/') ? dirname(file) : file.replace(/\.ts$/, ''));
const source = (file: string) => readFileSync(join(root, file), 'utf8');

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typesOnly: boolean;
}

function importsOf(from: string): Import[] {
  const tree = ts.createSourceFile(from, source(from), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Expression | undefined, typesOnly: boolean) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ from, specifier: node.text, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const onlyTypes = named !== undefined && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
      add(node.moduleSpecifier, node.importClause?.isTypeOnly === true || (onlyTypes && node.importClause?.name === undefined));
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const imports = files.flatMap(importsOf);
const local = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((one) => ({ ...one, to: relative(root, resolve(root, dirname(one.from), one.specifier)).replace(/\.js$/, '.ts') }));
const packages = imports
  .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
  .map(({ from, specifier }) => ({ from, name: specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/') }));

describe('the rooms', () => {
  it('reads the sources and their imports', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(local.length).toBeGreaterThan(900);
  });

  it('knows every folder of src as a room, and no other room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(rooms.map(({ path }) => path).sort());
  });

  it('lets a room import from lower levels only', () => {
    const violations = local.filter(({ from, to }) => roomOf(from) !== roomOf(to) && levelOf(roomOf(to)) <= levelOf(roomOf(from)));
    expect(violations.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('lets other rooms import values of a stage folder from its entries only', () => {
    const violations = local.filter(({ from, to, typesOnly }) => {
      const entries = rooms.find(({ path }) => path === roomOf(to))?.entries;
      if (entries === undefined || typesOnly || roomOf(from) === roomOf(to)) return false;
      return !entries.some((entry) => to === `${roomOf(to)}/${entry}.ts`);
    });
    expect(violations.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('finds no import cycle between files', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `cycle: ${[...path, file].join(' -> ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const { from, to } of local) if (from === file) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('lets a package be imported only in its rooms', () => {
    const violations = packages.filter(
      ({ from, name }) => !commonPackages.includes(name) && packageRooms[name]?.includes(roomOf(from)) !== true,
    );
    expect(violations.map(({ from, name }) => `${from} -> ${name}`)).toEqual([]);
  });

  it('lists no package that nothing imports', () => {
    expect(Object.keys(packageRooms).filter((name) => !packages.some((one) => one.name === name))).toEqual([]);
  });

  it('lets only the demo import the MCP client', () => {
    const users = packages.filter(({ name }) => name === '@modelcontextprotocol/client').map(({ from }) => from);
    expect([...new Set(users)]).toEqual(['cli/commands/demo.ts']);
  });

  it('lets only the executable name process.stdout, because stdout belongs to JSON-RPC', () => {
    const users = files.filter(
      (file) => /process\.stdout|console\./.test(source(file)) || /\{[^}]*\bstdout\b[^}]*\} = process/.test(source(file)),
    );
    expect(users).toEqual(['cli/run-process.ts']);
  });

  it('finds no use of performance.now(), which makes Node load perf_hooks at start: systemClock.monotonic() does not', () => {
    expect(files.filter((file) => /(?<!\/\/ )\bperformance\.now\(/.test(source(file)))).toEqual([]);
  });

  it('finds no source file of more than 300 lines, except for generated ones', () => {
    const long = files.filter((file) => !source(file).startsWith('// Generated') && source(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
