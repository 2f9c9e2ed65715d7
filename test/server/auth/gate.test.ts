import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/server/auth/gate.js';
import type { Verification } from '../../../src/server/auth/verification.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { recordingLogger } from '../../helpers/skill-folders.js';

/** A gate whose keys behave as they do now. */
function open(verify: () => Promise<Verification>) {
  const [clock, logger] = [createFakeClock(), recordingLogger()];
  const gate = createGate({ keys: { verify, state: () => 'ready' }, clock, logger });
  const send = () => {
    const headers = { authorization: 'Bearer token' };
    const socket = { remoteAddress: '192.0.2.7' };
    return gate.authenticate({ headers, rawHeaders: Object.entries(headers).flat(), url: '/mcp', socket }, '/mcp');
  };
  return { clock, lines: logger.lines, send };
}

describe('the gate', () => {
  it('lets nobody in if a check fails unexpectedly, and ends what was let in before', async () => {
    let fails = false;
    const { send, lines } = open(async () => {
      if (fails) throw new Error('unforeseen');
      return { kind: 'verified', caller: { id: 'key:1', scopes: ['call'] } };
    });
    const decision = await send();
    fails = true;
    expect(await send()).toMatchObject({ ok: false, refusal: { status: 503, headers: { 'retry-after': '2' } } });
    expect(decision.ok && (await decision.isCurrent())).toBe(false);
    expect(lines).toMatchObject([{ fields: { reason: 'Error: unforeseen', from: '192.0.2.7' } }]);
  });

  it('logs one line a second about tokens that were not accepted, with the number of the others', async () => {
    const { clock, send, lines } = open(async () => ({ kind: 'refused', reason: 'unknown key' }));
    for (let n = 0; n < 100; n += 1) expect(await send()).toMatchObject({ ok: false, refusal: { status: 401 } });
    clock.advance(999);
    await send();
    expect(lines).toHaveLength(1);
    clock.advance(1);
    await send();
    clock.advance(1000);
    await send();
    expect(lines.map(({ fields }) => fields.unlogged)).toEqual([undefined, 100, undefined]);
  });
});
