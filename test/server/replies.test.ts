import { describe, expect, it } from 'vitest';
import { createReplies } from '../../src/server/replies.js';

const caller = { id: 'key:1' };

describe('replies to questions', () => {
  it('resolve with undefined for a client that left before or after it was asked, and nothing waits for them then', async () => {
    const stored: string[] = [];
    const store = {
      get: async () => undefined,
      set: async (key: string) => void stored.push(key),
      delete: async () => undefined,
    };
    const replies = createReplies(store);
    const leaving = new AbortController();
    const asked = replies.wait('second', caller, leaving.signal);
    leaving.abort();
    expect(await asked).toBeUndefined();
    expect(await replies.wait('first', caller, leaving.signal)).toBeUndefined();
    // A reply that nobody on this node waits for is left for the others.
    for (const question of ['first', 'second']) await replies.deliver(question, caller, { result: { action: 'decline' } });
    expect(stored.length).toBe(2);
  });
});
