import { spread } from './statistics.mjs';

/**
 * Collects the rounds of every figure. A round is a pair: what the product took, and what its base took in the same round.
 * The ratio is made within the round, so that a slower minute of the machine changes both of its sides.
 */
export function createRecorder() {
  const rounds = new Map();
  const notes = [];
  const roundsOf = ({ id }, build) => rounds.get(`${id} ${build}`) ?? [];

  function add(id, build, product, base) {
    const key = `${id} ${build}`;
    rounds.set(key, [...(rounds.get(key) ?? []), { product, base }]);
  }

  function result(figure, build) {
    const found = roundsOf(figure, build);
    if (found.length === 0) return undefined;
    const amounts = (side, part) => spread(found.map((round) => round[side][part]));
    if (figure.kind === 'amount') return { amount: amounts('product', 'amount'), base: amounts('base', 'amount') };
    const ratio = figure.kind === 'speed' ? (product, base) => base / product : (product, base) => product / base;
    const ratios = (part) => spread(found.map(({ product, base }) => ratio(product[part], base[part])));
    return {
      wall: ratios('wall'),
      cpu: ratios('cpu'),
      product: amounts('product', 'wall'),
      base: amounts('base', 'wall'),
      baseCpu: amounts('base', 'cpu'),
    };
  }

  /** What another build took divided by what this one took, round by round. */
  function comparison(figure, build, other, part) {
    const others = roundsOf(figure, other);
    return roundsOf(figure, build).map(({ product }, n) => others[n]?.product[part] / product[part]);
  }

  return { add, result, comparison, note: (text) => notes.push(text), notes: () => notes };
}
