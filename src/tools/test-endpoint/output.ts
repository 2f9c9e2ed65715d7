import * as z from 'zod';

const texts = () => z.array(z.string());
/** Told by their descriptions: a host reads this list with every conversation, and each key of it costs tokens. */
const facts = () => z.record(z.string(), z.unknown());

export const endpointOutput = z.object({
  ok: z.boolean(),
  verdict: z.string().optional(),
  hints: texts().optional().describe('What to do about each failure'),
  status: z.number().optional(),
  method: z.string().optional(),
  url: z.string().optional().describe('After redirects'),
  timing: facts()
    .optional()
    .describe(
      'Last hop: dnsMs, tcpMs, tlsMs, firstByteMs (from sending), downloadMs; all: redirectMs, totalMs. First sample, or first failed',
    ),
  connection: facts().optional().describe('address, protocol, tls, cipher, reused'),
  certificate: facts().optional().describe('With problems; also of a failed handshake'),
  redirects: z.array(facts()).optional().describe('status, from, to, verdict, ms'),
  contentType: z.string().optional(),
  bytes: z.number().optional().describe('Decoded'),
  wireBytes: z.number().optional(),
  headers: facts().optional().describe('Those that matter'),
  findings: texts().optional(),
  assertions: z.array(facts()).optional().describe('check, ok, expected, actual'),
  samples: facts().optional().describe('taken, succeeded, p50Ms, p90Ms, p99Ms, maxMs, jitterMs, firstWasCold, medians, errors'),
  baseline: facts().optional().describe('note, moved: what changed beyond noise'),
  callApi: z.string().optional().describe('What call-api would do now'),
  requestId: z.string(),
  error: facts().optional().describe('As in call-api'),
});
