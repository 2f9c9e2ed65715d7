import { badInput } from '../../../errors.js';
import type { Policy, RequestSummary } from '../../call/decision.js';
import { defineStage, type Run } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import { caught } from '../../call/result.js';
import { ApprovalRequired, approvalDeclined } from './approval.js';

export interface PolicyParts {
  readonly policy: Policy;
  readonly summarize: (request: PreparedRequest) => RequestSummary;
}

/** Rejects requests that the policy denies, and those that need an approval that the user has not granted. */
export function policy(decide: Policy, summarize: (request: PreparedRequest) => RequestSummary): Run {
  return async (request, next) => {
    const decision = decide(request);
    if (decision.kind === 'allowed') return next(request);
    if (decision.kind === 'refused') {
      request.emit({ type: 'blocked', requestId: request.requestId, reason: decision.error.code });
      return { error: decision.error };
    }
    if (request.bodyStream !== undefined) {
      const message = 'The request requires approval, but its body is a stream and cannot be shown.';
      return { error: badInput('invalid-body', message, 'Pass the whole body.') };
    }
    const summary = summarize(request);
    const asked = await caught(Promise.resolve(summary).then(request.approvalOf));
    if (asked.error !== undefined) return asked;
    const { value: approval } = asked;
    if (approval === 'declined') return { error: approvalDeclined(summary) };
    if (approval === 'open') return { error: new ApprovalRequired(summary, decision.rule) };
    // The approval covers this request, once: no redirect, no fallback, no retry.
    return next({ ...request, pinned: true, attempts: 1 });
  };
}

export const policyStage = defineStage({
  name: 'policy',
  does: 'checks the request against allow, deny and approve',
  why: 'A request that the policy refuses, or that still needs approval, must not read a secret, a cache entry or a key.',
  emits: ['blocked'],
  direct: true,
  create: (_: object, { policy: decide, summarize }: PolicyParts) => ({ run: policy(decide, summarize) }),
});
