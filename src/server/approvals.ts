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
import type { Caller } from '../callers/caller.js';
import type { Approval, RequestSummary } from '../http/call/decision.js';
import { storeUnavailable } from '../store/store-unavailable.js';
import { describeApproval } from './approval-text.js';
import { type Claims, localClaims } from './claims.js';
import { createSigner } from './signatures.js';

/** Time that the user has to decide. */
const approvalTtlMs = 10 * 60_000;
/** Clocks of nodes can differ by this much; a decision is remembered for longer than it counts. */
const maxClockSkewMs = 60_000;

const form = z.object({ approve: z.boolean().describe('Send this request once') });

/** Questions to the user. Each covers one exact request of one caller, and its decision is used once. */
export interface Approvals {
  /**
   * Reads the user's decisions from the responses of the host. Ignores responses to questions that were not asked for this
   * caller.
   */
  read(responses: Record<string, unknown> | undefined, caller: Pick<Caller, 'id'>): (request: RequestSummary) => Promise<Approval>;
  /** Returns the question for the user. */
  ask(request: RequestSummary, caller: Pick<Caller, 'id'>): InputRequests;
}

export interface ApprovalsOptions {
  /** Sign the questions: the first one signs, and all verify. Nodes that share them accept the questions of each other. */
  readonly keys?: readonly Uint8Array[] | undefined;
  /** Where decisions are claimed. Default: in this process. */
  readonly claims?: Claims | undefined;
  readonly now?: () => number;
}

/** Maximum responses that are read: a host sends one for each question of the call, which has one. */
const maxResponses = 100;

// Decision: docs/decisions/2026-11-26-approvals-are-signed-and-cover-one-attempt.md
/**
 * The name of a question is signed over the caller, the request and the time of its expiry, so nothing is stored while it is
 * pending: however many questions other clients cause, none of them displaces another one, and every node can read it.
 * @throws RangeError if a key is too short
 */
export function createApprovals({ keys, claims, now = Date.now }: ApprovalsOptions = {}): Approvals {
  const signer = createSigner(keys);
  const used = claims ?? localClaims(now);
  const factsOf = ({ nonce, expiresAt }: Question, caller: string, fingerprint: string) => [
    'approval',
    nonce,
    expiresAt,
    caller,
    fingerprint,
  ];

  return {
    read(responses = {}, { id }) {
      const questions = Object.keys(responses)
        .slice(0, maxResponses)
        .flatMap((name) => questionIn(name) ?? []);
      return async ({ fingerprint }) => {
        for (const question of questions) {
          const { name, nonce, expiresAt, signature } = question;
          if (!signer.isSigned(signature, factsOf(question, id, fingerprint))) continue;
          const leftMs = Number(expiresAt) - now();
          if (leftMs < 0) continue;
          const isClaimed = await used.claim(id, nonce, leftMs + maxClockSkewMs);
          if (isClaimed === undefined) throw storeUnavailable('It records which approvals were used, so none counts without it.');
          if (isClaimed) return acceptedContent(responses, name, form)?.approve === true ? 'granted' : 'declined';
        }
        return 'open';
      };
    },
    ask(request, { id }) {
      const question = { nonce: randomUUID(), expiresAt: String(now() + approvalTtlMs) };
      const name = `approve.${question.nonce}.${question.expiresAt}.${signer.sign(factsOf(question, id, request.fingerprint))}`;
      return { [name]: inputRequired.elicit({ message: describeApproval(request), requestedSchema: form }) };
    },
  };
}

interface Question {
  readonly nonce: string;
  readonly expiresAt: string;
}

/** Returns what the name of a question contains; undefined for other names. */
function questionIn(name: string): (Question & { readonly name: string; readonly signature: string }) | undefined {
  const [nonce, expiresAt, signature] = namePattern.exec(name)?.slice(1) ?? [];
  if (nonce === undefined || expiresAt === undefined || signature === undefined) return undefined;
  return { name, nonce, expiresAt, signature };
}

const namePattern = /^approve\.([0-9a-f-]{36})\.(\d{1,16})\.([\w-]{43})$/;

/** Reports whether a message is the response of a client to a question of this server. */
export function respondedQuestion(message: Readonly<Record<string, unknown>>): string | undefined {
  const { id } = message;
  return message.method === undefined && typeof id === 'string' && namePattern.test(id) ? id : undefined;
}

/** Reports whether the client can show a form to the user: 2026-era clients declare it with each request, others at initialization. */
export function canAsk(server: McpServer, ctx: ServerContext): boolean {
  const declared = new Map<string, unknown>(Object.entries(ctx.mcpReq.envelope ?? {})).get(CLIENT_CAPABILITIES_META_KEY);
  return showsForms(declared ?? server.server.getClientCapabilities());
}

/** Reports whether declared capabilities include forms. */
export function showsForms(declared: unknown): boolean {
  const elicitation = capabilities.safeParse(declared).data?.elicitation;
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** Elicitation capability; without a mode it means forms, as in the 2025 protocol. */
const capabilities = z.looseObject({
  elicitation: z.looseObject({ form: z.unknown().optional(), url: z.unknown().optional() }).optional(),
});
