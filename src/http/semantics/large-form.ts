import { createHash } from 'node:crypto';
import { ApiError, badInput } from '../../errors.js';
import { EncodedBody, isBlob } from './encoded-body.js';
import { encodeMultipart, type FormPart, headOf, textBytes } from './form-body.js';

/** A form that is larger than this is not held: its large parts are read each time that it is sent. */
const maxHeldBytes = 1024 * 1024;
/** A part that is larger than this is described, and no longer shown, to the policy and the user. */
const maxShownBytes = 64 * 1024;

/** Part of a form whose content can be a file. */
export interface SourcePart extends Omit<FormPart, 'content'> {
  readonly content: Uint8Array | Blob;
}

// Decision: docs/decisions/2026-11-26-large-forms-are-read-when-sent.md
/** Multipart form that is read from its sources each time that it is sent. */
export class LargeForm {
  constructor(
    readonly bytes: number,
    readonly contentType: string,
    /** The form with a description in place of each large part: what a policy decides about, and a user approves. */
    readonly outline: Uint8Array,
    /** Returns the bytes. They fail with an ApiError if a source is no longer what it was. */
    readonly open: () => AsyncGenerator<Uint8Array>,
  ) {}
}

/** Encodes a Blob or a FormData as fetch does, but so that it can be sent again. */
export async function readBody(body: Blob | FormData, options?: FormOptions): Promise<EncodedBody | LargeForm> {
  if (isBlob(body)) return new EncodedBody(await bytesOfBlob(body), body.type === '' ? undefined : body.type);
  return encodeParts([...body].map(toPart), options);
}

function toPart([name, value]: [string, string | File]): SourcePart {
  if (typeof value === 'string') return { name, content: textBytes(value) };
  return { name, content: value, filename: value.name, type: value.type || 'application/octet-stream' };
}

export interface FormOptions {
  /** Whether to read and hash large parts: a form without digests must not be sent. Default: true. */
  readonly digests?: boolean;
}

/** Encodes a multipart form: whole if it is small. */
export async function encodeParts(parts: readonly SourcePart[], { digests = true }: FormOptions = {}): Promise<EncodedBody | LargeForm> {
  const total = parts.reduce((sum, { content }) => sum + sizeOf(content), 0);
  const isLarge = (content: Uint8Array | Blob): content is Blob =>
    total > maxHeldBytes && !(content instanceof Uint8Array) && content.size > maxShownBytes;
  const read: (FormPart | LargePart)[] = [];
  for (const { content, ...head } of parts) {
    if (!isLarge(content)) read.push({ ...head, content: content instanceof Uint8Array ? content : await bytesOfBlob(content) });
    else read.push({ ...head, source: content, ...(digests && { sha256: await hashOf(content) }) });
  }
  const held = read.flatMap((part) => (isLargePart(part) ? [] : [part]));
  return held.length < read.length ? largeForm(read) : encodeWhole(held);
}

function encodeWhole(parts: readonly FormPart[]): EncodedBody {
  const { bytes, contentType } = encodeMultipart(parts);
  return new EncodedBody(bytes, contentType);
}

interface LargePart extends Omit<FormPart, 'content'> {
  readonly source: Blob;
  /** Undefined without digests. */
  readonly sha256?: string;
}

const isLargePart = (part: FormPart | LargePart): part is LargePart => 'source' in part;

function largeForm(parts: readonly (FormPart | LargePart)[]): LargeForm {
  const described = parts.map((part) => (isLargePart(part) ? { ...part, content: describe(part) } : part));
  // Its boundary is a digest of the digests of the parts.
  const outline = encodeMultipart(described);
  const boundary = /boundary=(.*)$/.exec(outline.contentType)?.[1] ?? '';
  const segments = parts.flatMap((part): (Uint8Array | LargePart)[] => [
    Buffer.from(`--${boundary}\r\n${headOf(part)}`),
    isLargePart(part) ? part : part.content,
    Buffer.from('\r\n'),
  ]);
  segments.push(Buffer.from(`--${boundary}--\r\n`));
  const bytes = segments.reduce((sum, segment) => sum + (segment instanceof Uint8Array ? segment.length : segment.source.size), 0);
  return new LargeForm(bytes, outline.contentType, outline.bytes, () => read(segments));
}

function describe({ source, sha256 }: LargePart): Uint8Array {
  return Buffer.from(`(${source.size} bytes${sha256 === undefined ? '' : `, SHA-256 ${sha256}`})`);
}

async function* read(segments: readonly (Uint8Array | LargePart)[]): AsyncGenerator<Uint8Array> {
  for (const segment of segments) {
    if (segment instanceof Uint8Array) yield segment;
    else yield* readUnchanged(segment);
  }
}

/** Yields the content of a part. Its last chunk is held back until it is known that the content is what was hashed. */
async function* readUnchanged({ source, sha256 }: LargePart): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let last: Uint8Array | undefined;
  try {
    for await (const chunk of source.stream()) {
      hash.update(chunk);
      if (last !== undefined) yield last;
      last = chunk;
    }
  } catch (cause) {
    throw changed(cause);
  }
  if (hash.digest('hex') !== sha256) throw changed();
  if (last !== undefined) yield last;
}

function changed(cause?: unknown): ApiError {
  return new ApiError('invalid-body', 'A file of the body changed while the request was sent.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The API received an incomplete request, which it should refuse. Check its effect before you send the request again.',
    cause,
  });
}

/** Returns the SHA-256 of a Blob, without holding it. */
async function hashOf(source: Blob): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of source.stream()) hash.update(chunk);
  } catch (cause) {
    throw unreadable(cause);
  }
  return hash.digest('hex');
}

/** Returns the bytes of a Blob, which can be a file. */
async function bytesOfBlob(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): ApiError {
  const hint = 'Check that its file still exists and has not changed.';
  return badInput('invalid-body', 'A Blob of the body cannot be read.', hint).with({ cause });
}

const sizeOf = (content: Uint8Array | Blob) => (content instanceof Uint8Array ? content.length : content.size);
