import { openAsBlob } from 'node:fs';
import { posix } from 'node:path';
import { badInput } from '../../errors.js';
import type { FileFolders } from '../../files/file-folders.js';
import { fileToRead } from '../../files/read-file.js';
import { textBytes } from '../../http/semantics/form-body.js';
import { encodeJson } from '../../http/semantics/json-body.js';
import type { SourcePart } from '../../http/semantics/large-form.js';
import { isRecord } from '../../runtime/is-record.js';
import { similarTo } from '../contract/argument-findings.js';
import { decodeBase64 } from './base64.js';

const sources = ['text', 'base64', 'file'] as const;
const members: readonly string[] = [...sources, 'filename', 'contentType'];
const example = '{"title": "Report", "file": {"file": "reports/may.pdf"}}';

/** Returns the parts that the members of an object describe. A list repeats its name; null is an omitted part. */
export async function partsOf(body: unknown, files: FileFolders): Promise<SourcePart[]> {
  if (!isRecord(body)) throw invalid('body is not an object', `Pass an object of names and parts, such as ${example}.`);
  const parts: SourcePart[] = [];
  for (const [name, value] of Object.entries(body)) {
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    for (const [index, item] of items.entries()) {
      if (item === null || item === undefined) continue;
      parts.push({ name, ...(await partOf(item, isList ? `body.${name}[${index}]` : `body.${name}`, files)) });
    }
  }
  return parts;
}

type Part = Omit<SourcePart, 'name'>;

async function partOf(value: unknown, owner: string, files: FileFolders): Promise<Part> {
  if (typeof value === 'string') return { content: textBytes(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return { content: encodeJson(value) };
  const given = isRecord(value) ? sources.filter((source) => Object.hasOwn(value, source)) : [];
  // As in OpenAPI 3, another object is a part of type application/json.
  if (!isRecord(value) || (given.length === 0 && !describesPart(value))) return { content: encodeJson(value), type: 'application/json' };
  const unknown = Object.keys(value).find((name) => !members.includes(name));
  if (given.length !== 1 || unknown !== undefined) {
    const reason =
      unknown !== undefined
        ? `has the unknown member ${JSON.stringify(unknown.slice(0, 60))}${similarTo(unknown, members)}`
        : given.length === 0
          ? `has none of ${sources.join(', ')}`
          : `has ${given.join(' and ')}`;
    const hint =
      'Pass one of text, base64 and file, with filename and contentType if needed. Pass JSON as text with contentType application/json.';
    throw invalid(`${owner} ${reason}`, hint);
  }
  const text = (name: string) => textOf(value, name, owner);
  const filename = text('filename');
  const type = text('contentType');
  const named = { ...(filename !== undefined && { filename }), ...(type !== undefined && { type }) };
  const path = text('file');
  if (path !== undefined) return { ...(await filePart(path, `${owner}.file`, files)), ...named };
  const base64 = text('base64');
  if (base64 !== undefined) {
    const decoded = decodeBase64(base64, `${owner}.base64`);
    // Without a name, servers read bytes as a text field.
    return { filename: 'blob', type: decoded.type ?? 'application/octet-stream', ...named, content: decoded.bytes };
  }
  return { ...named, content: textBytes(text('text') ?? '') };
}

/** Reports whether an object is a part whose content has a wrong name: sent as JSON, it would look like a success. */
function describesPart(value: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(value, 'filename') || Object.hasOwn(value, 'contentType');
}

function textOf(part: Readonly<Record<string, unknown>>, name: string, owner: string): string | undefined {
  const value = Object.hasOwn(part, name) ? part[name] : undefined;
  if (value === undefined || (value === null && !sources.some((source) => source === name))) return undefined;
  if (typeof value === 'string') return value;
  throw invalid(`${owner}.${name} is not text`, `Pass ${name} as text.`);
}

async function filePart(path: string, owner: string, files: FileFolders): Promise<Part> {
  const content = await openAsBlob(await fileToRead(files, path, owner));
  return { content, filename: posix.basename(path), type: typeOf(path) };
}

/** Types by extension, of the files that APIs check most. */
const fileTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wav: 'audio/wav',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

function typeOf(path: string): string {
  const extension = posix.extname(path).slice(1).toLowerCase();
  return Object.entries(fileTypes).find(([name]) => name === extension)?.[1] ?? 'application/octet-stream';
}

function invalid(problem: string, hint: string) {
  return badInput('invalid-body', `${problem}.`, `Nothing was sent. ${hint}`);
}
