import * as z from 'zod';
import { phases } from '../../http/probe/phases.js';
import { methods } from '../../http/semantics/method.js';

/** What can be bounded by time: each phase of each sample, and the distribution of the totals. */
export const limitable = [...phases, 'p50', 'p90', 'p99'] as const;
export type Limitable = (typeof limitable)[number];

const expectSchema = z.strictObject({
  status: z
    .string()
    .regex(/^[1-5](xx|\d\d)(, ?[1-5](xx|\d\d))*$/i, 'must be like 200, 2xx or 200,404')
    .optional()
    .describe('200, 2xx or 200,404; a 3xx is not followed. Left out: 2xx'),
  headers: z.record(z.string(), z.string()).optional().describe('Value, /regex/ or *'),
  contentType: z.string().optional(),
  bodyContains: z.string().min(1).optional(),
  bodyMatches: z.string().min(1).optional(),
  json: z.record(z.string(), z.unknown()).optional().describe('JMESPath: value'),
  jsonExists: z.array(z.string()).optional().describe('JMESPath'),
  jsonSchema: z.record(z.string(), z.unknown()).optional(),
  maxMs: z.partialRecord(z.enum(limitable), z.number().min(0)).optional(),
  certificateDays: z.number().optional(),
});
export type Expect = z.output<typeof expectSchema>;

export const endpointInput = z.strictObject({
  url: z.string().optional().describe('Absolute URL. Left out: api and path name it.'),
  api: z.string().optional().describe('Configured API. Left out: url is tested.'),
  path: z.string().optional().describe('Below its base URL. Left out: that.'),
  pathParams: z.record(z.string(), z.unknown()).optional().describe('For {names} in path or url. Left out: none.'),
  method: z.enum(methods).default('GET').describe('HTTP method. Left out: GET.'),
  query: z.record(z.string(), z.unknown()).optional().describe('Query parameters. Left out: none.'),
  headers: z.record(z.string(), z.string()).optional().describe('Extra request headers. Left out: the usual ones.'),
  body: z.unknown().optional().describe('JSON, or text as it is. Left out: none.'),
  expect: expectSchema.optional().describe('What must hold in each sample. Left out: a 2xx.'),
  samples: z.int().min(1).max(100).default(1).describe('Requests in all. Left out: 1.'),
  perSecond: z.number().min(0.1).max(50).default(5).describe('Requests a second at most. Left out: 5.'),
  concurrency: z.int().min(1).max(10).default(1).describe('Requests at a time at most. Left out: 1.'),
  baseline: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be letters, digits, dots, hyphens and underscores, 100 at most')
    .optional()
    .describe(
      'New name: keeps this result while the server runs. Known name: compares with it; take 8 samples or more. Left out: neither.',
    ),
  timeoutSeconds: z.number().min(0.1).max(600).default(30).describe('Budget for the whole test. Left out: 30.'),
});
export type EndpointInput = z.output<typeof endpointInput>;
