import * as z from 'zod';
import { unlisted } from '../contract/listed-schema.js';

const texts = () => z.array(z.string());
/** An object whose keys are in its description: hosts load this schema in every conversation, and each key costs tokens. */
const facts = () => z.record(z.string(), z.unknown());

export const endpointOutput = z.object({
  ok: z.boolean(),
  verdict: z.string().optional(),
  hints: texts().optional().describe('One fix per failure'),
  status: z.number().optional().meta(unlisted),
  method: z.string().optional().meta(unlisted),
  url: z.string().optional().meta(unlisted),
  timing: facts().optional().describe('Last hop: dnsMs, tcpMs, tlsMs, firstByteMs, downloadMs; all hops: redirectMs, totalMs'),
  connection: facts().optional().meta(unlisted),
  certificate: facts().optional().meta(unlisted),
  redirects: z.array(facts()).optional().meta(unlisted),
  contentType: z.string().optional().meta(unlisted),
  bytes: z.number().optional().meta(unlisted),
  wireBytes: z.number().optional().meta(unlisted),
  bodyStart: z.string().optional().meta(unlisted),
  headers: facts().optional().meta(unlisted),
  findings: texts().optional().meta(unlisted),
  assertions: z.array(facts()).optional().describe('check, ok, expected, actual'),
  samples: facts().optional().meta(unlisted),
  baseline: facts().optional().meta(unlisted),
  callApi: z.string().optional().describe('What call-api would do now'),
  requestId: z.string().meta(unlisted),
  error: facts().optional().describe('As in call-api'),
});
