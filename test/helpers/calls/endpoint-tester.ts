import * as z from 'zod';
import { type ApiDefinition, createApiClient } from '../../../src/index.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { storedBaselines } from '../../../src/tools/contract/baselines.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { testEndpoint } from '../../../src/tools/test-endpoint/test-endpoint.js';
import type { Closable } from '../closed-after-each.js';

const result = z.looseObject({
  ok: z.boolean(),
  verdict: z.string(),
  hints: z.array(z.string()).default([]),
  status: z.number().optional(),
  url: z.string().optional(),
  timing: z.record(z.string(), z.number()),
  findings: z.array(z.string()).default([]),
  headers: z.record(z.string(), z.string()).default({}),
  assertions: z.array(z.object({ check: z.string(), ok: z.boolean(), expected: z.string(), actual: z.string() })).default([]),
  samples: z.looseObject({ taken: z.number(), succeeded: z.number(), firstWasCold: z.boolean() }).optional(),
  baseline: z.object({ name: z.string(), note: z.string(), moved: z.array(z.string()) }).optional(),
  callApi: z.string(),
  error: z.looseObject({ code: z.string(), outcome: z.string(), message: z.string(), hint: z.string() }).optional(),
});

/** Runs test-endpoint as the server does, always with the same API client. Adds what must be closed to `opened`. */
export function createTester(opened: Closable[], definition: ApiDefinition = {}, redactor = createRedactor()) {
  const client = createApiClient({ network: { allowLocal: true }, ...definition }, { redactor });
  const store = createMemoryStore({ clock: systemClock });
  opened.push(client, store);
  const resolve = ({ url = '' }) => ({ client, target: url, definition: {}, targetOf: (other: URL) => other.href });
  const nothing = () => [];
  const later = async () => undefined;
  const permitted = { resolve, permits: () => true, names: nothing, list: nothing, adHocMethods: nothing, allowedMethods: nothing };
  const apis = { ...permitted, of: () => permitted, replace: later, close: later };
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const raw = (args: Record<string, unknown>, signal = new AbortController().signal) =>
    runTool(testEndpoint, args, { apis, logger, redactor, baselines: storedBaselines(store) }, { signal });
  return { client, store, raw, run: async (args: Record<string, unknown>) => result.parse(await raw(args)) };
}
