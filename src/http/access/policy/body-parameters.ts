import type { RuledRequest } from '../../call/decision.js';
import { foldHeaderName } from '../../semantics/header-fields.js';
import { type Parameter, parametersOf } from '../../semantics/parameters.js';
import { jsonMembers } from './json-members.js';
import { partsOf } from './multipart-fields.js';

/** A way in which a server may read a body. */
type Format = (text: string) => Iterable<Parameter>;

export interface BodyParameters {
  /** Fields of a form, and of every part of a multipart form. */
  readonly fields: Iterable<Parameter>;
  /** Members of a JSON object. */
  readonly members: Iterable<Parameter>;
}

/**
 * Returns the parameters that a server may read from a body. A body of unknown type is read in every way; one that cannot be
 * read has a parameter without a name.
 */
export function bodyParametersOf({ headers, body, bodyStream }: RuledRequest): BodyParameters {
  const type = valuesOf(headers, 'content-type').join().toLowerCase();
  const isUnknown = /^\s*$|text\/plain|[,*]/.test(type);
  const isJson = isUnknown || (type.includes('json') && !/ndjson|jsonl|json-seq/.test(type));
  const isForm = isUnknown || type.includes('urlencoded');
  const isMultipart = isUnknown || /multipart|form-data/.test(type);
  if ((body === undefined && bodyStream === undefined) || !(isJson || isForm || isMultipart)) return { fields: [], members: [] };
  const isEncoded =
    !isAsciiCompatible(type) || valuesOf(headers, 'content-encoding').some((coding) => !/^\s*(identity)?\s*$/i.test(coding));
  if (body === undefined || isEncoded) return { fields: [{ name: undefined, value: '' }], members: [] };
  // Latin-1 preserves every byte, and the names that matter are ASCII.
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const read = (...formats: (Format | false)[]) => formats.flatMap((format) => (format === false ? [] : [...format(text)]));
  return { fields: read(isMultipart && partsOf, isForm && parametersOf), members: read(isJson && jsonMembers) };
}

/** Reports whether ASCII characters are single bytes in the declared charset. */
function isAsciiCompatible(type: string): boolean {
  const charsets = [...type.matchAll(/charset\s*=\s*["']?([^\s;,"']*)/g)].map(([, name = '']) => name);
  return charsets.every((name) => /^(utf-?8|(us-)?ascii|iso-8859-\d+|latin-?\d|windows-125\d)$/.test(name));
}

function valuesOf(headers: Headers, name: string): string[] {
  return [...headers].filter(([other]) => foldHeaderName(other) === name).map(([, value]) => value);
}
