import { once } from '../../runtime/once.js';
import type { Within } from '../../runtime/worker/task.js';
import type { BodyBytes } from '../body-bytes.js';
import { bodyText, decodeBody } from '../decode.js';
import { readableText } from '../readable-text.js';
import { missedNotes, selectJson } from '../select.js';
import { valueAt } from './at-pointer.js';
import { type Reading, type Refused, refused } from './reading.js';

interface Json {
  readonly ok: true;
  readonly kind: 'json';
  readonly value: unknown;
  readonly text: () => string;
  readonly notes: readonly string[];
}

/** What a reading is about: a JSON value, text, or bytes. */
export type Subject =
  | Json
  | { readonly ok: true; readonly kind: 'text'; readonly text: () => string }
  | { readonly ok: true; readonly kind: 'binary'; readonly bytes: Uint8Array };

export async function findSubject(body: BodyBytes, expectsJson: boolean, reading: Reading, within: Within): Promise<Subject | Refused> {
  const { bytes, contentType } = body;
  const needsJson = reading.select !== undefined ? 'select' : reading.at !== '' ? 'at' : undefined;
  if (reading.view === 'source') {
    if (needsJson !== undefined) return refused(needsJson, 'does not apply to the source');
    const source = sourceOf(body);
    return source === undefined ? { ok: true, kind: 'binary', bytes } : textSubject(source);
  }
  const decoded = decodeBody(bytes, contentType, { expectsJson, listsEvents: true });
  if (decoded.kind === 'json') return findJson(decoded.value, body, reading, within);
  if (needsJson !== undefined) return refused(needsJson, 'applies to JSON only, which this body is not');
  if (decoded.kind === 'none') return textSubject('');
  const text = decoded.kind === 'binary' ? undefined : decoded.text;
  return text === undefined ? { ok: true, kind: 'binary', bytes } : textSubject(readableText(text, contentType) ?? text);
}

async function findJson(body: unknown, source: BodyBytes, { select, at }: Reading, within: Within): Promise<Json | Refused> {
  const selection = select === undefined ? undefined : await selectJson(select, body, within);
  if (selection?.ok === false) return refused('select', `cannot be evaluated: ${selection.reason}`);
  const found = valueAt(selection === undefined ? body : selection.value, at);
  if (!found.ok) return refused('at', `names no place in the body: ${found.reason}`);
  const { value } = found;
  const isWhole = select === undefined && at === '';
  const text = once(() => (isWhole ? sourceOf(source) : JSON.stringify(value)) ?? '');
  return { ok: true, kind: 'json', value, text, notes: missedNotes(selection) };
}

function textSubject(text: string): Subject {
  return { ok: true, kind: 'text', text: () => text };
}

/** Returns the text of a body as it was sent; undefined if it is binary. */
function sourceOf({ bytes, contentType }: BodyBytes): string | undefined {
  return bytes.length === 0 ? '' : bodyText(bytes, contentType);
}
