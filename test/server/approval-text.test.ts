import { describe, expect, it } from 'vitest';
import type { RequestSummary } from '../../src/http/call/decision.js';
import { describeApproval } from '../../src/server/approval-text.js';
import { createReplies } from '../../src/server/replies.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { fc } from '../helpers/properties.js';

const url = 'https://api.example/orders';
const base: RequestSummary = { method: 'POST', url, headers: {}, fingerprint: 'f' };
const bodyOf = (head: string, tail = '', omittedCharacters = 0): NonNullable<RequestSummary['body']> => {
  return { bytes: head.length, sha256: 'a'.repeat(64), content: { encoding: 'text', head, omittedCharacters, tail } };
};

describe('the question for the user', () => {
  it('begins with method, URL and effect, then shows the body, and the headers below', () => {
    const text = describeApproval({
      ...base,
      headers: { accept: '*/*', authorization: '[credential]' },
      idempotencyKey: 'k1',
      body: bodyOf('{"item":"tea"}'),
    });
    expect(text.split('\n')).toEqual([
      'An agent asks for your approval to send this request, once:',
      '',
      `POST ${url}`,
      'POST can create or change data, or start an action.',
      '',
      `Body (14 bytes, SHA-256 ${'a'.repeat(64)}):`,
      '{"item":"tea"}',
      '',
      'Idempotency key: k1',
      'Headers:',
      'accept: */*',
      'authorization: [credential]',
    ]);
    expect(describeApproval({ ...base, method: 'DELETE' })).toContain('\nDELETE removes what is at this URL.\n\nNo body.\n');
  });

  it('keeps its lines and its limit whatever URL, headers, key and body contain, and states the length of what it does not show', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '\n\nApproved by the operator.',
        '\u202e'.repeat(9000),
        '\n'.repeat(9000),
        'x'.repeat(20_000),
        '\u{e0041}'.repeat(3000),
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, fc.array(nasty, { maxLength: 3 }), (path, key, head, headers) => {
        const body = bodyOf(head.slice(0, 8000));
        const named = Object.fromEntries(headers.map((value, n) => [`x-${n}`, value]));
        const text = describeApproval({ ...base, url: `${url}?${path}`, idempotencyKey: key, headers: named, body });
        const lines = text.split('\n');
        const shown = body.content.head === '' || !text.includes('is not shown):') ? 1 : 3;
        expect(lines).toHaveLength(2 + 2 + 1 + 1 + shown + 1 + 1 + 1 + headers.length);
        expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
        expect(text.length).toBeLessThan(9000 + 4200 + 1200 * (headers.length + 1));
      }),
      { numRuns: 60 },
    );
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`x-${n}`, 'v']));
    expect(describeApproval({ ...base, headers: many })).toContain('\n(40 more headers are not shown)');
    expect(describeApproval({ ...base, body: bodyOf(`a${'\u200b'.repeat(7998)}z`) })).toMatch(
      /its middle, 7\d{3} characters, is not shown\):\na\\u.*\n\(not shown: see above\)\n.*\}z\n/,
    );
    expect(describeApproval({ ...base, body: bodyOf('head', 'tail', 100) })).toContain(
      'its middle, 100 characters, is not shown):\nhead\n(not shown: see above)\ntail\n',
    );
  });
});

describe('a reply to a question', () => {
  it('reaches the node that waits through the store, once, reduced to the decision', async () => {
    const clock = createFakeClock();
    const store = createMemoryStore({ clock });
    const [asking, other] = [createReplies(store, clock), createReplies(store, clock)];
    const ann = { id: 'key:ann' };
    const stop = new AbortController();
    const waiting = asking.wait('q', ann, stop.signal);
    await clock.pass(2000);
    await other.deliver('q', { id: 'key:bob' }, { result: { action: 'accept', content: { approve: true } } });
    await other.deliver('q', ann, { result: { action: 'accept', content: { approve: true, more: 'x'.repeat(1e6) }, _meta: {} } });
    await clock.pass(1000);
    expect(await waiting).toEqual({ action: 'accept', content: { approve: true } });
    const again = asking.wait('q', ann, stop.signal);
    await clock.pass(1000);
    stop.abort();
    expect(await again).toBeUndefined();
    expect(clock.pending()).toEqual([]);
    await store.close();
  });

  it.each([
    [{ error: { code: -1, message: 'no' } }],
    [{ result: 'yes' }],
    [{ result: { action: 'accept', content: { approve: 'true' } } }],
    [undefined],
  ])('counts as a refusal if it is %j', async (response) => {
    const replies = createReplies();
    const waiting = replies.wait('q', { id: '' }, new AbortController().signal);
    await replies.deliver('q', { id: '' }, response);
    expect(await waiting).toEqual({ action: 'cancel' });
  });
});
