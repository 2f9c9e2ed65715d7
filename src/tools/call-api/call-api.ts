import * as z from 'zod';
import { type ApiOutcome, sources } from '../../http/call/api-response.js';
import type { ApiRequest } from '../../http/call/request.js';
import { methods } from '../../http/semantics/method.js';
import { shapeResponse } from '../../response/shape.js';
import { checkResponseBody, checkResponseSchema } from '../../response/validate.js';
import type { SchemaSource } from '../../response/validate-schema.js';
import { createTimeBudget } from '../../runtime/time-budget.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import { defineTool } from '../contract/define-tool.js';
import { anyJson } from '../contract/listed-schema.js';
import { attemptSchema, describeAttempts, describeError, errorSchema, httpHints, round } from '../contract/result-schema.js';
import { pathParamsArgument, queryArgument } from '../contract/target-arguments.js';
import { targetRule } from '../contract/target-rule.js';
import { describePlan } from './describe-plan.js';

/** That of an API without `timeouts.deadlineMs`. */
const defaultTimeoutSeconds = 60;

const input = z
  .strictObject({
    url: z.string().optional().describe('Absolute http(s) URL without credentials. Pass either url or api.'),
    api: z.string().optional().describe('Name of a configured API.'),
    path: z.string().optional().describe("Path below the API's base URL; may contain {name} placeholders. Default: the base URL."),
    pathParams: pathParamsArgument('Values for the {name} placeholders in path or url; encoded for you.'),
    method: z.enum(methods).default('GET').describe('HTTP method.'),
    query: queryArgument('Query parameters, encoded for you. Use an array to repeat a name.'),
    headers: z.record(z.string(), z.string()).optional().describe('Request headers. User-Agent, Accept and Content-Type have defaults.'),
    body: anyJson('Objects and arrays are sent as JSON (as a form if Content-Type is a form type); strings are sent unchanged.'),
    responseSchema: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'JSON Schema (2020-12, or draft-07 via $schema) for the JSON body of a 2xx response. Mismatches set ok to false and are listed in schemaViolations.',
      ),
    idempotencyKey: z
      .string()
      .optional()
      .describe(
        'Makes a POST or PATCH safe to retry, if the API supports Idempotency-Key. Use a new UUID for each write. For 24 h (or until this server restarts), the same key returns the first response. Default: none.',
      ),
    dryRun: z.boolean().default(false).describe('Sends nothing; plan shows what would happen.'),
    // No default: a value that the agent passes lengthens each attempt, and the operator can set another default.
    timeoutSeconds: z
      .number()
      .min(0.1)
      .max(600)
      .optional()
      .meta({ default: defaultTimeoutSeconds, description: 'Deadline for the whole call, including retries and the body.' }),
  })
  .refine(targetRule.check, targetRule.params);

const output = z.object({
  ok: z.boolean().describe('True if the response is 2xx, complete and matches responseSchema'),
  status: z.int().optional(),
  statusText: z.string().optional(),
  method: z.string().optional(),
  url: z.string().optional().describe('After redirects'),
  source: z.enum(sources).optional(),
  cache: z
    .object({ ageSeconds: z.number(), reason: z.string().optional().describe('Why no fresh response was used') })
    .optional()
    .describe('Set for a cached response'),
  contentType: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional().describe('Parsed JSON, text, or a placeholder for binary'),
  bodyBytes: z.int().optional().describe('Decoded size before truncation'),
  truncated: z.boolean().optional().describe('True if body was shortened; marks show where'),
  notes: z.array(z.string()).optional(),
  schemaViolations: z
    .array(z.object({ path: z.string().describe('JSON Pointer'), message: z.string(), value: z.string().optional() }))
    .optional()
    .describe('Mismatches with responseSchema; at most 20'),
  timing: z.object({ totalMs: z.number() }).optional(),
  attempts: z.array(attemptSchema).optional(),
  plan: z.record(z.string(), z.unknown()).optional().describe('Dry run only: request, credential, policy, cache, breaker, rate'),
  requestId: z.string(),
  error: errorSchema.optional(),
});

export const callApi = defineTool({
  name: 'call-api',
  title: 'Call an HTTP API',
  description:
    'Makes one HTTP call and returns status, headers and body. Retries 429, 5xx and connection failures with backoff within the deadline; POST and PATCH only if the API did not process them or idempotencyKey is set. On failure, read error.hint, error.outcome and error.safeToRetry before you retry.',
  hints: httpHints,
  input,
  output,
  async run(
    { url, api, path, pathParams, responseSchema, timeoutSeconds, dryRun, ...input },
    { requestId, signal, onEvent, approvalOf, apis, redactWith },
  ) {
    const schema =
      responseSchema === undefined
        ? undefined
        : await checkResponseSchema(responseSchema, 'responseSchema', { budget: createTimeBudget(compileMs), signal });
    // Nothing is awaited between this and the call: a reload closes a replaced client as soon as it has no call.
    const { client, target } = apis.resolve({ url, api, path, pathParams });
    const request = {
      target,
      method: input.method,
      ...(input.query && { query: input.query }),
      ...(input.headers && { headers: input.headers }),
      body: input.body,
      ...(input.idempotencyKey !== undefined && { idempotencyKey: input.idempotencyKey }),
      ...(timeoutSeconds !== undefined && { deadlineMs: timeoutSeconds * 1000 }),
      requestId,
      signal,
      onEvent,
      approvalOf,
    } satisfies ApiRequest;
    if (dryRun) {
      const explanation = await client.explain(request);
      redactWith(client.redactionFor(new URL(explanation.request.url)));
      return { requestId, ...describePlan(explanation) };
    }
    const outcome = await client.call(request);
    redactWith(client.redactionFor(outcome.url));
    // Only what is thrown is logged with its cause.
    if (!outcome.ok && outcome.error.code === 'internal-error') throw outcome.error;
    return describeOutcome(outcome, schema, {
      ...readingLimits((timeoutSeconds ?? defaultTimeoutSeconds) * 1000 - outcome.totalMs),
      signal,
    });
  },
});

/** Maximum time to compile responseSchema, including the time to load the validator. */
const compileMs = 2000;
/** Maximum time to read and check a body, which can have 32 MiB. */
const maxReadingMs = 10_000;
/** A response that arrives shortly before the deadline still gets this time. */
const minReadingMs = 1000;

function readingLimits(leftMs: number): TaskLimits {
  const ms = Math.min(Math.max(leftMs, minReadingMs), maxReadingMs);
  return { budget: createTimeBudget(ms), waitMs: ms };
}

/** Never throws: the request has been sent, so the agent must get its status. */
async function describeOutcome(outcome: ApiOutcome, schema: SchemaSource | undefined, limits: TaskLimits): Promise<z.input<typeof output>> {
  const shaped = outcome.response && (await shapeResponse(outcome.response, outcome.method, limits, { expectsJson: schema !== undefined }));
  const failure = outcome.ok ? shaped?.error : outcome.error;
  const checked = failure === undefined ? await checkResponse(outcome, schema, limits) : undefined;
  const error = failure ?? checked?.error;
  return {
    ok: error === undefined,
    ...(outcome.response && { status: outcome.response.status, statusText: outcome.response.statusText }),
    method: outcome.method,
    url: outcome.url.href,
    ...(outcome.response && { source: outcome.response.source }),
    ...(outcome.response?.cache && { cache: outcome.response.cache }),
    ...(shaped && withoutError(shaped)),
    ...(checked && checked.violations.length > 0 && { schemaViolations: [...checked.violations] }),
    timing: { totalMs: round(outcome.totalMs) },
    attempts: describeAttempts(outcome),
    requestId: outcome.requestId,
    ...(error && { error: describeError(error) }),
  };
}

/** Validates the complete body, not the truncated copy in the result. */
async function checkResponse({ response, method }: ApiOutcome, schema: SchemaSource | undefined, limits: TaskLimits) {
  if (schema === undefined || response === undefined) return undefined;
  const body = { bytes: response.body, contentType: response.headers.get('content-type') };
  return checkResponseBody(schema, body, method, limits);
}

function withoutError({ error: _, ...shaped }: Awaited<ReturnType<typeof shapeResponse>>) {
  return shaped;
}
