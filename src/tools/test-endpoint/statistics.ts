/** Returns a percentile by nearest rank (ISO 3534), which is always one of the values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(Math.ceil((percent / 100) * sorted.length) - 1, 0)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Returns the mean difference between successive values (RFC 3550 §6.4.1, without smoothing). */
export function jitter(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/**
 * Returns the probability that two samples of one distribution differ at least as much as these (Mann-Whitney U test,
 * two-sided, normal approximation with tie correction). Uses only the order of values, so outliers and the long tail of
 * response times do not distort it. Accurate from about 8 values per side.
 */
export function mannWhitney(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, isFirst: true })), ...other.map((value) => ({ value, isFirst: false }))];
  all.sort((left, right) => left.value - right.value);
  let rankSum = 0;
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const count = to - from;
    // Equal values share the mean of their ranks.
    rankSum += all.slice(from, to).filter(({ isFirst }) => isFirst).length * ((from + 1 + to) / 2);
    ties += count ** 3 - count;
    from = to;
  }
  const [m, n, total] = [one.length, other.length, all.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) return 1;
  const z = Math.max(Math.abs(u - (m * n) / 2) - 0.5, 0) / Math.sqrt(variance);
  return Math.min(2 * upperTail(z), 1);
}

/** Returns the upper tail of the normal distribution (Abramowitz and Stegun 7.1.26, error below 1.5e-7). */
function upperTail(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (polynomial * Math.exp(-x * x)) / 2;
}
