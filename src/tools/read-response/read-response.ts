import * as z from 'zod';
import { ApiError, badInput } from '../../errors.js';
import { checkExpression } from '../../response/query-json.js';
import { listCut } from '../../response/reading/next-of.js';
import { type ReadBody, readTask } from '../../response/reading/read-body.js';
import type { Reading } from '../../response/reading/reading.js';
import type { OpenResponse } from '../../response/stored/stored-responses.js';
import { maxBodyBytesShown, minBodyBytesShown, shownBodyBytes } from '../../response/view.js';
import { createSemaphore } from '../../runtime/semaphore.js';
import { createTimeBudget } from '../../runtime/time-budget.js';
import { showUnseen } from '../../runtime/visible-text.js';
import { runTask, type TaskLimits } from '../../runtime/worker/run-task.js';
import { defineTool } from '../contract/define-tool.js';
import { brief, unlisted } from '../contract/listed-schema.js';
import { cutSchema, errorSchema } from '../contract/result-schema.js';
import { imageOf } from './image.js';

const input = z.strictObject({
  id: z.string().describe('stored.id of a result.'),
  select: z.string().optional().describe('JMESPath on the whole body.'),
  search: z.string().optional().describe('Literal text or /regex/flags; lists matches.'),
  at: z.string().optional().describe('JSON Pointer, after select. Default: the root.'),
  unit: z.enum(['items', 'lines', 'bytes']).optional().describe('Default: items of JSON, lines of text.'),
  from: z.int().default(0).describe('Position; negative: from the end.'),
  count: z.int().min(1).optional().describe('Default: what maxBytes allows.'),
  view: z.enum(['body', 'shape', 'image', 'source']).default('body').describe('source: HTML with its markup.'),
  maxBytes: z.int().min(minBodyBytesShown).max(maxBodyBytesShown).default(shownBodyBytes).describe('Limit for the body.'),
});

const output = z.object({
  ok: z.boolean(),
  body: z.unknown().optional(),
  matches: z.array(z.record(z.string(), z.unknown())).optional().describe('text, and arguments that read its place'),
  unit: z.string().optional().meta(unlisted),
  from: z.int().optional().meta(unlisted),
  shown: z.int().optional().meta(unlisted),
  total: z.int().optional().meta(unlisted),
  next: z.record(z.string(), z.unknown()).optional().describe('Arguments for what follows'),
  cuts: z.array(cutSchema.meta(brief)).optional().describe('In the part, as in call-api'),
  moreCuts: z.int().optional().meta(unlisted),
  stored: z.object({ id: z.string(), expiresAt: z.string() }).optional().meta(unlisted),
  bodyBytes: z.int().optional().meta(unlisted),
  contentType: z.string().optional().meta(unlisted),
  url: z.string().optional().meta(unlisted),
  status: z.int().optional().meta(unlisted),
  receivedAt: z.string().optional().meta(unlisted),
  notes: z.array(z.string()).optional().meta(unlisted),
  requestId: z.string().optional().meta(unlisted),
  error: errorSchema.meta({ description: 'As in call-api' }).optional(),
});

/** Maximum time to read a body, which can have 32 MiB. */
const maxReadingMs = 10_000;
const maxMemoryBody = 256 * 1024;
/** Large bodies are in memory only while they are read, so few are read concurrently. */
const largeReadings = createSemaphore(2, 100, 'readings of large stored responses');

export const readResponse = defineTool({
  name: 'read-response',
  title: 'Read a stored response',
  description:
    'Reads more of a response that call-api has stored, without a request: pages, also from the end, a place, a selection, a search.',
  hints: () => ({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }),
  maxResultCharacters: 100_000,
  input,
  output,
  async run({ id, view, ...args }, { caller, responses, redactWith, attach, signal }) {
    if (args.select !== undefined) await checkExpression(args.select, 'select');
    const found = await responses?.use(idIn(id), async (response) => {
      redactWith(response.redaction);
      const about = describeResponse(response);
      if (view === 'image') {
        const image = await imageOf(response);
        attach(image);
        return { ok: true, ...about, contentType: image.mimeType };
      }
      const { select, search, at = '', unit, from, count, maxBytes } = args;
      const part = await read(response, { select, search, at, unit, from, count, maxBytes, view }, { signal, caller: caller.id });
      if (!part.ok)
        throw badInput('invalid-arguments', `read-response: ${part.argument} ${showUnseen(part.reason)}.`, hints[part.argument]);
      const { ok, value, cuts, notes, matches, next, ...page } = part;
      return {
        ok,
        ...(value !== undefined && { body: value }),
        ...(matches && { matches: matches.map((match) => ({ ...match })) }),
        ...page,
        ...(next && { next: { ...next } }),
        ...(cuts.length > 0 && { cuts: cuts.map((cut) => listCut(cut, cut.next)) }),
        ...about,
        ...(notes.length > 0 && { notes: [...notes] }),
      };
    });
    if (found === undefined) throw notFound();
    return found.value;
  },
});

/** Returns the id in `response://<id>`, and in an id as models repeat it. */
export function idIn(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^response:(\/\/)?/, '')
    .replace(/[/?#].*$/, '');
}

async function read(response: OpenResponse, reading: Reading, turn: Required<Pick<TaskLimits, 'signal' | 'caller'>>): Promise<ReadBody> {
  const release = response.bytes > maxMemoryBody ? await largeReadings.acquire(turn.signal, turn.caller) : () => undefined;
  try {
    const bytes = await response.read(0, response.bytes);
    const { contentType, expectsJson } = response;
    const limits = { budget: createTimeBudget(maxReadingMs), waitMs: maxReadingMs, ...turn };
    const end = await runTask(readTask, { bytes, contentType, expectsJson, reading }, limits);
    if (end.ok) return end.output;
  } finally {
    release();
  }
  throw new ApiError('body-withheld', 'Reading the stored response exceeded the limits of this server.', {
    outcome: 'rejected',
    safeToRetry: true,
    hint: 'Read it with unit lines or bytes, or with a simpler select or search.',
  });
}

function describeResponse({ id, bytes, expiresAt, contentType, url, receivedAt }: OpenResponse) {
  return {
    ...(contentType !== null && { contentType }),
    url,
    receivedAt: seconds(receivedAt),
    bodyBytes: bytes,
    stored: { id, expiresAt: seconds(expiresAt) },
  };
}

/** Fractions of a second are noise and cost the agent tokens. */
const seconds = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

const hints = {
  select: 'Correct the JMESPath expression, or omit select.',
  at: 'Pass a place that exists, such as /data/0.',
  search: 'Correct search.',
  unit: 'Correct unit, or omit it.',
  view: 'Omit view.',
} as const;

/** The same for an id that is unknown, expired, or of another caller: none of them may be recognized. */
function notFound(): ApiError {
  return badInput(
    'response-not-found',
    'No stored response has this ID.',
    'Responses are stored for 15 minutes, and older ones are evicted. Call call-api again if the request is safe to repeat, and use stored.id of its result.',
  );
}
