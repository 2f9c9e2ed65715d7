import { setMaxListeners } from 'node:events';
import { badInput } from '../../errors.js';
import { createTimeBudget } from '../../runtime/time-budget.js';
import type { ToolContext } from '../contract/define-tool.js';
import { compareWithBaseline } from './baseline.js';
import { bodyStartFor } from './body-start.js';
import { describeCallApi } from './call-api-state.js';
import { describeTest } from './describe.js';
import { compileExpectations } from './expectations.js';
import type { EndpointInput } from './input.js';
import { takeSamples } from './take-samples.js';

/** Maximum time for the patterns, expressions and schemas of a test, for all samples together. */
const maxCheckMs = 3000;

export async function runTest(input: EndpointInput, context: ToolContext) {
  const { caller, requestId, signal, trace, apis, onEvent, approvalOf, baselines, redactWith } = context;
  const expectations = await compileExpectations(input.expect, { budget: createTimeBudget(maxCheckMs), signal, caller: caller.id });
  // Nothing is awaited before the probe: a reload closes a replaced client as soon as it has neither a call nor a probe.
  const { client, target } = apis.resolve(input);
  // Each of the concurrent requests listens to it.
  setMaxListeners(0, signal);
  const probe = client.openProbe();
  try {
    const request = {
      target,
      method: input.method,
      ...(input.query && { query: input.query }),
      ...(input.headers && { headers: input.headers }),
      body: input.body,
      redirect: expectations.expectsRedirect ? 'manual' : 'follow',
      caller: caller.id,
      mayReach: apis.permits,
      requestId,
      trace,
      onEvent,
      approvalOf,
    } as const;
    const checks = { expectations, bodyStartOf: bodyStartFor(context) };
    const plan = { ...input, deadlineMs: input.timeoutSeconds * 1000 };
    const explanation = await client.explain({ ...request, signal });
    if (explanation.policy.kind === 'needs-approval' && input.samples > 1) throw separateApprovalsError(input.samples);
    const [first, ...others] = await takeSamples(probe, request, plan, checks, signal);
    if (first === undefined)
      throw badInput(
        'cancelled',
        'The test was cancelled before its first request.',
        'Nothing was sent. Call test-endpoint again if you need its result.',
      );
    const samples = [first, ...others] as const;
    const isCancelled = signal.aborted && samples.length < input.samples;
    const now = probe.clock.now();
    const comparison =
      input.baseline === undefined || isCancelled ? undefined : await compareWithBaseline(input.baseline, baselines, samples, now);
    const { measurement } = samples.find(({ ok }) => !ok) ?? first;
    redactWith(client.redactionFor(measurement.outcome.url));
    return describeTest({ samples, input, isCancelled, requestId, now, comparison, callApi: describeCallApi(explanation, first) });
  } finally {
    await probe.close();
  }
}

function separateApprovalsError(samples: number) {
  const message = `samples is ${samples}, but the user must approve each request separately.`;
  return badInput('invalid-arguments', message, 'Set samples to 1.');
}
