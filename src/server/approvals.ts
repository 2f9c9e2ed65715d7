import { randomUUID } from 'node:crypto';
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

/** Time that the user has to decide. */
const approvalTtlMs = 10 * 60_000;
/** Maximum pending approvals; the oldest are dropped first. */
const maxPendingApprovals = 1000;

const form = z.object({ approve: z.boolean().describe('Send this request once') });

/** Pending approvals. Each covers one exact request, and its decision is used once. */
export interface Approvals {
  /** Reads the user's decisions from the responses of the host. Ignores responses to questions that this server did not ask. */
  read(responses: Record<string, unknown> | undefined): (request: RequestSummary) => Approval;
  /** Returns the question for the user, and stores it as pending. */
  ask(request: RequestSummary): InputRequests;
}

export function createApprovals(now: () => number = Date.now): Approvals {
  const pending = new Map<string, { readonly fingerprint: string; readonly expiresAt: number }>();

  return {
    read(responses = {}) {
      const decisions = new Map<string, Approval>();
      for (const key of Object.keys(responses)) {
        const question = pending.get(key);
        pending.delete(key);
        if (question === undefined || now() > question.expiresAt) continue;
        const accepted = acceptedContent(responses, key, form)?.approve === true;
        decisions.set(question.fingerprint, accepted ? 'granted' : 'declined');
      }
      return ({ fingerprint }) => {
        const approval = decisions.get(fingerprint) ?? 'open';
        decisions.delete(fingerprint);
        return approval;
      };
    },
    ask(request) {
      const [oldest] = pending.keys();
      if (pending.size >= maxPendingApprovals && oldest !== undefined) pending.delete(oldest);
      const key = `approve-${randomUUID()}`;
      pending.set(key, { fingerprint: request.fingerprint, expiresAt: now() + approvalTtlMs });
      return { [key]: inputRequired.elicit({ message: describe(request), requestedSchema: form }) };
    },
  };
}

/** Describes the request as it is sent. Escapes control characters, so that no value can forge a line. */
function describe({ method, url, headers, body }: RequestSummary): string {
  const lines = [
    'An agent asks for your approval to send this request:',
    '',
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? ['(no body)'] : [`(body: ${body.bytes} bytes, SHA-256 ${body.sha256})`]),
    ...(body?.preview === undefined ? [] : [`body: ${JSON.stringify(body.preview)}`]),
  ];
  return lines.map((line) => line.replace(/[^\P{C}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)).join('\n');
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
