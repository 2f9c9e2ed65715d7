import * as z from 'zod';
import { phases } from '../../http/probe/phases.js';
import { methods } from '../../http/semantics/method.js';
import { anyJson } from '../contract/listed-schema.js';
import { pathParamsArgument, queryArgument } from '../contract/target-arguments.js';
import { targetRule } from '../contract/target-rule.js';

/** Metrics that `expect.maxMs` can limit: the phases of each sample, and percentiles of the total times. */
export const timeMetrics = [...phases, 'p50', 'p90', 'p99'] as const;
export type TimeMetric = (typeof timeMetrics)[number];

/** Reads one status as a number, and several as a list, because models write them so. */
function readStatus(value: unknown): unknown {
  const statuses = Array.isArray(value) ? value : [value];
  return statuses.every((status) => typeof status === 'string' || Number.isInteger(status)) ? statuses.join(',') : value;
}

const expectSchema = z.strictObject({
  status: z
    .preprocess(
      readStatus,
      z.string().regex(/^([1-5](xx|\d\d(-[1-5]\d\d)?)(\s*,\s*(?=\d)|$))+$/i, 'must be like 200, 2xx, 200-204 or 200,404'),
    )
    .optional()
    .describe('200, 2xx or 200,404; a 3xx disables following redirects. Default: 2xx'),
  headers: z.record(z.string(), z.string()).optional().describe('Exact value, /regex/ or * (any)'),
  contentType: z.string().optional(),
  bodyContains: z.string().min(1).optional(),
  bodyMatches: z.string().min(1).optional(),
  json: z.record(z.string(), z.unknown()).optional().describe('JMESPath expression: expected value'),
  jsonExists: z.array(z.string()).optional().describe('JMESPath, not null'),
  jsonSchema: z.record(z.string(), z.unknown()).optional(),
  maxMs: z.partialRecord(z.enum(timeMetrics), z.number().min(0)).optional(),
  certificateDays: z.number().optional(),
});
export type Expect = z.output<typeof expectSchema>;

/** The arguments one by one: a file of endpoints has other rules for them together. */
export const endpointFields = z.strictObject({
  url: z.string().optional().describe('Absolute URL. Pass either url or api.'),
  api: z.string().optional().describe('Name of a configured API.'),
  path: z.string().optional().describe('Path below its base URL.'),
  pathParams: pathParamsArgument('Values for {name} placeholders in path or url.'),
  method: z.enum(methods).default('GET').describe('HTTP method.'),
  query: queryArgument('Query parameters.'),
  headers: z.record(z.string(), z.string()).optional().describe('Request headers.'),
  body: anyJson('Sent as JSON; strings are sent unchanged.'),
  expect: expectSchema.optional().describe('Expectations for every sample.'),
  samples: z.int().min(1).max(100).default(1).describe('Number of requests.'),
  perSecond: z.number().min(0.1).max(50).default(5).describe('Maximum requests per second.'),
  concurrency: z.int().min(1).max(10).default(1).describe('Maximum concurrent requests.'),
  baseline: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be 1 to 100 letters, digits, dots, hyphens or underscores')
    .optional()
    .describe(
      'New name: saves this result until the server restarts, at most 30 days. Existing name: compares with it; needs 8 samples or more.',
    ),
  timeoutSeconds: z.number().min(0.1).max(600).default(30).describe('Deadline for the whole test.'),
});
export const endpointInput = endpointFields.refine(targetRule.check, targetRule.params);
export type EndpointInput = z.output<typeof endpointInput>;
