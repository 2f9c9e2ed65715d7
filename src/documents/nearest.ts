import { knownFor } from './other-names.js';

/**
 * Returns the known name that is spelled alike or does the same in other tools, or undefined if there is none. The same letters
 * come first: `time_out` is `timeout`.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const target = normalize(name);
  const same = candidates.find((candidate) => normalize(candidate) === target) ?? knownFor(target, candidates);
  if (same !== undefined) return same;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = distanceOf(target, normalize(candidate));
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name: candidate, distance };
  }
  return best !== undefined && best.distance <= Math.max(1, Math.floor(target.length / 3)) ? best.name : undefined;
}

/** Normalizes a name, so that `base_url`, `base-url` and `BaseURL` match baseUrl. */
function normalize(name: string): string {
  return name
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Computes the optimal string alignment distance: insertions, deletions, substitutions and transpositions. */
function distanceOf(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const choices = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost, ...(swapped ? [at(beforeLast, j - 2) + 1] : [])];
      row.push(Math.min(...choices));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
