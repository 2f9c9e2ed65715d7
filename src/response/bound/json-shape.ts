import { estimateTokens } from '../../runtime/estimate-tokens.js';
import { headWithin } from '../../runtime/string-bytes.js';
import { boundJson } from './bound-json.js';
import { isMap, maxTexts, type Summary, summarize } from './summary.js';

/** Under 1,000 tokens, whatever the error of their estimate is. */
const maxShapeBytes = 2800;
const maxExampleBytes = 32;
/** A text has few values if these are short, and each was seen several times. */
const maxChoiceBytes = 24;
const minPerChoice = 3;
const longText = 200;

/** 1,000 tokens for the default size. */
const maxTokensPerByte = 1000 / 2800;
const maxRounds = 6;

/** Estimates the tokens of a text whose characters are all rare: one then takes a token for each of its bytes. */
function maxTokensOf(text: string): number {
  let rare = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isCommon = code < 0x80 || (code >= 0x3000 && code < 0x9fa6) || (code >= 0xac00 && code < 0xd7a4);
    if (!isCommon) rare += code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  }
  return estimateTokens(text) * 1.12 + rare;
}

interface ShapeOptions {
  /** Default: less than 1,000 tokens. */
  readonly maxBytes?: number;
  /** Changes the shape before its size is limited. Default: nothing is escaped. */
  readonly escaped?: (shape: unknown) => unknown;
}

/**
 * Describes a JSON document of any size: its keys, types, counts and examples. An array is shown as `["array of 100", <item>]`, a key
 * that some objects lack or have as null as `name?`, and a map with data as keys by one of its keys.
 */
export function shapeOf(value: unknown, { maxBytes = maxShapeBytes, escaped = (shape) => shape }: ShapeOptions = {}): unknown {
  const shape = escaped(describe(summarize(value)));
  let shown = boundJson(shape, maxBytes).value;
  let room = maxBytes;
  for (let round = 0; round < maxRounds; round += 1) {
    const use = maxTokensOf(JSON.stringify(shown)) / (maxBytes * maxTokensPerByte);
    if (use <= 1) break;
    room = Math.floor((room / use) * 0.95);
    shown = boundJson(shape, room).value;
  }
  return shown;
}

function describe(summary: Summary): unknown {
  const { arrays, objects } = summary;
  const scalar = describeScalar(summary, arrays !== undefined || objects !== undefined);
  const kinds: unknown[] = scalar === undefined ? [] : [scalar];
  if (arrays !== undefined) {
    const length = range(arrays.shortest, arrays.longest);
    kinds.push(arrays.items.count === 0 ? `array of ${length}` : [`array of ${length}`, describe(arrays.items)]);
  }
  if (objects !== undefined) kinds.push(describeObject(objects));
  return kinds.length > 1 ? ['one of', ...kinds] : (kinds[0] ?? 'nested deeper');
}

const range = (least: number, most: number) => (least === most ? `${most}` : `${least} to ${most}`);

/** Describes null, booleans, numbers and texts. Next to an array or an object, null is shown at the key. */
function describeScalar(
  { nulls, booleans, numbers, number, strings, texts, maxTextLength }: Summary,
  hasParts: boolean,
): string | undefined {
  const kinds: string[] = [];
  if (strings > 0) kinds.push(maxTextLength > longText ? `string of up to ${maxTextLength} characters` : 'string');
  if (numbers > 0) kinds.push('number');
  if (booleans > 0) kinds.push('boolean');
  if (nulls > 0 && !(hasParts && kinds.length === 0)) kinds.push('null');
  if (kinds.length === 0) return undefined;
  const examples = strings > 0 ? [...texts].map(shorten) : numbers > 0 ? [String(number)] : [];
  const isChoice = texts.size < maxTexts && strings >= texts.size * minPerChoice && examples.every((text) => text.length <= maxChoiceBytes);
  if (examples.length === 0) return kinds.join(' or ');
  return `${kinds.join(' or ')}, e.g. ${isChoice ? examples.join(' | ') : examples[0]}`;
}

function shorten(text: string): string {
  const head = headWithin(text, maxExampleBytes);
  return head.length < text.length ? `${head}…` : head;
}

function describeObject({ count, shortest, longest, members, map }: NonNullable<Summary['objects']>): unknown {
  const [[firstKey, firstMember] = ['', undefined]] = members;
  // Objects with other keys each are together a map, even if each of them is small.
  if (map !== undefined || (count > 1 && isMap([...members.keys()]))) {
    const values = map?.values ?? firstMember;
    return { [`(${range(shortest, longest)} keys such as ${shorten(map?.key ?? firstKey)})`]: values && describe(values) };
  }
  const entries = [...members].map(([key, member]): [string, unknown] => {
    const isOptional = member.count < count || (member.nulls > 0 && (member.arrays !== undefined || member.objects !== undefined));
    return [isOptional ? `${key}?` : key, describe(member)];
  });
  // fromEntries defines own properties, so "__proto__" is an ordinary key.
  return Object.fromEntries(entries);
}
