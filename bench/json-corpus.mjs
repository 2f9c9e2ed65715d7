// What is made of the files of a corpus of JSON: read, refused, or (never) thrown, and the slowest one.
// Usage: node bench/json-corpus.mjs <folder>   (files as in nst/JSONTestSuite: y_ is JSON, n_ is not, i_ may be either)
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSource } from './answers/source.mjs';
import { table } from './harness/table.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) throw new Error('usage: node bench/json-corpus.mjs <folder>');
const folder = await mkdtemp(join(tmpdir(), 'json-corpus-'));
const kinds = { y: 'JSON', n: 'not JSON', i: 'either' };
const counts = new Map(Object.keys(kinds).map((kind) => [kind, { files: 0, read: 0, refused: 0, thrown: 0, maxMs: 0, odd: [] }]));
try {
  const { shapeTask } = await loadSource(folder);
  for (const file of (await readdir(corpus)).sort()) {
    const count = counts.get(file.charAt(0));
    if (count === undefined || !/^[yni]_.*\.json$/.test(file)) continue;
    const bytes = await readFile(join(corpus, file));
    const task = { bytes, contentType: 'application/json', expectsJson: true, select: undefined, view: 'body', maxBytes: 8192 };
    const startedAt = performance.now();
    count.files += 1;
    try {
      const { shown, invalid } = await shapeTask.run({ ...task, escapeUnseen: true }, (part) => part());
      JSON.parse(JSON.stringify(shown?.value ?? null));
      const isRead = invalid === undefined && shown !== undefined;
      count[isRead ? 'read' : 'refused'] += 1;
      if (file.startsWith(isRead ? 'n_' : 'y_')) count.odd.push(file);
    } catch {
      count.thrown += 1;
      count.odd.push(file);
    }
    count.maxMs = Math.max(count.maxMs, performance.now() - startedAt);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const rows = [...counts].map(([kind, { files, read, refused, thrown, maxMs, odd }]) => [
  kinds[kind],
  ...[files, read, refused, thrown].map(String),
  `${maxMs.toFixed(0)} ms`,
  odd.join(', '),
]);
console.log(table(['the file is', 'files', 'read', 'refused', 'thrown', 'slowest', 'unexpected'], rows));
