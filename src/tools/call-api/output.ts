import * as z from 'zod';
import { sources } from '../../http/call/api-response.js';
import { brief, unlisted } from '../contract/listed-schema.js';
import { attemptSchema, cutSchema, errorSchema } from '../contract/result-schema.js';
import { pagesResult } from './pages-summary.js';
import { eventsSchema } from './streams.js';

export const output = z.object({
  ok: z.boolean().describe('True if the response is 2xx, complete, reports no error and matches responseSchema'),
  status: z.int().optional(),
  url: z.string().optional().meta(unlisted),
  method: z.string().optional().meta(unlisted),
  source: z.enum(sources).optional().meta(unlisted),
  receivedAt: z.string().optional().meta(unlisted),
  cache: z
    .object({ ageSeconds: z.number(), reason: z.string().optional().describe('Why no fresh response was used') })
    .optional()
    .meta(unlisted),
  contentType: z.string().optional().meta(unlisted),
  headers: z.record(z.string(), z.string()).optional().meta(unlisted),
  body: z.unknown().optional().describe('Parsed JSON or text'),
  bodyBytes: z.int().optional().meta(unlisted),
  cuts: z
    .array(cutSchema.meta(brief))
    .optional()
    .describe(
      'What the body lacks; nothing else does: shown, total, unit; next: arguments for read-response, at: JSON Pointer in body. moreCuts: not listed',
    ),
  moreCuts: z.int().optional().meta(unlisted),
  stored: z.object({ id: z.string(), expiresAt: z.string() }).meta(brief).optional().describe('For read-response'),
  saved: z.object({ path: z.string(), bytes: z.int() }).optional().meta(unlisted),
  events: eventsSchema.meta(brief).optional().describe('Of a stream: read, ended (end, or the limit), more'),
  pages: pagesResult(),
  notes: z.array(z.string()).optional(),
  schemaViolations: z
    .array(z.object({ path: z.string(), message: z.string(), value: z.string().optional() }).meta(brief))
    .optional()
    .meta(unlisted),
  timing: z.object({ totalMs: z.number() }).optional().meta(unlisted),
  attempts: z.array(attemptSchema).optional().meta(unlisted),
  plan: z.record(z.string(), z.unknown()).optional().meta(unlisted),
  requestId: z.string().optional().meta(unlisted),
  error: errorSchema.optional(),
});
