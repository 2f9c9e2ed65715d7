import { describe, expect, it } from 'vitest';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { until } from '../../helpers/calls/cached-calls.js';
import { cachedClient } from '../../helpers/calls/cached-stages.js';
import { testResponse } from '../../helpers/calls/prepared-request.js';
import { createFakeClock, type FakeClock, settled } from '../../helpers/fake-clock.js';

const textOf = ({ body }: ApiResponse) => Buffer.from(body).toString();

/** An API whose requests wait until the test answers them, the first one first. */
function openApi() {
  const waiting: { readonly request: PreparedRequest; readonly answer: (response: ApiResponse) => void }[] = [];
  return {
    waiting,
    send: (request: PreparedRequest) => new Promise<ApiResponse>((answer) => waiting.push({ request, answer })),
    async received(count: number) {
      await until(() => waiting.length >= count);
      expect(waiting).toHaveLength(count);
    },
    answer(n: number, body: string, headers: Record<string, string> = { 'cache-control': 'max-age=600' }, status = 200) {
      waiting[n]?.answer(testResponse(status, headers, body));
    },
  };
}

/** Two clients of one store: of this process, or the other one of another process, whose clock differs by some milliseconds. */
function setUp(isOtherProcess = false) {
  const clock = createFakeClock();
  const api = openApi();
  const store = createMemoryStore({ clock });
  const call = cachedClient(store, clock, api.send);
  const other = isOtherProcess
    ? cachedClient({ ...store }, createFakeClock(clock.now() + 5), api.send)
    : cachedClient(store, clock, api.send);
  return { clock, api, call, other };
}

const reload = { cache: 'reload' } as const;
/** A deadline that keeps a request from joining another. */
const longer = { deadlineMs: 70_000, endsAt: () => 70_000 };

/** Starts a request, and completes a newer one whose response must not be stored before the first one has its own. */
async function passOlderRequest() {
  const { api, call } = setUp();
  const older = call();
  await api.received(1);
  const newer = call(reload);
  await api.received(2);
  api.answer(1, 'new', { 'cache-control': 'no-store' });
  await newer;
  return { api, call, older };
}

describe('an older response', () => {
  it.each<[string, Partial<PreparedRequest>, 'same' | 'other']>([
    ['a reload', reload, 'same'],
    ['a GET with a longer deadline', longer, 'same'],
    ['a GET of another client of the store', {}, 'other'],
  ])('never replaces the newer response of %s by an older one', async (_which, changes, client) => {
    const { api, call, other } = setUp();
    const older = call();
    await api.received(1);
    const newer = (client === 'same' ? call : other)(changes);
    await api.received(2);
    api.answer(1, 'new');
    expect(textOf(await newer)).toBe('new');
    api.answer(0, 'old');
    expect(textOf(await older)).toBe('old');
    const after = await call();
    expect([textOf(after), after.source]).toEqual(['new', 'cache']);
  });

  it('never stores an older response after a newer one that must not be stored', async () => {
    const { api, call, older } = await passOlderRequest();
    api.answer(0, 'old');
    await older;
    const after = call();
    await api.received(3);
    api.answer(2, 'newest');
    expect(textOf(await after)).toBe('newest');
  });

  it('does not return an older response after a newer one whose storing the store has dropped', async () => {
    const clock = createFakeClock();
    const api = openApi();
    const memory = createMemoryStore({ clock });
    let drops = false;
    const store: Store = { ...memory, set: async (key, value, ttlMs) => (drops ? undefined : memory.set(key, value, ttlMs)) };
    const call = cachedClient(store, clock, api.send);
    const first = call();
    await api.received(1);
    api.answer(0, 'old');
    await first;
    drops = true;
    const newer = call(reload);
    await api.received(2);
    api.answer(1, 'new');
    await newer;
    drops = false;
    const after = call();
    await api.received(3);
    api.answer(2, 'new');
    expect(textOf(await after)).toBe('new');
  });

  it('joins no older request after a newer response has arrived', async () => {
    const { api, call, older } = await passOlderRequest();
    const after = call();
    await api.received(3);
    api.answer(2, 'newest');
    expect(textOf(await after)).toBe('newest');
    api.answer(0, 'old');
    expect(textOf(await older)).toBe('old');
  });

  it('does not restore an older response by its 304 after a newer one was stored', async () => {
    const { api, call, clock } = setUp();
    const first = call();
    await api.received(1);
    api.answer(0, 'old', { 'cache-control': 'max-age=1', etag: '"1"' });
    await first;
    clock.advance(5000);
    const revalidation = call();
    await api.received(2);
    const newer = call(reload);
    await api.received(3);
    api.answer(2, 'new');
    await newer;
    api.answer(1, '', { etag: '"1"', 'cache-control': 'max-age=600' }, 304);
    expect(textOf(await revalidation)).toBe('old');
    expect(textOf(await call())).toBe('new');
  });

  it('does not restore an older response by a HEAD without validators after a newer one was stored', async () => {
    const { api, call, clock } = setUp();
    const first = call();
    await api.received(1);
    api.answer(0, 'old', { 'cache-control': 'max-age=1' });
    await first;
    clock.advance(5000);
    const newer = call(longer);
    await api.received(2);
    const head = call({ method: 'HEAD' });
    await api.received(3);
    api.answer(1, 'new');
    await newer;
    api.answer(2, '', { 'cache-control': 'max-age=600' });
    await head;
    expect(textOf(await call())).toBe('new');
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('prefers the newer response of another process with another Vary, whether the older one arrives %s it', async (_when, isFirst) => {
    const { api, call, other } = setUp(true);
    const older = call();
    await api.received(1);
    const newer = other();
    await api.received(2);
    const answers = [
      () => api.answer(0, 'old', { 'cache-control': 'max-age=600', vary: 'accept-language' }),
      () => api.answer(1, 'new', { 'cache-control': 'max-age=600', vary: 'accept' }),
    ];
    const calls = [older, newer];
    for (const n of isFirst ? [0, 1] : [1, 0]) {
      answers[n]?.();
      await calls[n];
    }
    expect(textOf(await other())).toBe('new');
  });
});

describe('system time that changes', () => {
  const day = 86_400_000;

  async function storedAt(changes: readonly ((clock: FakeClock) => void)[]) {
    const { api, call, clock } = setUp();
    const [before, after] = changes;
    before?.(clock);
    const first = call();
    await api.received(1);
    api.answer(0, 'old', { 'cache-control': 'max-age=60' });
    await first;
    after?.(clock);
    const next = call();
    for (let n = 0; n < 20; n += 1) await settled();
    if (api.waiting.length === 1) return (await next).source;
    api.answer(1, 'new');
    return (await next).source;
  }
  const none = () => undefined;
  const setBack = (clock: FakeClock, thenMs: number) => {
    clock.jump(-day);
    clock.advance(thenMs);
  };

  it.each<[string, (clock: FakeClock) => void, (clock: FakeClock) => void, string]>([
    ['keeps a response fresh for its lifetime', none, (clock) => clock.advance(59_000), 'cache'],
    ['does not keep it fresh longer if the clock is set back by a day', none, (clock) => setBack(clock, 60_000), 'network'],
    [
      'does not keep it fresh longer if the clock is set back by a second at a time',
      none,
      (clock) => {
        for (let n = 0; n < 61; n += 1) {
          clock.advance(1000);
          clock.jump(-1000);
        }
      },
      'network',
    ],
    [
      'does not keep it fresh longer if the clock was wrong when it arrived, and is set back',
      (clock) => clock.jump(day),
      (clock) => setBack(clock, 60_000),
      'network',
    ],
    ['still serves it within its lifetime after the clock was set back', none, (clock) => setBack(clock, 10_000), 'cache'],
    ['counts the time of a suspended process', none, (clock) => clock.jump(60_000), 'network'],
  ])('%s', async (_what, before, after, source) => {
    expect(await storedAt([before, after])).toBe(source);
  });

  it('takes a response of another process from the future for no longer fresh, and replaces it', async () => {
    const clock = createFakeClock();
    const store = createMemoryStore({ clock });
    const api = openApi();
    const ahead = cachedClient(store, createFakeClock(clock.now() + day), api.send);
    const first = ahead();
    await api.received(1);
    api.answer(0, 'old');
    await first;
    const call = cachedClient({ ...store }, clock, api.send);
    const next = call();
    await api.received(2);
    api.answer(1, 'new');
    expect(textOf(await next)).toBe('new');
    const after = await call();
    expect([textOf(after), after.source]).toEqual(['new', 'cache']);
  });
});
