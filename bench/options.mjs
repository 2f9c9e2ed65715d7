import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rows } from './figures.mjs';
import { findNodes } from './harness/nodes.mjs';
import { recordedFile, repeats, tolerance } from './harness/recorded.mjs';

const help = `Usage: node bench/run.mjs [options]   (after npm run build)

Measures every figure about speed and memory in one run: this build and what it is compared with, in turns.

Options:
  --only <rows>       rows to measure, separated by commas (default: all)
                      ${rows.join(', ')}
  --rounds <n>        rounds of each row (default: 7; with --smoke: 2)
  --smoke             small loads: shows that everything runs, in about 40 s
  --dist <folder>     build to measure (default: dist)
  --against <folder>  second build, measured in the same turns
  --node <path>       further Node.js on which start is measured; repeatable
                      (default: those in NODE_20, NODE_24 and so on)
  --out <file>        file for the results (default: bench/RESULTS.md, if all rows are
                      measured in full and without --against; otherwise none)
  --check             compare the CPU ratios with the record. Figures that are more than
                      ${tolerance * 100} % worse are measured again; fails if they are worse in ${repeats} of
                      ${repeats} measurements. A figure whose base takes far more CPU time than
                      recorded decides nothing. Use it with --smoke, as the record.
  --record            write the CPU ratios to the record. Run it with --smoke --rounds 9,
                      after a change that is intended to move them.
  --recorded <file>   file of the record (default: bench/recorded.json)
  --help              show this help

Examples:
  node bench/run.mjs                               measure everything, write bench/RESULTS.md:
                                                   10 to 20 minutes
  node bench/run.mjs --only call,fetch --rounds 3  two rows, to stdout
  node bench/run.mjs --only stdio --against ../old/dist
                                                   two builds in turns
  node bench/run.mjs --only start --node /tmp/24/node_modules/node/bin/node
                                                   after npm install --prefix /tmp/24 node@24
  node bench/run.mjs --smoke --check               what CI runs
  node bench/run.mjs --smoke --rounds 9 --record   renew the record, on a quiet machine

Exit codes:
  0    measured, whether or not the goals are met
  1    --check: a figure is worse than recorded
  2    usage error
  3    a contender failed or returned a wrong response
  130  interrupted
`;

const declared = {
  only: { type: 'string', default: rows.join(',') },
  rounds: { type: 'string' },
  smoke: { type: 'boolean', default: false },
  dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
  against: { type: 'string' },
  node: { type: 'string', multiple: true, default: [] },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  recorded: { type: 'string', default: recordedFile },
  help: { type: 'boolean', default: false },
};

function fail(message) {
  console.error(`${message}\nSee node bench/run.mjs --help.`);
  process.exit(2);
}

function parse() {
  try {
    return parseArgs({ options: declared }).values;
  } catch (error) {
    return fail(error.message);
  }
}

function nodesOf(paths) {
  try {
    return findNodes(paths);
  } catch (error) {
    return fail(`--node: ${error.message}`);
  }
}

/** Reads the command line. Ends the process for --help and usage errors. */
export function readOptions() {
  const { only, rounds: given, smoke, dist, against, node, out, check, record, recorded, help: isHelp } = parse();
  if (isHelp) {
    console.log(help);
    process.exit();
  }
  const wanted = new Set(only.split(','));
  for (const row of wanted) if (!rows.includes(row)) fail(`--only: ${row} is not a row; the rows are ${rows.join(', ')}.`);
  const rounds = Number(given ?? (smoke ? 2 : 7));
  if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds: must be an integer from 1.');
  const builds = [{ name: 'this', dist: resolve(dist) }, ...(against === undefined ? [] : [{ name: 'against', dist: resolve(against) }])];
  for (const { dist } of builds) if (!existsSync(join(dist, 'bin.js'))) fail(`${dist} has no bin.js; run npm run build.`);
  const isComplete = !smoke && against === undefined && wanted.size === rows.length;
  const standard = isComplete ? join(import.meta.dirname, 'RESULTS.md') : undefined;
  return { wanted, rounds, size: smoke ? 'smoke' : 'full', builds, nodes: nodesOf(node), out: out ?? standard, check, record, recorded };
}
