// Builds dist/: the executable and the worker process with their chunks, the demo as one file, the library with its dependencies left to
// npm, and its types in one file.
import { existsSync } from 'node:fs';
import { chmod, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/**
 * The node adapter's session transport, which this server does not use, pulls in @hono/node-server, and that one makes
 * Node load its whole fetch at start (20 ms). Neither package says "sideEffects": false, so nothing would be dropped.
 */
const dropUnused = {
  name: 'drop-unused',
  setup(context) {
    context.onResolve({ filter: /^(@modelcontextprotocol\/node|@hono\/node-server)$/ }, async (args) => {
      if (args.pluginData === dropUnused) return undefined;
      const { path } = await context.resolve(args.path, { resolveDir: args.resolveDir, kind: args.kind, pluginData: dropUnused });
      return { path, sideEffects: false };
    });
  },
};

/**
 * The SDK brings AJV along, a third of what a start would parse, for forms that a server asks for with `elicitInput`. No tool
 * does so, and create-server.ts passes a validator of its own.
 */
const dropValidator = {
  name: 'drop-validator',
  setup(context) {
    context.onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, (args) => ({ path: args.path, namespace: 'shims' }));
    context.onLoad({ filter: /.*/, namespace: 'shims' }, () => ({
      contents: "export { default as process } from 'node:process'; export class DefaultJsonSchemaValidator {}",
    }));
  },
};

/** What of undici is used. Its index also loads a fetch, mocks and a cache, which takes three times as long. */
const undiciParts = {
  Agent: 'undici/lib/dispatcher/agent.js',
  Client: 'undici/lib/dispatcher/client.js',
  Pool: 'undici/lib/dispatcher/pool.js',
  buildConnector: 'undici/lib/core/connect.js',
};

/**
 * Puts a module that names the exports of a CommonJS package in front of it: of one that is imported on demand, esbuild gives
 * only the default export, where Node.js gives the named ones too.
 */
const nameExports = {
  name: 'name-exports',
  setup(context) {
    context.onResolve(
      { filter: /^(undici|ipaddr\.js|pino|yaml|ajv|ajv\/dist\/2020\.js|ajv-formats|http-cache-semantics|iovalkey)$/ },
      (args) => (args.kind === 'dynamic-import' ? { path: args.path, namespace: 'named', pluginData: args.resolveDir } : undefined),
    );
    context.onLoad({ filter: /.*/, namespace: 'named' }, async ({ path, pluginData: resolveDir }) => {
      if (path === 'undici') {
        const parts = Object.entries(undiciParts).map(([name, file]) => `export const ${name} = require('${file}');`);
        return { contents: parts.join('\n'), resolveDir };
      }
      const names = Object.keys(await import(path)).filter((name) => name !== 'default' && name !== 'module.exports');
      return { contents: `const all = require('${path}'); export default all; export const { ${names.join(', ')} } = all;`, resolveDir };
    });
  },
};

/** Its main file requires its parts in a way that no bundler follows. */
const useEsm = {
  name: 'use-esm',
  setup: (context) =>
    context.onResolve({ filter: /^jsonc-parser$/ }, () => ({ path: resolve('node_modules/jsonc-parser/lib/esm/main.js') })),
};

/**
 * undici asserts what an API sends. For the message of a failed assertion, Node.js reads the file that contains it and parses it:
 * in a bundle of one line that blocks the process for seconds, so one response could stop the server for everyone.
 */
const plainAssert = {
  name: 'plain-assert',
  setup(context) {
    context.onResolve({ filter: /^(node:)?assert$/ }, () => ({ path: 'assert', namespace: 'plain' }));
    context.onLoad({ filter: /.*/, namespace: 'plain' }, () => ({
      contents: `
        function check(isTrue, message) {
          if (isTrue) return;
          throw message instanceof Error ? message : Object.assign(new Error(message ?? 'assertion failed'), { code: 'ERR_ASSERTION' });
        }
        module.exports = Object.assign(check, {
          ok: check,
          equal: (one, other, message) => check(one == other, message),
          notEqual: (one, other, message) => check(one != other, message),
          strictEqual: (one, other, message) => check(Object.is(one, other), message),
          notStrictEqual: (one, other, message) => check(!Object.is(one, other), message),
          deepStrictEqual: (one, other, message) => check(require('node:util').isDeepStrictEqual(one, other), message),
          fail: (message) => check(false, message),
        });
      `,
    }));
  },
};

const common = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' };
// Decision: docs/decisions/2026-11-22-start-loads-only-what-it-uses.md
/** With all that it uses, in chunks that are loaded on demand: few starts need them. */
const whole = {
  ...common,
  minify: true,
  legalComments: 'linked',
  plugins: [dropUnused, dropValidator, nameExports, useEsm, plainAssert],
  // Bundled CommonJS packages use what Node.js gives to CommonJS modules.
  banner: {
    js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);",
  },
};

/**
 * The JSON Schemas of the native tools. Every client lists them, and a start that creates them from the zod schemas takes 5 ms
 * longer.
 */
async function listedSchemas() {
  const outfile = 'dist/tools.js';
  await build({ ...common, entryPoints: ['src/tools/index.ts'], outfile, packages: 'external' });
  const { nativeTools } = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  const schemas = nativeTools.map((tool) => [tool.name, { input: tool.inputSchema(), output: tool.outputSchema() }]);
  return JSON.stringify(Object.fromEntries(schemas));
}

/**
 * The worker process: one file, and the packages that it shares with the executable, which loads them on demand from chunks of
 * their own. `shared`: the names of these chunks by their sources.
 */
const worker = (shared) => ({
  ...whole,
  entryPoints: ['src/worker.ts'],
  outfile: 'dist/worker.js',
  plugins: [
    {
      name: 'shared-packages',
      setup(context) {
        context.onResolve({ filter: /^[^.]/ }, async ({ path, kind, resolveDir, pluginData }) => {
          if (kind !== 'dynamic-import' || pluginData === shared) return undefined;
          const resolved = await context.resolve(path, { kind, resolveDir, pluginData: shared });
          const chunk = shared.get(`named:${path}`) ?? shared.get(relative('.', resolved.path));
          return chunk === undefined ? undefined : { path: `./chunks/${chunk}`, external: true };
        });
      },
    },
    ...whole.plugins,
  ],
});

/**
 * esbuild puts what is shared into many small chunks. A start needs most of them, and each takes half a millisecond to load,
 * so rollup joins them. Those of zod stay separate, because zod is configured before anything else uses it.
 */
const startUp = 'src/cli/start-up.ts';

/** Returns the chunks of packages, by their sources, which the worker can load too. */
async function buildExecutable() {
  const define = { LISTED_SCHEMAS: await listedSchemas() };
  const { outputFiles, metafile } = await build({
    ...whole,
    ...{ define, entryPoints: [startUp], outdir: 'dist', splitting: true, legalComments: 'external', metafile: true, write: false },
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const nameOf = (source) => Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === source);
  const input = resolve(nameOf(startUp));
  const groups = [startUp, 'src/cli/configure-zod.ts', 'src/cli/run-process.ts'].map((entry) => loadedWith(nameOf(entry), metafile));
  const bundle = await rollup({
    input,
    treeshake: false,
    plugins: [inMemory(files)],
  });
  const chunkOf = (id) => (id === input ? undefined : ['bin', 'zod', 'start'][groups.findIndex((group) => group.has(id))]);
  const names = { entryFileNames: 'chunks/[name].js', chunkFileNames: 'chunks/[name].js' };
  await bundle.write({ dir: 'dist', compact: true, ...names, manualChunks: chunkOf });
  await bundle.close();
  const legal = [...files].flatMap(([path, text]) => (path.endsWith('.LEGAL.txt') ? [text] : []));
  await writeFile('dist/bin.js.LEGAL.txt', legal.join('\n'));
  // What needs a chunk of the start would load the whole server.
  const isApart = (path) =>
    groups.slice(1).every((group) => ![...loadedWith(path, metafile)].some((one) => group.has(one) && !groups[0].has(one)));
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint !== undefined && /^(named:|node_modules)/.test(entryPoint) && isApart(path) ? [[entryPoint, basename(path)]] : [],
    ),
  );
}

/** The check of the Node.js version, in a syntax that old versions can read; everything else is imported after it. */
const executable = {
  ...common,
  target: 'es2015',
  supported: { 'dynamic-import': true },
  entryPoints: ['src/bin.ts'],
  outfile: 'dist/bin.js',
  plugins: [
    {
      name: 'start-up',
      setup: (context) => context.onResolve({ filter: /start-up\.js$/ }, () => ({ path: './chunks/start-up.js', external: true })),
    },
  ],
};

/** What makes a copy of dist/ alone a program: without the package around it, these are read. The npm package omits them. */
async function addPackageParts() {
  const { name, version, description, homepage, license, type } = JSON.parse(await readFile('package.json', 'utf8'));
  await writeFile(
    'dist/package.json',
    `${JSON.stringify({ name, version, description, homepage, license, type, private: true }, undefined, 2)}\n`,
  );
  await cp('skills', 'dist/skills', { recursive: true });
  await cp('examples/starter.yaml', 'dist/examples/starter.yaml');
}

const inMemory = (files) => ({
  name: 'in-memory',
  resolveId(id, importer = '') {
    const path = resolve(dirname(importer), id);
    return files.has(path) ? path : { id, external: true };
  },
  load: (id) => files.get(id),
});

/** Returns the absolute paths of an output of esbuild and of all that is loaded with it. */
function loadedWith(output, metafile, found = new Set()) {
  if (found.has(resolve(output))) return found;
  found.add(resolve(output));
  for (const { path, kind, external } of metafile.outputs[output].imports)
    if (kind === 'import-statement' && !external) loadedWith(path, metafile, found);
  return found;
}

async function buildLibrary() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const define = { LIBRARY_VERSION: JSON.stringify(version) };
  // Without minifySyntax, the reading of package.json would stay, and with it import.meta.
  await build({ ...common, define, minifySyntax: true, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', packages: 'external' });
}

/** One file: the declarations of every source file together would be most of the package. */
async function buildTypes() {
  const types = await rollup({
    input: 'src/index.ts',
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
    external: ['zod', /^node:/],
  });
  await types.write({ file: 'dist/index.d.ts' });
  await types.close();
}

// npm prepares a package of a git repository after the installation of its dependencies, and any other one before it is packed.
if (process.argv.includes('--if-missing') && existsSync('dist/bin.js')) process.exit();
await rm('dist', { recursive: true, force: true });
await Promise.all([
  buildExecutable().then((shared) => build(worker(shared))),
  build(executable),
  build({ ...whole, entryPoints: ['src/cli/commands/demo.ts'], outfile: 'dist/demo.js' }),
  buildLibrary(),
  buildTypes(),
]);
await addPackageParts();
await chmod('dist/bin.js', 0o755);
