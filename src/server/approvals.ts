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

/** How long a person may think about it. */
const openMs = 10 * 60_000;
/** Questions that are open at a time; the oldest go first. */
const mostOpen = 1000;

const form = z.object({ approve: z.boolean().describe('Send this request now, once') });

/** The questions that were put to people. Each stands for one very request, and its answer counts once. */
export interface Approvals {
  /** What the host brings back from its user; whoever wrote it, it only counts for a question that was asked. */
  read(responses: Record<string, unknown> | undefined): (request: RequestSummary) => Approval;
  /** The question for the user of the host. */
  ask(request: RequestSummary): InputRequests;
}

export function createApprovals(now: () => number = Date.now): Approvals {
  const questions = new Map<string, { readonly fingerprint: string; readonly until: number }>();

  return {
    read(responses = {}) {
      const said = new Map<string, Approval>();
      for (const key of Object.keys(responses)) {
        const question = questions.get(key);
        questions.delete(key);
        if (question === undefined || now() > question.until) continue;
        const accepted = acceptedContent(responses, key, form)?.approve === true;
        said.set(question.fingerprint, accepted ? 'granted' : 'declined');
      }
      return ({ fingerprint }) => {
        const approval = said.get(fingerprint) ?? 'open';
        said.delete(fingerprint);
        return approval;
      };
    },
    ask(request) {
      const [oldest] = questions.keys();
      if (questions.size >= mostOpen && oldest !== undefined) questions.delete(oldest);
      const key = `approve-${randomUUID()}`;
      questions.set(key, { fingerprint: request.fingerprint, until: now() + openMs });
      return { [key]: inputRequired.elicit({ message: describe(request), requestedSchema: form }) };
    },
  };
}

/** Exactly what will go out; control characters are escaped, so that no value can draw a line of its own. */
function describe({ method, url, headers, body }: RequestSummary): string {
  const lines = [
    'An agent wants to send this request:',
    '',
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? ['(no body)'] : [`(body: ${body.bytes} bytes, SHA-256 ${body.sha256})`]),
    ...(body?.preview === undefined ? [] : [`body: ${JSON.stringify(body.preview)}`]),
  ];
  return lines.map((line) => line.replace(/[^\P{C}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)).join('\n');
}

/** Whether the client can show a form to its user: 2026-era clients say so with each request, others at the start. */
export function canAsk(server: McpServer, ctx: ServerContext): boolean {
  const declared = new Map<string, unknown>(Object.entries(ctx.mcpReq.envelope ?? {})).get(CLIENT_CAPABILITIES_META_KEY);
  const elicitation = capabilities.safeParse(declared ?? server.server.getClientCapabilities()).data?.elicitation;
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** Without a mode it means forms, as in 2025. */
const capabilities = z.looseObject({
  elicitation: z.looseObject({ form: z.unknown().optional(), url: z.unknown().optional() }).optional(),
});
