import * as z from 'zod';
import { createApiClient } from '../../../src/index.js';

/** Runs in a separate process, because Node reads NODE_EXTRA_CA_CERTS only at start. Prints the outcome of the call. */
const { host, port, method } = z
  .object({ host: z.string(), port: z.coerce.number(), method: z.enum(['GET', 'POST']) })
  .parse({ host: process.argv[2], port: process.argv[3], method: process.argv[4] });

const client = createApiClient(
  { network: { allowLocal: true }, retry: { baseMs: 5, maxMs: 20 } },
  { resolver: async () => [{ address: '127.0.0.1', family: 4 }] },
);
const outcome = await client.call({ target: `https://${host}:${port}/`, method, deadlineMs: 3000 });
await client.close();
process.stdout.write(
  JSON.stringify({
    ok: outcome.ok,
    status: outcome.response?.status ?? null,
    attempts: outcome.attempts.length,
    error: outcome.ok ? null : { code: outcome.error.code, outcome: outcome.error.outcome, safeToRetry: outcome.error.safeToRetry },
  }),
);
