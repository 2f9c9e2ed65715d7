import { saveTargetOf } from '../../files/save-file.js';
import type { ApiRequest } from '../../http/call/request.js';
import { checkExpression } from '../../response/query-json.js';
import { checkResponseSchema } from '../../response/validate.js';
import { describesList } from '../../response/validate-schema.js';
import { createTimeBudget } from '../../runtime/time-budget.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import { defineTool } from '../contract/define-tool.js';
import { httpHints } from '../contract/result-schema.js';
import { checkResponse, describeOutcome } from './describe-outcome.js';
import { describePlan } from './describe-plan.js';
import { defaultTimeoutSeconds, input } from './input.js';
import { output } from './output.js';
import { noPages, type PagesContext, type PagesResult, readPages } from './read-pages.js';
import { pageBody, requestBody } from './request-body.js';
import { streamLimitsOf } from './streams.js';

export const callApi = defineTool({
  name: 'call-api',
  title: 'Call an HTTP API',
  description:
    'Makes one HTTP call and returns status and body. Retries 429, 5xx and connection failures with backoff within the deadline; POST and PATCH only if the API did not process them or idempotencyKey is set. On failure, follow error.hint.',
  hints: httpHints,
  maxResultCharacters: 100_000,
  input,
  output,
  async run(
    input,
    { caller, reader, requestId, signal, trace, onEvent, approvalOf, apis, files, responses, redactWith, logWith, attach, onBody },
  ) {
    const { url, api, path, pathParams, responseSchema, timeoutSeconds, dryRun, saveTo, view, select, maxBytes, include } = input;
    if (select !== undefined) await checkExpression(select, 'select');
    const schema =
      responseSchema === undefined
        ? undefined
        : await checkResponseSchema(responseSchema, 'responseSchema', { budget: createTimeBudget(compileMs), signal, caller: caller.id });
    const { body, headers, parts } = await requestBody(input, files);
    const file = saveTo === undefined ? undefined : await saveTargetOf(files, saveTo);
    // Nothing is awaited between this and the call: a reload closes a replaced client as soon as it has no call.
    const { client, target } = apis.resolve({ url, api, path, pathParams });
    const request = {
      target,
      method: input.method,
      ...(input.query && { query: input.query }),
      ...(headers && { headers }),
      body,
      ...(input.idempotencyKey !== undefined && { idempotencyKey: input.idempotencyKey }),
      ...(timeoutSeconds !== undefined && { deadlineMs: timeoutSeconds * 1000 }),
      streamLimits: streamLimitsOf(input),
      caller: caller.id,
      mayReach: apis.permits,
      requestId,
      signal,
      trace,
      onEvent,
      approvalOf,
    } satisfies ApiRequest;
    if (dryRun) {
      const explanation = await client.explain(request);
      redactWith(client.redactionFor(new URL(explanation.request.url)));
      return describePlan(explanation, { parts, saveTo: file?.path });
    }
    const timeoutMs = (timeoutSeconds ?? defaultTimeoutSeconds) * 1000;
    const limits = (leftMs: number): TaskLimits => ({ ...readingLimits(leftMs), signal, caller: caller.id });
    const context: PagesContext = {
      resolve: () => apis.resolve({ url, api, path, pathParams }),
      args: { api, query: input.query, pathParams },
      ...pageBody(input, files),
      limits,
      // A schema of a list describes what the result shows: the items of all pages.
      check: async (page, taskLimits) => (schema && describesList(schema) ? undefined : checkResponse(page, schema, taskLimits)),
    };
    const { outcome, ...pages }: PagesResult =
      input.paginate === undefined
        ? { outcome: await client.call(request), ...noPages }
        : await readPages(request, { strategy: input.paginate, maxPages: input.maxPages, maxItems: input.maxItems }, context);
    const redaction = client.redactionFor(outcome.url);
    redactWith(redaction);
    // Only what is thrown is logged with its cause.
    if (!outcome.ok && outcome.error.code === 'internal-error') throw outcome.error;
    logWith({ method: outcome.method, attempts: outcome.attempts.length });
    // An operator gets the values as they are: the terminal escapes what it prints.
    const shown = {
      escapeUnseen: reader === 'agent',
      schema,
      view,
      select,
      maxBytes,
      include,
      attach,
      onBody,
      responses,
      redaction,
      file,
      pages,
    };
    return describeOutcome(outcome, { ...shown, limits: limits(timeoutMs - outcome.totalMs) });
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
