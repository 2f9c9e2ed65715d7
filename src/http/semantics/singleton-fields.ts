/** Fields with one value (RFC 9110 §5.5): a second line with another value has a meaning only by the rules below. */
const singletonFields: ReadonlySet<string> = new Set([
  'age',
  'content-length',
  'content-location',
  'content-range',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'location',
  'retry-after',
]);

// Decision: docs/decisions/2026-11-26-repeated-fields-are-reduced-on-arrival.md
/**
 * Returns the lines of a response header that count. Servers and proxies that set a header twice send equal lines, which count
 * once, even if something joined them. Of different lines, the first counts (Age: RFC 9111 §5.1, Expires: §4.2.1; Node.js does
 * so for the others), or the last valid Content-Type (RFC 9110 §8.3). No rule chooses a Location, so all are returned.
 */
export function countedLines(name: string, lines: readonly string[]): readonly string[] {
  const field = name.toLowerCase();
  if (!singletonFields.has(field) || lines.length === 0) return lines;
  // One value, as in almost every response: nothing was joined.
  if (lines.length === 1 && lines[0]?.includes(',') === false) return lines;
  if (field === 'content-type') return [lastMediaType(lines)];
  const filled = lines.filter((line) => line.trim() !== '');
  const distinct = [...new Set((filled.length > 0 ? filled : lines).map(withoutRepeats))];
  return field === 'location' ? distinct : [firstOfList(distinct[0] ?? '')];
}

/** Where lines were joined: a URL contains no space, but perhaps a comma, and a date contains one `, `. */
const joint = /, |,(?=https?:\/\/)/;

/** Returns a value without its repetitions: `a, a` is one `a`. */
function withoutRepeats(line: string): string {
  const parts = line.split(joint);
  for (let size = 1; size <= parts.length / 2; size += 1) {
    if (parts.length % size === 0 && parts.every((part, index) => part === parts[index % size])) return parts.slice(0, size).join(', ');
  }
  return line;
}

/** A number, entity tag or date, and the comma behind it. */
const listed = /^\s*(\d+(?:\.\d+)?|(?:W\/)?"[^"]*"|[A-Za-z]{3,9}, [^,]{1,40} GMT)\s*,/;

function firstOfList(value: string): string {
  return listed.exec(value)?.[1] ?? value;
}

const token = "[\\w!#$%&'+.^`|~-]+";
const mediaType = new RegExp(`^\\s*(${token}/${token})\\s*(?:;|$)`);
const nextMediaType = new RegExp(`,\\s*(?=${token}/${token}\\s*(?:[;,]|$))`);

/** Returns the last valid type, with the parameters of an earlier one of the same type if it has none, as fetch does. */
function lastMediaType(lines: readonly string[]): string {
  const types = lines.flatMap((line) => line.split(nextMediaType)).filter((type) => mediaType.test(type));
  const last = types.at(-1);
  if (last === undefined || last.includes(';')) return last ?? lines[0] ?? '';
  // https://fetch.spec.whatwg.org/#concept-header-extract-mime-type
  const isSame = (type: string) => mediaType.exec(type)?.[1]?.toLowerCase() === last.trim().toLowerCase();
  const previous = types.findLastIndex((type) => !isSame(type));
  return types.slice(previous + 1).findLast((type) => type.includes(';')) ?? last;
}
