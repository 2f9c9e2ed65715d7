import type * as z from 'zod';
import { ApiError, internalError } from '../../errors.js';
import type { SaveTarget } from '../../files/save-file.js';
import type { ApiOutcome, ApiResponse } from '../../http/call/api-response.js';
import { type ShapedResponse, type ShapeOptions, shapeResponse } from '../../response/shape.js';
import { checkResponseBody } from '../../response/validate.js';
import { describesList, type SchemaSource } from '../../response/validate-schema.js';
import { systemClock } from '../../runtime/clock.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import type { AttachedImage } from '../contract/define-tool.js';
import { describeAttempts, describeError, round } from '../contract/result-schema.js';
import type { Extra } from './input.js';
import type { output } from './output.js';
import type { PagesFacts } from './read-pages.js';
import { type StoreOptions, storeBody } from './store-body.js';
import { describeEvents } from './streams.js';

export interface ResultOptions extends Omit<ShapeOptions, 'expectsJson' | 'allHeaders'>, Omit<StoreOptions, 'expectsJson'> {
  readonly schema: SchemaSource | undefined;
  readonly include: readonly Extra[];
  readonly pages: PagesFacts;
  /** Where the body of a success is saved. */
  readonly file?: SaveTarget | undefined;
  readonly limits: TaskLimits;
  readonly attach: (image: AttachedImage) => void;
  readonly onBody: (body: Uint8Array) => void;
}

// Decision: docs/decisions/2026-11-26-results-are-compact-and-complete.md
/** Describes an outcome for the agent. Never throws: the request has been sent, so the agent must get its status. */
export async function describeOutcome(
  outcome: ApiOutcome,
  { schema, include, limits, pages, attach, onBody, responses, redaction, file, ...options }: ResultOptions,
): Promise<z.input<typeof output>> {
  const { response, method } = outcome;
  // The headers are all that these methods ask for.
  const expectsJson = schema !== undefined;
  const allHeaders = include.includes('headers') || method === 'HEAD' || method === 'OPTIONS';
  const shaped = response && (await shapeResponse(response, method, limits, { ...options, allHeaders, expectsJson }));
  if (response !== undefined) onBody(response.body);
  if (shaped?.image !== undefined) attach(shaped.image);
  const failure = outcome.ok ? shaped?.error : outcome.error;
  // Unless the schema describes the joined list, each page was checked when it was read.
  const isChecked = pages.isJoined && !(schema && describesList(schema));
  const checked = failure === undefined && !isChecked ? await checkResponse(outcome, schema, limits) : pages.checked;
  const notes = [...(shaped?.notes ?? []), ...pages.notes];
  const save = failure === undefined && checked?.error === undefined && file && response ? await saveBody(file, response.body) : undefined;
  const error = failure ?? checked?.error ?? save?.error;
  const { attempts } = outcome;
  const timing = include.includes('attempts');
  const { select } = options;
  const storing = {
    ...{ responses, redaction, expectsJson: expectsJson || select !== undefined },
    // An expression that was ignored, or failed, is not repeated.
    ...(shaped?.isSelection === true && { select }),
  };
  return {
    ok: error === undefined,
    ...(response && { status: response.status }),
    url: outcome.url.href,
    ...(response && provenanceOf(response)),
    ...(pages.pages && { pages: { ...pages.pages } }),
    ...(shaped && (await shownParts({ ...shaped, notes }, response, storing))),
    ...(checked && checked.violations.length > 0 && { schemaViolations: [...checked.violations] }),
    ...(save?.saved && { saved: save.saved }),
    ...(include.includes('timing') && { timing: { totalMs: round(outcome.totalMs) } }),
    ...((attempts.length > 1 || timing) && { attempts: describeAttempts(outcome, { timing }) }),
    ...((error !== undefined || include.includes('requestId')) && { requestId: outcome.requestId }),
    ...(error && { error: describeError(error) }),
  };
}

/** Where and when the body was received: it is data of that origin, never instructions. */
function provenanceOf({ source, cache }: ApiResponse) {
  const receivedAt = systemClock.now() - (cache?.ageSeconds ?? 0) * 1000;
  // Fractions of a second are noise and cost the agent tokens.
  return { source, receivedAt: `${new Date(receivedAt).toISOString().slice(0, 19)}Z`, ...(cache && { cache }) };
}

async function shownParts(
  { error: _error, image: _image, isSelection: _isSelection, cuts = [], notes = [], ...shown }: ShapedResponse,
  response: ApiResponse,
  options: StoreOptions,
) {
  const stream = describeEvents(response);
  // `bodyBytes` is absent if the body is shown completely.
  const { note, ...rest } = await storeBody(response, cuts, shown.bodyBytes === undefined ? { ...options, responses: undefined } : options);
  const allNotes = [...notes, ...(stream?.notes ?? []), ...(note === undefined ? [] : [note])];
  return {
    ...shown,
    ...rest,
    ...(stream && { events: stream.events }),
    ...(allNotes.length > 0 && { notes: allNotes }),
  };
}

/** Validates the complete body, not the part of it in the result. */
export async function checkResponse({ response, method }: ApiOutcome, schema: SchemaSource | undefined, limits: TaskLimits) {
  if (schema === undefined || response === undefined) return undefined;
  const body = { bytes: response.body, contentType: response.headers.get('content-type') };
  return checkResponseBody(schema, body, method, limits);
}

/** Never throws: a body that could not be saved is still shown. */
async function saveBody(file: SaveTarget, body: Uint8Array): Promise<{ saved?: { path: string; bytes: number }; error?: ApiError }> {
  try {
    await file.save(body);
    return { saved: { path: file.path, bytes: body.length } };
  } catch (error) {
    return { error: error instanceof ApiError ? error : internalError(error) };
  }
}
