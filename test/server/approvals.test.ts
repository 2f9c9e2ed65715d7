import { describe, expect, it } from 'vitest';
import type { RequestSummary } from '../../src/http/call/decision.js';
import { createApprovals } from '../../src/server/approvals.js';

const request = (fingerprint: string): RequestSummary => ({ method: 'POST', url: 'https://api.example/orders', headers: {}, fingerprint });
const nameOf = (question: Record<string, unknown>): string => Object.keys(question)[0] ?? '';
const accept = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { action: 'accept', content: { approve: true } }]));

describe('approvals', () => {
  it('grants the request that the user approved, once', () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a')));
    expect(approvals.read(accept(name))(request('a'))).toBe('granted');
    expect(approvals.read(accept(name))(request('a'))).toBe('open');
  });

  it('uses a decision once, even if one response contains it for several requests', () => {
    const approvals = createApprovals();
    const decide = approvals.read(accept(nameOf(approvals.ask(request('a')))));
    expect([decide(request('a')), decide(request('a'))]).toEqual(['granted', 'open']);
  });

  it('does not grant another request', () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a')));
    expect(approvals.read(accept(name))(request('b'))).toBe('open');
    expect(approvals.read(accept(name))(request('a'))).toBe('granted');
  });

  it('reports a declined request, and does not accept a later approval of the same question', () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a')));
    expect(approvals.read({ [name]: { action: 'decline' } })(request('a'))).toBe('declined');
    expect(approvals.read(accept(name))(request('a'))).toBe('open');
  });

  it('expires a question after ten minutes, and accepts no later time that a response claims', () => {
    let now = 1_000_000;
    const approvals = createApprovals(() => now);
    const name = nameOf(approvals.ask(request('a')));
    now += 10 * 60_000 + 1;
    expect(approvals.read(accept(name))(request('a'))).toBe('open');
    const [prefix, nonce, expiresAt, signature] = name.split('.');
    const later = [prefix, nonce, String(Number(expiresAt) + 60_000), signature].join('.');
    expect(approvals.read(accept(later))(request('a'))).toBe('open');
  });

  it.each(['', 'approve', 'approve.x.1.y', `approve.${'0'.repeat(36)}.99999999999999.${'A'.repeat(43)}`, '__proto__'])(
    'ignores the name %j, which this server did not create',
    (name) => {
      expect(createApprovals().read(accept(name))(request('a'))).toBe('open');
    },
  );

  it('ignores a question of another server', () => {
    const name = nameOf(createApprovals().ask(request('a')));
    expect(createApprovals().read(accept(name))(request('a'))).toBe('open');
  });

  it('keeps a question open while other clients cause thousands of questions', () => {
    const approvals = createApprovals();
    const name = nameOf(approvals.ask(request('a')));
    for (let n = 0; n < 5000; n += 1) approvals.ask(request(`other ${n}`));
    expect(approvals.read(accept(name))(request('a'))).toBe('granted');
  });
});
