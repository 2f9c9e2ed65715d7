export const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** Linear interpolation between the two nearest values. */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Median and quartiles; `undefined` if a number is missing. */
export function spread(numbers) {
  if (numbers.length === 0 || !numbers.every(Number.isFinite)) return undefined;
  return { median: median(numbers), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75) };
}
