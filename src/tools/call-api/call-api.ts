import * as z from 'zod';
import { type ApiOutcome, sources } from '../../http/call/answer.js';
import type { ApiRequest } from '../../http/call/request.js';
import { methods } from '../../http/semantics/method.js';
import { decodeBody } from '../../response/decode.js';
import { parseJsonNumbers } from '../../response/parse-json.js';
import { shapeAnswer } from '../../response/shape.js';
import { createResponseCheck, type ResponseCheck } from '../../response/validate.js';
import { checkPathParams, checkQuery } from '../contract/check-query.js';
import { defineTool } from '../contract/define-tool.js';
import { attemptSchema, describeAttempts, describeError, errorSchema, httpHints, round } from '../contract/result-schema.js';
import { describePlan } from './describe-plan.js';

const input = z.strictObject({
  url: z.string().optional().describe('Absolute http(s) URL, without credentials. Left out: api and path name the target.'),
  api: z.string().optional().describe('Name of a configured API. Left out: url is called.'),
  path: z.string().optional().describe("Path below the API's base URL, with {name} for each of pathParams. Left out: the base URL itself."),
  pathParams: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Values for the {names} in path or url, encoded for you. Left out: there are none.'),
  method: z.enum(methods).default('GET').describe('HTTP method. Left out: GET.'),
  query: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Query parameters, encoded for you: scalars, or arrays to repeat a name. Left out: only those in the URL.'),
  headers: z
    .record(z.string(), z.string())
    .optional()
    .describe('Extra request headers. Left out: User-Agent, Accept and Content-Type are set for you.'),
  body: z
    .unknown()
    .optional()
    .describe('Request body: an object or array goes as JSON (as a form if Content-Type says so), a string as it is. Left out: no body.'),
  responseSchema: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'JSON Schema (2020-12, or draft-07 by $schema) for the JSON body of a 2xx: what does not fit is listed, and ok is false. Left out: not checked.',
    ),
  idempotencyKey: z
    .string()
    .optional()
    .describe(
      'Names a write so that it can be repeated, where the API documents that it takes Idempotency-Key. The same key gives the first answer for 24 h, while this server runs. Left out: writes are not repeated.',
    ),
  dryRun: z.boolean().default(false).describe('True: sends nothing, and says in plan what would happen. Left out: false.'),
  timeoutSeconds: z.number().min(0.1).max(600).default(60).describe('Budget for the whole call, retries and body included. Left out: 60.'),
});

const output = z.object({
  ok: z.boolean().describe('True for a 2xx answer whose body is whole'),
  status: z.int().optional(),
  statusText: z.string().optional(),
  method: z.string().optional(),
  url: z.string().optional().describe('After redirects'),
  source: z.enum(sources).optional(),
  cache: z
    .object({ ageSeconds: z.number(), reason: z.string().optional().describe('Why no fresh answer was taken') })
    .optional()
    .describe('Of a kept answer'),
  contentType: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional().describe('JSON parsed, text as text, binary described'),
  bodyBytes: z.int().optional().describe('Decoded size of the whole body'),
  truncated: z.boolean().optional().describe('body is cut; marks say where'),
  schemaViolations: z
    .array(z.object({ path: z.string().describe('JSON Pointer'), message: z.string(), value: z.string().optional() }))
    .optional()
    .describe('Where body does not fit responseSchema; at most 20'),
  timing: z.object({ totalMs: z.number() }).optional(),
  attempts: z.array(attemptSchema).optional(),
  plan: z.record(z.string(), z.unknown()).optional().describe('Of a dry run: request, credential, policy, cache, breaker, rate'),
  requestId: z.string(),
  error: errorSchema.optional(),
});

export const callApi = defineTool({
  name: 'call-api',
  title: 'Call an HTTP API',
  description:
    'Makes one HTTP call and returns status, headers and body. Retries 429, 5xx and connection faults with back-off within the deadline, and never repeats a write that may have taken effect. On failure read error.hint, error.outcome and error.safeToRetry before trying again.',
  hints: httpHints,
  input,
  output,
  async run(
    { url, api, path, pathParams, responseSchema, timeoutSeconds, dryRun, ...input },
    { requestId, signal, onEvent, approvalOf, apis },
  ) {
    const { client, target } = apis.resolve({ url, api, path, pathParams: pathParams && checkPathParams(pathParams) });
    const check = responseSchema === undefined ? undefined : await createResponseCheck(responseSchema);
    const request: ApiRequest = {
      target,
      method: input.method,
      query: checkQuery(input.query ?? {}),
      ...(input.headers && { headers: input.headers }),
      body: input.body,
      ...(input.idempotencyKey !== undefined && { idempotencyKey: input.idempotencyKey }),
      deadlineMs: timeoutSeconds * 1000,
      requestId,
      signal,
      onEvent,
      approvalOf,
    };
    if (dryRun) return { requestId, ...describePlan(await client.explain(request)) };
    return describeOutcome(await client.call(request), check);
  },
});

function describeOutcome(outcome: ApiOutcome, check: ResponseCheck | undefined): z.input<typeof output> {
  const shaped = outcome.answer === undefined ? undefined : shapeAnswer(outcome.answer, outcome.method);
  const fault = outcome.ok ? shaped?.error : outcome.error;
  const checked = fault === undefined ? checkAnswer(outcome, check) : undefined;
  const error = fault ?? checked?.error;
  return {
    ok: error === undefined,
    ...(outcome.answer && { status: outcome.answer.status, statusText: outcome.answer.statusText }),
    method: outcome.method,
    url: outcome.url.href,
    ...(outcome.answer && { source: outcome.answer.source }),
    ...(outcome.answer?.cache && { cache: outcome.answer.cache }),
    ...(shaped && withoutError(shaped)),
    ...(checked && checked.violations.length > 0 && { schemaViolations: [...checked.violations] }),
    timing: { totalMs: round(outcome.totalMs) },
    attempts: describeAttempts(outcome),
    requestId: outcome.requestId,
    ...(error && { error: describeError(error) }),
  };
}

/** On the whole body, not on what of it is shown. */
function checkAnswer({ answer, method }: ApiOutcome, check: ResponseCheck | undefined) {
  if (check === undefined || answer === undefined) return undefined;
  return check(decodeBody(answer.body, answer.headers.get('content-type'), false, parseJsonNumbers), method);
}

function withoutError({ error: _, ...shaped }: ReturnType<typeof shapeAnswer>) {
  return shaped;
}
