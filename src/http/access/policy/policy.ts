import { badInput } from '../../../errors.js';
import type { Answer } from '../../call/answer.js';
import type { Policy, RequestSummary } from '../../call/decision.js';
import type { Stage } from '../../call/pipeline.js';
import type { PreparedRequest } from '../../call/request.js';
import { ApprovalRequired, approvalDeclined } from './approval.js';

/** Refuses what the person who configured the API does not allow, and asks where they want to be asked. */
export function policy(decide: Policy, summarize: (request: PreparedRequest) => RequestSummary): Stage<PreparedRequest, Answer> {
  return async (request, next) => {
    const decision = decide(request);
    if (decision.kind === 'allowed') return next(request);
    if (decision.kind === 'refused') {
      request.emit({ type: 'blocked', requestId: request.requestId, reason: decision.error.code });
      throw decision.error;
    }
    if (request.bodyStream !== undefined) {
      throw badInput(
        'invalid-body',
        'The request needs an approval, and its body is a stream that can not be shown.',
        'Pass the body whole.',
      );
    }
    const summary = summarize(request);
    const approval = request.approvalOf(summary);
    if (approval !== 'granted') throw approval === 'declined' ? approvalDeclined(summary) : new ApprovalRequired(summary, decision.rule);
    // What was approved is this request: it follows no redirect and goes to no other base.
    return next({ ...request, pinned: true });
  };
}
