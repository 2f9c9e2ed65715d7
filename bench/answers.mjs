// What reading a body costs: time against JSON.parse, waits of other calls meanwhile, and tokens of the result.
// Usage: node bench/answers.mjs [--rounds N] [--only parsing,waits,tokens] [--write]   (after npm run build; --write: bench/ANSWERS.md)
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { measureParsing } from './answers/parsing.mjs';
import { loadSource } from './answers/source.mjs';
import { measureTokens } from './answers/tokens.mjs';
import { measureWaits } from './answers/waits.mjs';
import { environment, factsOf } from './harness/environment.mjs';
import { table } from './harness/table.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: 'parsing,waits,tokens' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const waitRounds = Math.ceil(rounds / 3);
const parts = options.only.split(',');
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const number = (value) => (value === undefined ? '-' : value.toLocaleString('en-US'));
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const wait = ({ median, max }) => `${ms(median)} (${ms(max)})`;

const sections = {
  parsing: async (_folder, { shapeTask }) => `## Time against JSON.parse

Decoding, parsing and bounding the bytes of a body to 8,192 bytes, against \`JSON.parse\` of its text: the minimum of ${rounds} rounds that alternate. The goal for rows is a ratio below 2.

${table(
  ['body', 'size', 'JSON.parse', 'decode, parse, bound', 'ratio'],
  (await measureParsing(shapeTask, rounds)).map((row) => [row.name, mb(row.bytes), ms(row.parseMs), ms(row.allMs), row.ratio.toFixed(2)]),
)}`,
  waits: async (folder) => `## Waits of other calls

The longest wait of a ping, and of a \`call-api\` with a small body, over stdio while \`call-api\` reads rows: the median over rounds (${waitRounds}), each with a new server, and the maximum in parentheses. "Shown" is the smallest number of these bodies in the results of a round; the others waited too long for the worker process.

${table(
  ['while the server reads', 'ping', 'small call', 'shown'],
  (await measureWaits(folder, waitRounds)).map(({ name, calls, shown, waits }) => [
    name,
    wait(waits.ping),
    wait(waits['small call']),
    `${shown} of ${calls}`,
  ]),
)}`,
  tokens: async (folder, { typicalResponses }) => `## Tokens of results

Tokens (o200k) of the body and of the whole result of \`call-api\`.

${table(
  ['body', 'size', 'tokens of the body', 'tokens of the result'],
  (await measureTokens(folder, typicalResponses)).map((row) => [
    row.name,
    `${number(row.bytes)} bytes`,
    number(row.raw),
    number(row.tokens),
  ]),
)}`,
};

const folder = await mkdtemp(join(tmpdir(), 'bench-answers-'));
try {
  const source = await loadSource(folder);
  const before = environment();
  const texts = [];
  for (const [name, write] of Object.entries(sections)) {
    if (!parts.includes(name)) continue;
    await mkdir(join(folder, name));
    texts.push(await write(join(folder, name), source));
  }
  const command = `node bench/answers.mjs --rounds ${rounds}${options.write ? ' --write' : ''}`;
  const document = `# Results for bodies\n\nWritten by \`${command}\`.\n\n${table(['', ''], factsOf(before, rounds))}\n\n${texts.join('\n\n')}\n`;
  console.log(document);
  if (options.write) await writeFile(join(import.meta.dirname, 'ANSWERS.md'), document);
} finally {
  await rm(folder, { recursive: true, force: true });
}
