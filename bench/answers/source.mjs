import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** What dist does not export: the task that prepares a body, and the responses whose tokens the tests record. */
const entry = `
export { shapeTask } from './src/response/shape-body.js';
export { typicalResponses } from './test/helpers/calls/typical-responses.js';
`;

/** Bundles these parts of the source as build.mjs bundles the executable, and loads them. */
export async function loadSource(folder) {
  const outfile = join(folder, 'source.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    // Bundled CommonJS packages call require for Node's own modules.
    banner: { js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);" },
  });
  // Otherwise its process runs until the end.
  await stop();
  return import(pathToFileURL(outfile).href);
}
