import { MIMEType } from 'node:util';
import { isJsonSequence } from '../http/semantics/event-formats.js';

export interface MediaType {
  /** `type/subtype` in lowercase; empty without a valid Content-Type. */
  readonly essence: string;
  readonly charset: string | undefined;
}

/** A media type before whatever separates its parameters: servers send `application/json charset=utf-8`, and lists of types. */
const looseType = /^\s*([\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+)(?=[\s,:;]|$)/;
const looseCharset = /charset\s*=\s*["']?([\w.:+-]+)/i;

/** What most responses have: it is parsed as it is written. */
const plainType = /^([a-z]+\/[a-z\d.+-]+)(?:; ?charset=(utf-8|UTF-8))?$/;

export function parseMediaType(header: string | null): MediaType {
  const text = header ?? '';
  const plain = plainType.exec(text);
  if (plain?.[1] !== undefined) return { essence: plain[1], charset: plain[2] };
  try {
    const { essence, params } = new MIMEType(text);
    // Two Content-Type lines are one value with a comma, and the charset ends there.
    return { essence, charset: params.get('charset')?.replace(/[,;].*/s, '') || undefined };
  } catch {
    return { essence: looseType.exec(text)?.[1]?.toLowerCase() ?? '', charset: looseCharset.exec(text)?.[1] };
  }
}

/** JSON under names from before RFC 8259 and RFC 6839, or of one vendor (AWS: application/x-amz-json-1.1). */
const otherJsonTypes = /^(text\/(x-)?json|application\/(x-json|json-?rpc|jsonrequest|x-amz-json-[\d.]+))$/;

/** Reports whether a type is JSON (RFC 8259) or has the suffix `+json` (RFC 6839 §3.1). */
export function isJsonType({ essence }: MediaType): boolean {
  return essence === 'application/json' || otherJsonTypes.test(essence) || (essence.endsWith('+json') && !isJsonSequence(essence));
}

/** Reports whether a type is a sequence of JSON values. */
export function isJsonSequenceType({ essence }: MediaType): boolean {
  return isJsonSequence(essence);
}

/** Reports whether a type is XML (RFC 7303 §4). */
export function isXmlType({ essence }: MediaType): boolean {
  return essence === 'application/xml' || essence === 'text/xml' || essence === 'application/xml-dtd' || essence.endsWith('+xml');
}

/** Reports whether a type is a table in text: CSV (RFC 4180) or TSV. */
export function isTableType({ essence }: MediaType): boolean {
  return /^(text\/(x-)?(csv|comma-separated-values|tab-separated-values|tsv)|application\/(x-)?csv)$/.test(essence);
}

/** Reports whether a type states nothing about the bytes: none, or the default of servers and object stores. */
export function isUnspecificType({ essence }: MediaType): boolean {
  return essence === '' || /^(application|binary)\/octet-stream$/.test(essence);
}

/** Reports whether a type is binary. Bytes under it that are text are shown as text: servers send their errors so. */
export function isBinaryType({ essence }: MediaType): boolean {
  return /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|zip|gzip|wasm))/.test(essence);
}
