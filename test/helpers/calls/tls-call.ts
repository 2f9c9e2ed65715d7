import * as z from 'zod';
import { createApiClient } from '../../../src/index.js';

/** Run as a process of its own, because Node reads NODE_EXTRA_CA_CERTS at its start only. Prints what the call came to. */
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
    status: outcome.answer?.status ?? null,
    attempts: outcome.attempts.length,
    error: outcome.ok ? null : { code: outcome.error.code, outcome: outcome.error.outcome, safeToRetry: outcome.error.safeToRetry },
  }),
);
