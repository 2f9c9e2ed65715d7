import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RequestSummary } from '../../src/http/call/decision.js';
import { systemClock } from '../../src/runtime/clock.js';
import { createApprovals } from '../../src/server/approvals.js';
import { sharedClaims } from '../../src/server/claims.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { rejection } from '../helpers/calls/prepared-request.js';

const request = (fingerprint: string): RequestSummary => ({ method: 'POST', url: 'https://api.example/orders', headers: {}, fingerprint });
const nameOf = (question: Record<string, unknown>): string => Object.keys(question)[0] ?? '';
const accept = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { action: 'accept', content: { approve: true } }]));

describe('approvals', () => {
  const ann = { id: 'key:ann' };

  it('grants the request that the user approved, once', async () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a'), ann));
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('granted');
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('open');
  });

  it('uses a decision once, even if one response contains it for several requests', async () => {
    const approvals = createApprovals();
    const decide = approvals.read(accept(nameOf(approvals.ask(request('a'), ann))), ann);
    expect(await Promise.all([decide(request('a')), decide(request('a'))])).toEqual(['granted', 'open']);
  });

  it('does not grant another request or the same one of another caller, and leaves the decision for its own', async () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a'), ann));
    expect(await approvals.read(accept(name), ann)(request('b'))).toBe('open');
    for (const id of ['key:bob', '']) expect(await approvals.read(accept(name), { id })(request('a'))).toBe('open');
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('granted');
  });

  it('remembers that the user declined', async () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a'), ann));
    expect(await approvals.read({ [name]: { action: 'decline' } }, ann)(request('a'))).toBe('declined');
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('open');
  });

  it('ignores a decision after 10 minutes, also under a later time', async () => {
    let now = 0;
    const approvals = createApprovals({ now: () => now });
    const name = nameOf(approvals.ask(request('a'), ann));
    now += 10 * 60_000 + 1;
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('open');
    const [prefix, nonce, expiresAt, signature] = name.split('.');
    const later = [prefix, nonce, String(Number(expiresAt) + 60_000), signature].join('.');
    expect(await approvals.read(accept(later), ann)(request('a'))).toBe('open');
  });

  it.each(['', 'approve', 'approve.x.1.y', `approve.${'0'.repeat(36)}.99999999999999.${'A'.repeat(43)}`, '__proto__'])(
    'ignores the name %j, which this server did not create',
    async (name) => {
      expect(await createApprovals().read(accept(name), ann)(request('a'))).toBe('open');
    },
  );

  it('ignores a question of a server with another key', async () => {
    const name = nameOf(createApprovals().ask(request('a'), ann));
    expect(await createApprovals().read(accept(name), ann)(request('a'))).toBe('open');
    expect(() => createApprovals({ keys: [new Uint8Array(32), new Uint8Array(31)] })).toThrow(
      'keys[1] must have at least 32 bytes, not 31',
    );
  });

  it('keeps a question open while other callers cause thousands of questions, and decide them', async () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a'), ann));
    const flood = { id: 'key:flood' };
    const decide = (n: number) => approvals.read(accept(nameOf(approvals.ask(request(`other ${n}`), flood))), flood)(request(`other ${n}`));
    const decisions: string[] = [];
    for (let n = 0; n < 10_001; n += 1) decisions.push(await decide(n));
    // What is remembered is bounded, and nothing that was used is forgotten for it.
    expect(decisions.slice(-2)).toEqual(['granted', 'open']);
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('granted');
  });

  it('lets nodes with the same keys and store decide the questions of each other, once, also after a rotation', async () => {
    const [old, current] = [randomBytes(32), randomBytes(32)];
    const claims = sharedClaims(createMemoryStore({ clock: systemClock }));
    const [one, two] = [createApprovals({ keys: [old], claims }), createApprovals({ keys: [current, old], claims })];
    const name = nameOf(one.ask(request('a'), ann));
    const nodes = [two, one, two].map((node) => node.read(accept(name), ann)(request('a')));
    expect(await Promise.all(nodes)).toEqual(['granted', 'open', 'open']);
    expect(await one.read(accept(nameOf(two.ask(request('a'), ann))), ann)(request('a'))).toBe('open');
  });

  it('counts no decision without the store, and leaves it for later', async () => {
    let isAway = true;
    const store = createMemoryStore({ clock: systemClock });
    const used: string[] = [];
    const claims = sharedClaims({
      async setIfAbsent(...args) {
        used.push(args[0]);
        return isAway ? undefined : store.setIfAbsent(...args);
      },
    });
    const approvals = createApprovals({ claims });
    const name = nameOf(approvals.ask(request('a'), ann));
    expect(await rejection(approvals.read(accept(name), ann)(request('a')))).toMatchObject({
      code: 'store-unavailable',
      outcome: 'not-sent',
      safeToRetry: true,
    });
    isAway = false;
    expect(await approvals.read(accept(name), ann)(request('a'))).toBe('granted');
    // Who can list the keys of the store learns no caller.
    expect(used.join()).not.toContain('ann');
  });
});
