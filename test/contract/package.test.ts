import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { relativeLinksOf } from '../helpers/markdown.js';
import { packageJson, run } from '../helpers/processes/executable.js';
import { openingLines } from '../helpers/processes/raw-messages.js';
import { listenOnLoopback } from '../helpers/servers/listen.js';

const root = join(import.meta.dirname, '../..');

describe('the package', () => {
  it('contains the executable, the library with its types, the demo and the skill, and no development files', () => {
    const paths = packedFiles();
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/bin.js',
        'dist/worker.js',
        'dist/demo.js',
        'dist/index.js',
        'dist/index.d.ts',
        'skills/api-integration/SKILL.md',
        'skills/api-integration/scripts/test-endpoint.sh',
        'SKILL.md',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'SECURITY.md',
      ]),
    );
    const isForDevelopment = /^(src|test|bench\/.*\.mjs$|docs\/decisions|\.ci|dist\/skills)/;
    expect(paths.filter((path) => isForDevelopment.test(path))).toEqual([]);
  });

  it('contains every file that its documents link to', () => {
    const paths = packedFiles();
    const broken = paths
      .filter((path) => path.endsWith('.md'))
      .flatMap((document) =>
        relativeLinksOf(readFileSync(join(root, document), 'utf8'))
          .map((link) => link.split('#')[0] ?? '')
          .filter((link) => link !== '')
          .map((link) => join(dirname(document), link))
          .filter((target) => !paths.some((path) => path === target || path.startsWith(`${target}/`)))
          .map((target) => `${document} links to ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('contains a demo that terminates', async () => {
    const { code, stdout } = await run(['demo']);
    expect({ code, ends: stdout.length > 200 }).toEqual({ code: 0, ends: true });
  });

  it('contains an executable that runs without node_modules', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'package-'));
    try {
      for (const part of ['dist', 'skills', 'package.json']) await cp(join(root, part), join(folder, part), { recursive: true });
      await writeFile(join(folder, 'config.yaml'), 'apis:\n  local:\n    baseUrl: http://127.0.0.1:1\n    network: { allow: [] }\n');
      const call = (...args: string[]) =>
        spawnSync(process.execPath, [join(folder, 'dist/bin.js'), 'call', ...args, '--json'], { cwd: folder, encoding: 'utf8' });
      // Loads the guard and the log; loads YAML and undici as well.
      expect(JSON.parse(call('http://127.0.0.1:1/').stdout)).toMatchObject({ error: { code: 'address-blocked' } });
      const refused = call('http://127.0.0.1:1/x', '--config', join(folder, 'config.yaml'), '--timeout', '1');
      expect({ ...refused, result: JSON.parse(refused.stdout) }).toMatchObject({ result: { error: { code: 'connection-refused' } } });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('contains a dist that serves its tools and skill from a folder of its own, even in a folder of another package', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dist-'));
    try {
      await writeFile(join(folder, 'package.json'), '{"name":"other","version":"9.9.9"}');
      await cp(join(root, 'dist'), join(folder, 'vendor'), { recursive: true });
      const input = openingLines([
        { method: 'tools/list' },
        { method: 'resources/read', params: { uri: 'skill://api-integration/SKILL.md' } },
      ]);
      const { stdout } = spawnSync(process.execPath, [join(folder, 'vendor/bin.js')], { cwd: folder, encoding: 'utf8', input });
      expect(stdout).toContain(`"version":"${packageJson().version}"`);
      expect(stdout).toContain('"name":"test-endpoint"');
      expect(stdout).toContain('"uri":"skill://api-integration/SKILL.md"');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('contains no assertion of Node.js, which reads and parses the file of a failed one: a whole chunk in one line', async () => {
    const chunks = await readdir(join(root, 'dist/chunks'));
    expect(chunks.some((name) => name.startsWith('undici-'))).toBe(true);
    for (const name of chunks.filter((file) => file.endsWith('.js')))
      expect(await readFile(join(root, 'dist/chunks', name), 'utf8'), name).not.toMatch(/["'](node:)?assert["']/);
  });

  it('contains an executable that imports nothing, and uses no syntax of newer versions, before it has checked the Node.js version', async () => {
    const text = await readFile(join(root, 'dist/bin.js'), 'utf8');
    expect(text).not.toMatch(/^(import|export)\b|\?\.|\?\?|await/m);
    // An old version is simulated: an argument of --import runs before the executable.
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.8'})";
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', old, join(root, 'dist/bin.js')], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('Install a current Node.js');
  });

  it('keeps compiled code in the cache folder of the user where Node.js can', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    try {
      const { NODE_DISABLE_COMPILE_CACHE: _, NODE_COMPILE_CACHE: __, XDG_CACHE_HOME: ___, ...env } = process.env;
      const bin = join(root, 'dist/bin.js');
      expect(spawnSync(process.execPath, [bin, '--version'], { env: { ...env, HOME: home } }).status).toBe(0);
      expect(existsSync(join(home, '.cache/api-integration-mcp/compiled'))).toBe('enableCompileCache' in module);
      const missing = join(home, 'missing');
      expect(spawnSync(process.execPath, [bin, '--version'], { env: { ...env, HOME: missing } }).status).toBe(0);
      expect(existsSync(missing)).toBe(false);
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it('contains a library: the built entry calls an API', async () => {
    const server = createServer((request, response) => response.end(`hello ${request.url}`));
    const address = await listenOnLoopback(server);
    const library: typeof import('../../src/index.js') = await import(join(root, 'dist/index.js'));
    const client = library.createApiClient({ baseUrl: `http://127.0.0.1:${address.port}/v1/`, network: { allowLocal: true } });
    try {
      const outcome = await client.call({ target: 'items', query: { page: 2 } });
      expect(outcome.ok && Buffer.from(outcome.response.body).toString()).toBe('hello /v1/items?page=2');
    } finally {
      await client.close();
      server.close();
    }
  });

  it('names the option, the rule and the value when the library is used wrongly', async () => {
    const library: typeof import('../../src/index.js') = await import(join(root, 'dist/index.js'));
    expect(() => library.createApiClient({ retry: { attempts: 0 } })).toThrowError(
      'createApiClient: retry.attempts: Too small: expected number to be >=1; got 0',
    );
  });

  it('contains a library that bundlers put into one file of either format, without the packages of MCP', async () => {
    const folder = await mkdtemp(join(root, 'node_modules/.bundle-'));
    const server = createServer((_request, response) => response.end('{"id":1,"name":"Tea"}'));
    const { port } = await listenOnLoopback(server);
    try {
      await unpack(folder);
      const entry = join(folder, 'entry.mjs');
      await writeFile(
        entry,
        `import { createApiClient } from 'api-integration-mcp/client';
        const client = createApiClient({ baseUrl: process.argv[2], network: { allowLocal: true } });
        client.call({ target: 'items/1' }).then((outcome) => client.close().then(() => process.stdout.write(String(outcome.ok))));`,
      );
      // Bundles run where there are no packages.
      const elsewhere = await mkdtemp(join(tmpdir(), 'bundle-'));
      for (const format of ['esm', 'cjs'] as const) {
        const outfile = join(elsewhere, format === 'esm' ? 'bundle.mjs' : 'bundle.cjs');
        const banner = {
          js: format === 'esm' ? "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" : '',
        };
        const { metafile, warnings } = await build({
          ...{ bundle: true, platform: 'node', format, entryPoints: [entry], outfile, banner },
          ...{ logLevel: 'silent', metafile: true },
        });
        expect(warnings.map(({ text }) => text)).toEqual([]);
        expect(Object.keys(metafile.inputs).filter((path) => path.includes('@modelcontextprotocol'))).toEqual([]);
        const ran = await promisify(execFile)(process.execPath, [outfile, `http://127.0.0.1:${port}/`], { cwd: elsewhere });
        expect(ran).toEqual({ stdout: 'true', stderr: '' });
      }
      await rm(elsewhere, { recursive: true });
    } finally {
      server.close();
      await rm(folder, { recursive: true });
    }
  });

  it('compiles the example, the README and the guide in both module resolutions, and runs the example', async () => {
    const folder = await mkdtemp(join(root, 'node_modules/.example-'));
    const server = createServer((_request, response) => response.end('{"id":7,"name":"Tea"}'));
    const { port } = await listenOnLoopback(server);
    try {
      await cp(join(root, 'examples/library'), folder, { recursive: true });
      await unpack(folder);
      await writeFile(join(folder, 'src/program.ts'), program);
      const guide = await readFile(join(root, 'docs/library.md'), 'utf8');
      const blocks = [...`${await readFile(join(root, 'README.md'), 'utf8')}\n${guide}`.matchAll(/```ts\n([\s\S]*?)```/g)].map(
        ([, code = '']) => code,
      );
      expect(blocks.length).toBeGreaterThan(4);
      for (const [n, code] of blocks.entries()) await writeFile(join(folder, `src/guide-${n}.ts`), code);
      const tsc = join(root, 'node_modules/.bin/tsc');
      execFileSync(tsc, ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit', '--skipLibCheck'], { cwd: folder });
      execFileSync(tsc, { cwd: folder });
      const ran = await promisify(execFile)(process.execPath, ['dist/main.js', `http://127.0.0.1:${port}/`, '7'], { cwd: folder });
      expect(ran).toEqual({ stdout: 'Tea\n', stderr: '' });
    } finally {
      server.close();
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it('contains types in which each option of a definition has a description, which editors show', () => {
    const file = join(root, 'dist/index.d.ts');
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, strict: true, types: ['node'] });
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const exported = checker.getExportsOfModule(z.custom<ts.Symbol>().parse(source && checker.getSymbolAtLocation(source)));
    const silent: string[] = [];
    let described = 0;
    const visit = (type: ts.Type, path: string, seen: readonly ts.Type[]) => {
      for (const part of type.isUnion() ? type.types : [checker.getNonNullableType(type)]) {
        if (seen.includes(part) || part.getCallSignatures().length > 0) continue;
        for (const property of part.getProperties()) {
          const declaration = property.valueDeclaration;
          // What others declare, such as the methods of a list, is not an option.
          if (declaration === undefined || declaration.getSourceFile() !== source) continue;
          const name = `${path}.${property.name}`;
          if (property.getDocumentationComment(checker).length > 0) described += 1;
          else silent.push(name);
          if (ts.isPropertySignature(declaration)) visit(checker.getTypeOfSymbolAtLocation(property, declaration), name, [...seen, part]);
        }
      }
    };
    const definition = exported.find(({ name }) => name === 'ApiDefinition');
    visit(checker.getDeclaredTypeOfSymbol(z.custom<ts.Symbol>().parse(definition)), 'ApiDefinition', []);
    expect(silent).toEqual([]);
    expect(described).toBeGreaterThan(100);
  });
});

/** Returns the paths of the files that npm would publish. */
function packedFiles(): string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], { cwd: root, encoding: 'utf8' });
  const packed = z.array(z.object({ files: z.array(z.object({ path: z.string() })) })).parse(JSON.parse(output));
  return packed.flatMap(({ files }) => files.map(({ path }) => path));
}

/** Unpacks the package as npm would install it, below a folder in which its dependencies are found. */
async function unpack(folder: string): Promise<void> {
  const target = join(folder, 'node_modules/api-integration-mcp');
  await mkdir(target, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const [packed] = z
    .array(z.object({ filename: z.string() }))
    .parse(JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' })));
  execFileSync('tar', ['-xzf', join(folder, packed?.filename ?? ''), '--strip-components=1', '-C', target]);
}

const program = `
import { type ApiDefinition, ApiError, createApiClient, createMemoryStore, createStore } from 'api-integration-mcp';
const definition: ApiDefinition = { baseUrl: 'https://api.example.com', retry: { attempts: 2 } };
const outcome = await createApiClient(definition).call({ target: '/items' });
if (outcome.ok) outcome.response.status satisfies number;
else (outcome.error satisfies ApiError).code satisfies string;
createApiClient(definition, { store: createMemoryStore(), hooks: { onEnd: (call, ended) => [call.requestId, ended?.ok] } });
createStore;
// @ts-expect-error There is no such option.
createApiClient({ retries: 1 });
`;
