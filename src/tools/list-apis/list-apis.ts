import * as z from 'zod';
import { defineTool } from '../contract/define-tool.js';
import { unlisted } from '../contract/listed-schema.js';
import { round } from '../contract/result-schema.js';

const input = z.strictObject({
  api: z.string().optional().describe('Name of one API. Default: all.'),
});

const output = z.object({
  ok: z.boolean(),
  apis: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .describe(
      'name, description, baseUrl, auth, methods; paths, deniedPaths, approve (needs user approval), pagination; breaker, retryAt, rate, latency',
    ),
  bareUrls: z.array(z.string()).optional().describe('Methods allowed for bare URLs'),
  /** Listed in no schema: it is rare, and says itself what to do. */
  notInUse: z
    .array(z.object({ message: z.string(), hint: z.string() }))
    .optional()
    .meta(unlisted),
  requestId: z.string().meta(unlisted),
  error: z.record(z.string(), z.unknown()).optional().describe('As in call-api'),
});

export const listApis = defineTool({
  name: 'list-apis',
  title: 'List the configured APIs',
  description:
    'Lists the configured APIs, to be passed by name to call-api and test-endpoint: purpose, allowed methods and paths, and health (circuit breaker, calls left, latency). The server adds credentials and never shows them.',
  hints: () => ({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }),
  input,
  output,
  async run({ api }, { requestId, apis, notices }) {
    if (api !== undefined) apis.resolve({ api });
    const listed = apis.list().filter(({ name }) => api === undefined || name === api);
    return {
      ok: true,
      apis: listed.map(({ latency, paths, deniedPaths, approve, methods, ...status }) => ({
        ...status,
        methods: [...methods],
        ...(paths && { paths: [...paths] }),
        ...(deniedPaths && { deniedPaths: [...deniedPaths] }),
        ...(approve && { approve: [...approve] }),
        ...(latency && { latency: { ...latency, p50Ms: round(latency.p50Ms), p90Ms: round(latency.p90Ms) } }),
      })),
      bareUrls: [...apis.adHocMethods()],
      ...(notices.length > 0 && { notInUse: notices.map((notice) => ({ ...notice })) }),
      requestId,
    };
  },
});
