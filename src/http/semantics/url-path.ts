import { badInput } from '../../errors.js';
import { numberText } from './number-text.js';
import { maxPathLength } from './path-readings.js';
import { decodeFully, isEncodedTooOften } from './percent-decoding.js';

type Segment = string | number | boolean;

/**
 * Builds a path from literals and values. Each value is percent-encoded as part of one segment (RFC 3986 §3.3), so that it
 * cannot add a segment, a query or a fragment. URL parsers resolve `.`, `..` and their encoded forms as dot segments, so a
 * value that is one, or contains one between encoded slashes, is rejected: encoding cannot make it safe.
 * @throws ApiError `invalid-url`
 */
export function urlPath(literals: readonly string[], ...values: readonly Segment[]): string {
  const parts = literals.map((literal, index) => {
    const value = values[index];
    if (value === undefined) return literal;
    return literal + encodeSegment(typeof value === 'number' ? numberText(value, 'A value of the path') : String(value));
  });
  return parts.join('');
}

function encodeSegment(value: string): string {
  if (value === '') throw invalidPathValue('is empty and would change which resource the path names');
  const danger = pathDanger(value);
  if (danger !== undefined) throw invalidPathValue(danger);
  try {
    return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw invalidPathValue('contains an unpaired surrogate');
  }
}

/**
 * Returns why a path is dangerous in the reading of some server: a server may decode it more often than the URL parser,
 * read a backslash or a fullwidth slash as a slash, and remove the text after a semicolon (Tomcat resolves `..;` as a dot
 * segment).
 */
export function pathDanger(path: string): string | undefined {
  if (path.length > maxPathLength) return `is longer than ${maxPathLength} characters`;
  if (isEncodedTooOften(path)) return 'is percent-encoded too many times';
  const decoded = decodeFully(path);
  if (/\p{Cc}/u.test(decoded)) return 'contains a control character';
  const hasDots = [decoded, decoded.normalize('NFKC')].some((text) =>
    text.split(/[/\\]/).some((segment) => /^\.\.?$/.test(segment.replace(/[;?#].*$/s, '').trim())),
  );
  return hasDots ? 'contains a . or .. segment' : undefined;
}

/** Servers accept at most a quarter of this, and comparing longer URLs takes time. */
const maxUrlLength = 65_536;
const maxPlaceholders = 100;

/** @throws ApiError `invalid-url` */
export function checkLength(url: string): void {
  if (url.length <= maxUrlLength) return;
  throw badInput('invalid-url', `The URL is longer than ${maxUrlLength} characters.`, 'Pass long values in the body of a POST.');
}

function invalidPathValue(reason: string) {
  return badInput('invalid-url', `A value in pathParams ${reason}.`, 'Pass only the identifier, without path separators or segments.');
}

const placeholder = /\{([^{}/]*)\}/g;

/**
 * Fills the placeholders of a path such as `/users/{id}`.
 * @throws ApiError `invalid-arguments` for a placeholder without a value, or a value without a placeholder.
 */
export function fillPath(template: string, parameters: Readonly<Record<string, Segment>>): string {
  checkLength(template);
  const names = [...template.matchAll(placeholder)].map(([, name = '']) => name);
  if (names.length > maxPlaceholders) {
    throw badInput(
      'invalid-arguments',
      `The path contains more than ${maxPlaceholders} placeholders.`,
      'Pass a path with fewer placeholders.',
    );
  }
  const known = new Set(names);
  const unused = Object.keys(parameters).filter((name) => !known.has(name));
  if (unused.length > 0) {
    throw badInput(
      'invalid-arguments',
      `pathParams contains ${unused.map((name) => JSON.stringify(name.slice(0, 60))).join(', ')}, but the path has no matching {name}.`,
      'Put a {name} placeholder in the path for every entry in pathParams.',
    );
  }
  const literals = template.split(placeholder).filter((_, index) => index % 2 === 0);
  return urlPath(
    literals,
    ...names.map((name) => {
      const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (value !== undefined) return typeof value === 'number' ? numberText(value, `pathParams.${name.slice(0, 60)}`) : value;
      throw badInput(
        'invalid-arguments',
        `The path contains {${name.slice(0, 60)}}, but pathParams has no value for it.`,
        `Pass pathParams.${name.slice(0, 60)}.`,
      );
    }),
  );
}
