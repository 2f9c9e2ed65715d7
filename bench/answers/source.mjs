import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../harness/bundle.mjs';

const root = join(import.meta.dirname, '../..');

/** What dist does not export: the task that prepares a body, and the responses whose tokens the tests record. */
const entry = `
export { shapeTask } from './src/response/shape-body.js';
export { typicalResponses } from './test/helpers/calls/typical-responses.js';
`;

/** Bundles these parts of the source, and loads them. */
export async function loadSource(folder) {
  const outfile = join(folder, 'source.mjs');
  await bundle({ stdin: { contents: entry, resolveDir: root, loader: 'ts' }, outfile });
  return import(pathToFileURL(outfile).href);
}
