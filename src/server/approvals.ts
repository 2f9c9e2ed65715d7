import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequests,
  inputRequired,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Approval, RequestSummary } from '../http/call/decision.js';
import { showInvisible } from '../runtime/visible-text.js';

/** Time that the user has to decide. */
const approvalTtlMs = 10 * 60_000;
/** Maximum decisions remembered as used; beyond it no decision counts until the oldest expire. */
const maxUsed = 100_000;

const form = z.object({ approve: z.boolean().describe('Send this request once') });

/** Questions to the user. Each covers one exact request, and its decision is used once. */
export interface Approvals {
  /** Reads the user's decisions from the responses of the host. Ignores responses to questions that this server did not ask. */
  read(responses: Record<string, unknown> | undefined): (request: RequestSummary) => Approval;
  /** Returns the question for the user. */
  ask(request: RequestSummary): InputRequests;
}

// Decision: docs/decisions/2026-11-26-approvals-are-signed-and-cover-one-attempt.md
/**
 * The name of a question is signed over the request and the time of its expiry, so nothing is stored while it is pending:
 * however many questions other clients cause, none of them displaces another one.
 */
export function createApprovals(now: () => number = Date.now): Approvals {
  const secret = randomBytes(32);
  const used = new Map<string, number>();

  const sign = (nonce: string, expiresAt: string, fingerprint: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([nonce, expiresAt, fingerprint]))
      .digest('base64url');

  /** Marks a question as used. Returns false if it was used before. */
  function use(nonce: string, expiresAt: number): boolean {
    for (const [known, until] of used) {
      if (until > now()) break;
      used.delete(known);
    }
    if (used.has(nonce) || used.size >= maxUsed) return false;
    used.set(nonce, expiresAt);
    return true;
  }

  return {
    read(responses = {}) {
      const questions = Object.keys(responses).flatMap((key) => {
        const [nonce, expiresAt, signature] = namePattern.exec(key)?.slice(1) ?? [];
        return nonce === undefined || expiresAt === undefined || signature === undefined ? [] : [{ key, nonce, expiresAt, signature }];
      });
      return ({ fingerprint }) => {
        for (const { key, nonce, expiresAt, signature } of questions) {
          if (!isEqual(signature, sign(nonce, expiresAt, fingerprint)) || now() > Number(expiresAt) || !use(nonce, Number(expiresAt)))
            continue;
          return acceptedContent(responses, key, form)?.approve === true ? 'granted' : 'declined';
        }
        return 'open';
      };
    },
    ask(request) {
      const [nonce, expiresAt] = [randomUUID(), String(now() + approvalTtlMs)];
      const name = `approve.${nonce}.${expiresAt}.${sign(nonce, expiresAt, request.fingerprint)}`;
      return { [name]: inputRequired.elicit({ message: describe(request), requestedSchema: form }) };
    },
  };
}

const namePattern = /^approve\.([0-9a-f-]{36})\.(\d{1,16})\.([\w-]{43})$/;

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Describes the request as it is sent, one fact per line. */
function describe({ method, url, headers, idempotencyKey, body }: RequestSummary): string {
  const lines = [
    'An agent asks for your approval to send this request, once:',
    '',
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(idempotencyKey === undefined ? [] : [`(idempotency key: ${idempotencyKey})`]),
    ...(body === undefined ? ['(no body)'] : describeBody(body)),
  ];
  return lines.map(showInvisible).join('\n');
}

function describeBody({
  bytes,
  sha256,
  content: { encoding, head, omittedCharacters, tail },
}: NonNullable<RequestSummary['body']>): string[] {
  const facts = `${bytes} bytes, ${sha256 === undefined ? 'large parts are described' : `SHA-256 ${sha256}`}${encoding === 'base64' ? ', shown as base64' : ''}`;
  if (omittedCharacters === 0) return [`(body: ${facts})`, head];
  return [`(body: ${facts}; its middle, ${omittedCharacters} characters, is not shown)`, head, '(not shown: see above)', tail];
}

/** Reports whether the client can show a form to the user: 2026-era clients declare it with each request, others at initialization. */
export function canAsk(server: McpServer, ctx: ServerContext): boolean {
  const declared = new Map<string, unknown>(Object.entries(ctx.mcpReq.envelope ?? {})).get(CLIENT_CAPABILITIES_META_KEY);
  const elicitation = capabilities.safeParse(declared ?? server.server.getClientCapabilities()).data?.elicitation;
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** Elicitation capability; without a mode it means forms, as in the 2025 protocol. */
const capabilities = z.looseObject({
  elicitation: z.looseObject({ form: z.unknown().optional(), url: z.unknown().optional() }).optional(),
});
