import type { Bounded } from '../runtime/bounded.js';
import { showUnseen } from '../runtime/visible-text.js';
import type { Task } from '../runtime/worker/task.js';
import { type BodyBytes, maxSmallBytes } from './body-bytes.js';
import { boundJson } from './bound/bound-json.js';
import { shapeOf } from './bound/json-shape.js';
import { boundEscaped } from './bound-escaped.js';
import { type DecodedBody, decodeBody } from './decode.js';
import { withoutEnvelopes } from './events.js';
import { isJsonSequenceType, isTableType, isUnspecificType, type MediaType, parseMediaType } from './media-type.js';
import { type ReportedError, reportedError } from './protocol-errors.js';
import { readableText } from './readable-text.js';
import { missedNotes, type Selection, selectJson } from './select.js';
import { boundLines, hasManyLines } from './text/bound-lines.js';
import { boundText } from './text/bound-text.js';
import { describeBinary } from './text/describe-binary.js';
import { showUnseenInJson } from './text/visible-json.js';
import type { View } from './view.js';

interface ShapeInput extends BodyBytes {
  /** The caller expects JSON, whatever the media type is. */
  readonly expectsJson: boolean;
  readonly view: View;
  /** JMESPath expression that selects from a JSON body. */
  readonly select: string | undefined;
  /** Maximum size of the result in bytes. */
  readonly maxBytes: number;
  /** Escapes the characters that a reader does not see. */
  readonly escapeUnseen: boolean;
}

/** A body as the agent sees it. */
export interface ShapedBody {
  /** Absent if there is no body, or if the view is `none`. */
  readonly shown?: Bounded;
  /** The agent sees all of the body. */
  readonly isWhole: boolean;
  /** `shown` is what `select` returned. */
  readonly isSelection?: true;
  /** An error that JSON reports, whatever the status. */
  readonly reported?: ReportedError;
  /** Why it is not the JSON that Content-Type declares. */
  readonly invalid?: string;
  /** What the agent must know to read the body. */
  readonly notes?: readonly string[];
}

/** Decodes, parses, selects from and bounds a body. */
export const shapeTask: Task<ShapeInput, ShapedBody> = {
  name: 'shape-body',
  isSmall: ({ bytes }) => bytes.length <= maxSmallBytes,
  async run({ bytes, contentType, expectsJson, view, select, maxBytes, escapeUnseen }, within) {
    const showing: Showing = { view, maxBytes, ...(escapeUnseen ? escapes : noEscapes) };
    const decoded = decodeBody(bytes, contentType, { expectsJson, listsEvents: true });
    const reported = decoded.kind === 'json' ? reportedError(withoutEnvelopes(decoded.value, contentType)) : undefined;
    const selection = select !== undefined && decoded.kind === 'json' ? await selectJson(select, decoded.value, within) : undefined;
    const { shown, isWhole, notes } =
      view === 'none'
        ? { isWhole: decoded.kind === 'none' }
        : selection?.ok === true
          ? showSelection(selection, showing)
          : show(decoded, { bytes, contentType }, showing);
    const selectNotes = select === undefined || view === 'none' ? [] : notesOf(selection);
    return {
      ...(shown && { shown }),
      isWhole,
      ...(selection?.ok === true && { isSelection: true }),
      ...((notes || selectNotes.length > 0) && { notes: [...(notes ?? []), ...selectNotes] }),
      ...(reported && { reported }),
      ...(decoded.kind === 'invalid-json' && { invalid: decoded.reason }),
    };
  },
};

type Shown = Pick<ShapedBody, 'shown' | 'isWhole' | 'notes'>;

interface Showing extends Pick<ShapeInput, 'view' | 'maxBytes'> {
  readonly text: (text: string) => string;
  readonly bound: (value: unknown, maxBytes: number) => Bounded;
  readonly shape: (value: unknown) => unknown;
}

const escapes = { text: showUnseen, bound: boundEscaped, shape: (value: unknown) => shapeOf(value, { escaped: showUnseenInJson }) };
const noEscapes = { text: (text: string) => text, bound: boundJson, shape: (value: unknown) => shapeOf(value) };

function showSelection({ value }: Selection & { ok: true }, showing: Showing): Shown {
  const { shown } = showJson(value, showing);
  return { ...(shown && { shown }), isWhole: false };
}

function notesOf(selection: Selection | undefined): readonly string[] {
  if (selection === undefined) return ['select is ignored, because the body is not JSON.'];
  if (!selection.ok) return [`select failed: ${selection.reason}.`];
  return missedNotes(selection);
}

function show(decoded: DecodedBody, body: BodyBytes, showing: Showing): Shown {
  switch (decoded.kind) {
    case 'none':
      return { isWhole: true };
    case 'json':
      return { ...showJson(decoded.value, showing), ...eventNotes(decoded.invalidEvents) };
    case 'text':
      return showText(decoded.text, body, showing);
    case 'binary':
      return { shown: binary(body), isWhole: false };
    case 'invalid-json':
      return decoded.text === undefined ? { shown: binary(body), isWhole: false } : showText(decoded.text, body, showing);
  }
}

function showJson(value: unknown, { view, maxBytes, bound, shape }: Showing): Shown {
  if (view !== 'shape') return whole(bound(value, maxBytes));
  return { shown: { value: shape(value), cuts: [] }, isWhole: false };
}

function eventNotes(invalidEvents: number | undefined): Pick<Shown, 'notes'> {
  return invalidEvents === undefined ? {} : { notes: [`Values that are not JSON are shown as text: ${invalidEvents}.`] };
}

const whole = (shown: Bounded): Shown => ({ shown, isWhole: shown.cuts.length === 0 });

function showText(text: string, { bytes, contentType }: BodyBytes, showing: Showing): Shown {
  const page = readableText(text, contentType);
  if (page === undefined) return whole(boundPlain(text, parseMediaType(contentType), showing));
  const shown = boundShown(page, showing);
  if (shown.cuts.length === 0 && text.length <= maxPlainPage && !hasMoreThanText.test(text)) return whole(shown);
  return {
    shown,
    isWhole: false,
    notes: [`The body is the readable text of an HTML page of ${bytes.length} bytes; read-response returns the source with view source.`],
  };
}

/** The source of a small page without these says no more than its text, and the offer to read it would cost more than the page. */
const maxPlainPage = 1024;
const hasMoreThanText = /<(?:!--|script|style)|[\s"'/](?:href|src|action|content|value|style|on\w+|aria-\w+|data-[\w-]+)\s*=|\shidden\b/i;

function boundPlain(text: string, type: MediaType, showing: Showing): Bounded {
  const shown = showing.text(text);
  const quotedFields = isTableType(type);
  const canBeLog = type.essence === 'text/plain' || isUnspecificType(type);
  if (quotedFields || isJsonSequenceType(type) || (canBeLog && hasManyLines(shown)))
    return boundLines(shown, showing.maxBytes, { quotedFields });
  return boundShown(text, showing);
}

/** Bounds a text with unseen characters escaped. A position in escaped text is not one in the text, so it is removed. */
function boundShown(text: string, { text: escaped, maxBytes }: Showing): Bounded {
  const shown = escaped(text);
  const { value, cuts } = boundText(shown, maxBytes);
  return { value, cuts: shown === text ? cuts : cuts.map(({ from: _from, ...counts }) => counts) };
}

function binary({ bytes, contentType }: BodyBytes): Bounded {
  return { value: describeBinary(bytes, contentType, parseMediaType(contentType).essence), cuts: [] };
}
