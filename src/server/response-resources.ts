import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
  UriTemplate,
} from '@modelcontextprotocol/server';
import type { Caller } from '../callers/caller.js';
import { isBinaryType, parseMediaType } from '../response/media-type.js';
import { type OpenResponse, responsesOf } from '../response/stored/stored-responses.js';
import { idIn } from '../tools/read-response/read-response.js';
import type { App } from './app.js';

/** Sizes of one range: encoding a larger one as JSON would delay other requests. */
const defaultBytes = 64 * 1024;
const maxBytes = 1024 * 1024;

/** Matches every URI of the scheme, because the one of the SDK requires each variable. */
class ResponseUris extends UriTemplate {
  override match(uri: string): Record<string, string> | null {
    return /^response:/i.test(uri) ? {} : null;
  }
}

// Decision: docs/decisions/2026-11-26-stored-responses-have-no-file-name.md
/** Serves stored responses as resources. They are not listed, because an ID is all that reading requires. */
export function registerResponses(server: McpServer, app: App, caller: Caller): void {
  const responses = responsesOf(app.responses, caller.id);
  const title = 'Stored response';
  const description = `The body of a response that call-api has stored. A read returns ${defaultBytes} bytes by default, at most ${maxBytes}; from counts from 0, or from the end if it is negative. _meta has from, shown, total and next.`;
  const template = new ResourceTemplate(new ResponseUris('response://{id}{?from,bytes}'), { list: undefined });
  server.registerResource('response', template, { title, description }, async (uri) => {
    const range = rangeIn(uri);
    const found = await responses.use(idIn(uri.href), (response) => readRange(response, range, uri.href));
    if (found === undefined) throw new ResourceNotFoundError(uri.href);
    return found.value;
  });
}

interface Range {
  readonly from: number;
  readonly bytes: number;
}

function rangeIn({ searchParams }: URL): Range {
  const integer = (name: string, standard: number) => {
    const text = searchParams.get(name);
    if (text === null) return standard;
    if (!/^-?\d{1,15}$/.test(text)) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `${name} must be an integer`);
    return Number(text);
  };
  return { from: integer('from', 0), bytes: Math.min(Math.max(integer('bytes', defaultBytes), 1), maxBytes) };
}

async function readRange(response: OpenResponse, { from, bytes }: Range, uri: string): Promise<ReadResourceResult> {
  const { contentType, bytes: total, id, redaction } = response;
  const start = Math.min(from < 0 ? Math.max(total + from, 0) : from, total);
  const end = Math.min(start + bytes, total);
  const text = isBinaryType(parseMediaType(contentType)) ? undefined : await readText(response, start, end);
  const part = text ?? { start, end };
  const next = part.end < total ? { next: `response://${id}?from=${part.end}&bytes=${bytes}` } : {};
  const about = {
    uri,
    ...(contentType !== null && { mimeType: contentType }),
    _meta: { from: part.start, shown: part.end - part.start, total, ...next },
  };
  if (text !== undefined) return { contents: [{ ...about, text: redaction.value(text.value) }] };
  const range = await response.read(start, end - start);
  return { contents: [{ ...about, blob: Buffer.from(range).toString('base64') }] };
}

/** Returns a range of UTF-8 that splits no character: one that begins or ends within a character begins or ends before it. */
async function readText(response: OpenResponse, start: number, end: number) {
  const first = Math.max(start - maxContinuations, 0);
  const bytes = await response.read(first, end - first + 1);
  const boundary = (at: number) => {
    let back = 0;
    while (back < maxContinuations && at - back > first && isContinuation(bytes[at - back - first])) back += 1;
    return at - back;
  };
  const [from, to] = [boundary(start), end === response.bytes ? end : boundary(end)];
  // A range within one character shows nothing, so it is read as bytes.
  if (to <= from && end > start) return undefined;
  try {
    const value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from - first, to - first));
    return value.includes('\0') ? undefined : { value, start: from, end: to };
  } catch {
    return undefined;
  }
}

/** A character of UTF-8 has up to three bytes in addition to its first one. */
const maxContinuations = 3;
const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;
