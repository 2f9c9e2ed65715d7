import { badInput } from '../../errors.js';
import type { FileFolders } from '../../files/file-folders.js';
import { EncodedBody } from '../../http/semantics/encoded-body.js';
import { encodeForm, textBytes } from '../../http/semantics/form-body.js';
import { encodeJson } from '../../http/semantics/json-body.js';
import { encodeParts, type SourcePart } from '../../http/semantics/large-form.js';
import { isRecord } from '../../runtime/is-record.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { decodeBase64 } from './base64.js';
import { partsOf } from './form-parts.js';

export const bodyTypes = ['json', 'form', 'multipart', 'text', 'base64'] as const;
type BodyType = (typeof bodyTypes)[number];

export interface BodyInput {
  readonly body?: unknown;
  readonly bodyType?: BodyType | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A dry run does not read files. */
  readonly dryRun: boolean;
}

/** A part of a multipart body, for a plan. */
interface PartSummary {
  readonly name: string;
  readonly filename?: string;
  readonly type?: string;
  readonly bytes: number;
}

export interface RequestBody {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly parts?: readonly PartSummary[] | undefined;
}

/**
 * Returns body and headers for the library: as they are without a `bodyType`, else encoded as that states.
 * @throws ApiError of outcome `rejected` if the body cannot be encoded so, or if Content-Type contradicts
 */
export async function requestBody({ body, bodyType, headers = {}, dryRun }: BodyInput, files: FileFolders): Promise<RequestBody> {
  if (bodyType === undefined || body === undefined) return { body, headers };
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (given !== undefined) checkType(bodyType, given);
  const withType = (type: string) => (given === undefined ? { ...headers, 'Content-Type': type } : headers);
  switch (bodyType) {
    case 'json':
      return { body: new EncodedBody(jsonBytes(body), 'application/json'), headers };
    case 'form':
      return { body: new EncodedBody(formBytes(objectIn(body)), undefined), headers: withType(formType) };
    case 'multipart': {
      const parts = await partsOf(objectIn(body), files);
      const encoded = await encodeParts(parts, { digests: !dryRun });
      return { body: encoded, headers: withType('multipart/form-data'), parts: parts.map(summaryOf) };
    }
    case 'text':
      return { body: textIn(body), headers: withType('text/plain;charset=utf-8') };
    case 'base64': {
      if (typeof body !== 'string') throw unusable('base64', 'is not text', 'Pass the bytes as base64 text.');
      const { bytes, type = 'application/octet-stream' } = decodeBase64(body, 'body');
      return { body: bytes, headers: withType(type) };
    }
  }
}

/** Returns the body of a paginated request before it is encoded, and how that of a later page is encoded. */
export function pageBody(input: Omit<BodyInput, 'dryRun'>, files: FileFolders) {
  const { body, bodyType } = input;
  const hasMembers = body === undefined || bodyType === undefined || bodyType === 'json' || bodyType === 'form';
  return {
    body: hasMembers ? body : '',
    encode: async (next: unknown) => (await requestBody({ ...input, body: next, dryRun: false }, files)).body,
  };
}

const formType = 'application/x-www-form-urlencoded';

/** Media types that a body type can have; every other one contradicts it. */
const permittedTypes: Readonly<Record<BodyType, RegExp>> = {
  json: /[/.+-]json(?!-?(seq|l|lines)$)/,
  form: /^application\/x-www-form-urlencoded$/,
  multipart: /^multipart\/form-data$/,
  text: /^(?!multipart\/)/,
  base64: /^/,
};

function checkType(bodyType: BodyType, contentType: string): void {
  const essence = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (permittedTypes[bodyType].test(essence)) return;
  const message = `bodyType ${bodyType} and the header Content-Type: ${quoteUnlessPlain(contentType.slice(0, 100))} contradict each other.`;
  throw badInput(
    'invalid-body',
    message,
    'Nothing was sent. Omit the header: it follows from bodyType. Or pass the bodyType that it needs.',
  );
}

/** Models pass an object or a list as JSON text, too. Every other text is a JSON string. */
function jsonBytes(body: unknown): Uint8Array {
  return typeof body === 'string' && isRecordOrList(parsed(body)) ? textBytes(body) : encodeJson(body);
}

const isRecordOrList = (value: unknown) => isRecord(value) || Array.isArray(value);

/** Returns the object of a JSON text; every other value unchanged. */
function objectIn(body: unknown): unknown {
  const value = typeof body === 'string' ? parsed(body) : undefined;
  return isRecord(value) ? value : body;
}

function parsed(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function formBytes(body: unknown): Uint8Array {
  if (typeof body === 'string') {
    // Text that is encoded already.
    if (/^[\w.~!$'()*+,;:@/?%[\]&=-]*$/.test(body)) return textBytes(body);
    throw unusable('form', 'is text that is not encoded as a form', 'Pass an object of names and values.');
  }
  if (!isRecord(body)) throw unusable('form', 'is not an object', 'Pass an object of names and values.');
  for (const [name, value] of Object.entries(body)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const index = items.findIndex(isRecordOrList);
    if (index < 0) continue;
    const owner = Array.isArray(value) ? `${name}[${index}]` : name;
    const hint = `Pass its members as fields with the names that the API documents, such as ${JSON.stringify(`${name.slice(0, 60)}[key]`)} or ${JSON.stringify(`${name.slice(0, 60)}.key`)}.`;
    throw unusable('form', `has the nested value ${JSON.stringify(owner.slice(0, 80))}, for which forms have no standard`, hint);
  }
  return encodeForm(body);
}

function textIn(body: unknown): string {
  if (typeof body === 'string') return body;
  if (typeof body === 'number' || typeof body === 'boolean') return String(body);
  throw unusable('text', 'is not text', 'Pass text, or bodyType json for an object or a list.');
}

function unusable(bodyType: BodyType, problem: string, hint: string) {
  return badInput('invalid-body', `The body ${problem}, but bodyType is ${bodyType}.`, `Nothing was sent. ${hint}`);
}

function summaryOf({ name, filename, type, content }: SourcePart): PartSummary {
  const bytes = content instanceof Uint8Array ? content.length : content.size;
  return { name, ...(filename !== undefined && { filename }), ...(type !== undefined && { type }), bytes };
}
