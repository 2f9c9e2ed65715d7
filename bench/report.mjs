import { spread } from './harness/statistics.mjs';
import { table } from './harness/table.mjs';

const withQuartiles = (one, digits) =>
  one === undefined ? '-' : `${one.median.toFixed(digits)} (${one.low.toFixed(digits)} to ${one.high.toFixed(digits)})`;
const ratio = (one) => withQuartiles(one, 2);
const mib = (one) => (one === undefined ? '-' : `${withQuartiles(one, 0)} MiB`);
const ms = (one) => (one === undefined ? '-' : `${one.median.toFixed(one.median < 10 ? 2 : 0)} ms`);
const goalOf = ({ kind, goal }) =>
  goal === undefined ? '-' : `${kind === 'speed' ? '>=' : '<='} ${goal}${kind === 'amount' ? ' MiB' : ''}`;

/** Reports whether a result is within the goal of its figure; `undefined` without a goal. */
export function isMet({ kind, goal }, { wall, amount }) {
  if (goal === undefined) return undefined;
  if (kind === 'amount') return amount === undefined ? undefined : amount.median <= goal;
  return kind === 'speed' ? wall.median >= goal : wall.median <= goal;
}

const metTexts = { true: 'met', false: '**missed**', undefined: '-' };

/** The tables of one build: ratios, then amounts of memory. */
export function resultTables(figures, recorder, build) {
  const measured = figures
    .map((figure) => ({ figure, result: recorder.result(figure, build) }))
    .filter(({ result }) => result !== undefined);
  const cells = ({ figure, result }) => [figure.title, figure.base, goalOf(figure), metTexts[isMet(figure, result)]];
  const ratios = measured
    .filter(({ figure }) => figure.kind !== 'amount')
    .map((one) => [...cells(one), ratio(one.result.wall), ratio(one.result.cpu), ms(one.result.product), ms(one.result.base)]);
  const amounts = measured
    .filter(({ figure }) => figure.kind === 'amount')
    .map((one) => [...cells(one), mib(one.result.amount), mib(one.result.base)]);
  const first = ['figure', 'against', 'goal', 'result'];
  return [
    ...(ratios.length > 0 ? [table([...first, 'ratio, wall', 'ratio, CPU', 'this', 'other'], ratios)] : []),
    ...(amounts.length > 0 ? [table([...first, 'this', 'other'], amounts)] : []),
  ].join('\n\n');
}

/** The table of two builds measured in the same rounds. */
export function comparisonTable(figures, recorder) {
  // The two builds make the same calls beside every peer.
  const [firstPeer] = figures.filter(({ row }) => row === 'peers').map(({ base }) => base);
  const compared = figures.filter(({ row, base }) => row !== 'peers' || base === firstPeer);
  const lines = compared.flatMap((figure) => {
    const parts = figure.kind === 'amount' ? ['amount'] : ['wall', 'cpu'];
    const [first, second] = parts.map((part) => spread(recorder.comparison(figure, 'this', 'against', part)));
    return first === undefined ? [] : [[figure.title, ratio(first), ratio(second)]];
  });
  return table(['against / this, above 1: this is better', 'wall, or MiB', 'CPU'], lines);
}

const method = `A round runs every contender once, in turns and each in a process of its own, against one API on loopback. Ratios are made within a round. The figures are medians over the rounds, with the quartiles in parentheses: a median ignores the rounds that other programs disturbed, and half of the rounds are between the quartiles. Within a round, wall time is the median of short batches that alternate; CPU time is the mean over all of them, because garbage collection is part of the cost. Every client of the library rows makes 5,000 calls before, so that the JIT has optimized it; the rows of stdio measure first calls.

For calls, the ratio is calls per second of this server divided by those of the other: more is better. For start, first call and the large configuration, it is time divided by time: less is better. Goals apply to wall time. On a busy machine, trust the CPU ratios.

All stages have their defaults, except that the rate limiter allows 100,000 calls per second. Each call requests a different item, and every response is checked. "Large" is 1,000 configured APIs, 10,000 cached responses and 1,000 skills.`;

/** The whole document. */
export function document({ figures, recorder, environment, nodes, rounds, peers }) {
  const { date, commit, machine, node, packages, load } = environment;
  const others = nodes.filter(({ version }) => version !== node).map(({ version }) => version);
  const facts = [
    ['date', date],
    ['commit', commit],
    ['machine', machine],
    ['Node.js', [node, ...others.map((version) => `${version} (start only)`)].join(', ')],
    ['packages', packages],
    ['peers', peers.map(({ name, version }) => `${name} ${version}`).join(', ')],
    ['rounds', String(rounds)],
    ['load average, start and end', load],
  ];
  const notes = recorder.notes().map((note) => `- ${note}\n`);
  return `# Results

Written by \`node bench/run.mjs\`; \`--help\` lists its options.

${table(['', ''], facts)}

${resultTables(figures, recorder, 'this')}
${notes.length > 0 ? `\n${notes.join('')}` : ''}
## Method

${method}
`;
}
