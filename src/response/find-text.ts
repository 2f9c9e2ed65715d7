/** Products of both lengths up to this one take String.includes less than 50 ms, even if it compares every pair of characters. */
const maxPairs = 10_000_000;

/**
 * Reports whether a text contains another one, in linear time. String.includes needs the product of both lengths for periodic
 * texts, and nothing can interrupt it.
 */
export function containsText(text: string, wanted: string): boolean {
  if (text.length * wanted.length <= maxPairs) return text.includes(wanted);
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && unit !== wanted.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (unit === wanted.charCodeAt(matched)) matched += 1;
    if (matched === wanted.length) return true;
  }
  return false;
}

/** Returns, for each prefix, the length of its longest proper prefix that is also its suffix (Knuth, Morris, Pratt 1977). */
function bordersOf(text: string): Int32Array {
  const borders = new Int32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (length > 0 && text.charCodeAt(at) !== text.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (text.charCodeAt(at) === text.charCodeAt(length)) length += 1;
    borders[at] = length;
  }
  return borders;
}
