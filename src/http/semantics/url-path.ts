import { badInput } from '../../errors.js';
import { decodeFully } from './path-readings.js';

type Segment = string | number | boolean;

/**
 * The only way a value gets into a path: each one is percent-encoded as a part of one segment (RFC 3986 §3.3), so that it
 * can't add a segment, a query or a fragment. URL parsers take `.`, `..` and all their encoded spellings for steps, so a
 * value that would be one, or hold one between encoded slashes, is refused: no encoding protects it.
 * @throws ApiError `invalid-url`
 */
export function urlPath(literals: readonly string[], ...values: readonly Segment[]): string {
  const parts = literals.map((literal, index) => {
    const value = values[index];
    return value === undefined ? literal : literal + encodeSegment(String(value));
  });
  return parts.join('');
}

function encodeSegment(value: string): string {
  if (value === '') throw refused('is empty, and would name another resource');
  const danger = pathDanger(value);
  if (danger !== undefined) throw refused(danger);
  try {
    return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw refused('has half of a surrogate pair');
  }
}

/**
 * What a server might make of a path that is harmless as it stands: it may decode once more than the URL parser does,
 * take a backslash for a slash, and drop what follows a semicolon (`..;` is a step to Tomcat).
 */
export function pathDanger(path: string): string | undefined {
  const decoded = decodeFully(path);
  if (/\p{Cc}/u.test(decoded)) return 'has a control character';
  const steps = decoded.split(/[/\\]/).map((segment) => segment.replace(/[;?#].*$/s, '').trim());
  return steps.some((step) => step === '.' || step === '..') ? 'holds a step of a path (. or ..)' : undefined;
}

function refused(why: string) {
  return badInput('invalid-url', `A value for the path ${why}.`, 'Pass the identifier itself, without parts of a path.');
}

const placeholder = /\{([^{}/]*)\}/g;

/**
 * `/users/{id}` with the values of its names.
 * @throws ApiError `invalid-arguments` for a name without a value, or a value without its name.
 */
export function fillPath(template: string, parameters: Readonly<Record<string, Segment>>): string {
  const names = [...template.matchAll(placeholder)].map(([, name = '']) => name);
  const unused = Object.keys(parameters).filter((name) => !names.includes(name));
  if (unused.length > 0) {
    throw badInput(
      'invalid-arguments',
      `pathParams has ${unused.map((name) => JSON.stringify(name.slice(0, 60))).join(', ')}, but the path has no such {name}.`,
      'Write the path with {name} where a value belongs, and pass all values in pathParams.',
    );
  }
  const literals = template.split(placeholder).filter((_, index) => index % 2 === 0);
  return urlPath(
    literals,
    ...names.map((name) => {
      const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (value !== undefined) return value;
      throw badInput(
        'invalid-arguments',
        `The path has {${name.slice(0, 60)}}, but pathParams has no value for it.`,
        `Pass it as pathParams.${name.slice(0, 60)}.`,
      );
    }),
  );
}
