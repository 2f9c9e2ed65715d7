import * as z from 'zod';
import type { ApiOutcome } from '../http/answer.js';
import { methods } from '../http/method.js';
import { defineTool } from './define-tool.js';
import { describeError, errorSchema, httpHints, round } from './result-schema.js';

const input = z.strictObject({
  url: z.string().describe('Absolute http(s) URL of the endpoint, without credentials.'),
  method: z.enum(methods).default('GET').describe('HTTP method. Left out: GET.'),
});

const output = z.object({
  ok: z.boolean().describe('True for 2xx and 3xx'),
  verdict: z.string().optional().describe('The finding in one sentence'),
  status: z.int().optional(),
  method: z.string().optional(),
  url: z.string().optional(),
  timing: z.object({ firstByteMs: z.number().optional(), totalMs: z.number() }).optional(),
  contentType: z.string().optional(),
  bytes: z.int().optional().describe('Decoded size of the body'),
  redirect: z.string().optional().describe('Where a 3xx leads; not followed'),
  requestId: z.string(),
  error: errorSchema.optional(),
});

export const testEndpoint = defineTool({
  name: 'test-endpoint',
  title: 'Test an HTTP endpoint',
  description:
    'Checks one endpoint with a single request: no retries, redirects not followed, body measured and discarded. 2xx and 3xx pass, everything else fails with a verdict. Use it to find out whether and how fast an endpoint answers; use call-api for its content.',
  hints: httpHints,
  input,
  output,
  async run({ url, method }, { requestId, signal, onEvent, approvalOf, apis }) {
    const { client, target } = apis.resolve({ url });
    const outcome = await client.call({
      target,
      method,
      direct: true,
      deadlineMs: 30_000,
      redirect: 'manual',
      requestId,
      signal,
      onEvent,
      approvalOf,
    });
    return describeTest(outcome);
  },
});

function describeTest(outcome: ApiOutcome): z.input<typeof output> {
  const { answer } = outcome;
  const contentType = answer?.headers.get('content-type') ?? undefined;
  const redirect = answer === undefined ? undefined : redirectOf(answer.status, answer.headers, outcome.url);
  return {
    ok: outcome.ok,
    verdict: verdictOf(outcome, redirect),
    ...(answer && { status: answer.status }),
    method: outcome.method,
    url: outcome.url.href,
    timing: { ...(answer && { firstByteMs: round(answer.firstByteMs) }), totalMs: round(outcome.totalMs) },
    ...(contentType !== undefined && { contentType }),
    ...(answer && { bytes: answer.body.length }),
    ...(redirect !== undefined && { redirect }),
    requestId: outcome.requestId,
    ...(!outcome.ok && { error: describeError(outcome.error) }),
  };
}

function redirectOf(status: number, headers: Headers, from: URL): string | undefined {
  const location = headers.get('location');
  if (location === null || status < 300 || status > 399) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from).href : location.slice(0, 500);
}

function verdictOf(outcome: ApiOutcome, redirect: string | undefined): string {
  const after = `after ${Math.round(outcome.totalMs)} ms`;
  if (!outcome.ok) {
    const status = outcome.answer === undefined ? '' : ` (status ${outcome.answer.status})`;
    return `Fails${status} ${after}: ${outcome.error.message}`;
  }
  const leads = redirect === undefined ? '' : ` and leads to ${redirect}`;
  return `Passes: ${outcome.answer.status} ${after}${leads}.`;
}
