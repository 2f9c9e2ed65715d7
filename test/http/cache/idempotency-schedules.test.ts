import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import { idempotency } from '../../../src/http/cache/idempotency.js';
import { createIdempotencyRecords } from '../../../src/http/cache/idempotency-records.js';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import { guardStore } from '../../../src/store/guard-store.js';
import type { Store } from '../../../src/store/store.js';
import { answering, responseOf } from '../../helpers/calls/answering.js';
import { testRequest, testResponse } from '../../helpers/calls/prepared-request.js';
import { createFakeClock, type FakeClock, settled } from '../../helpers/fake-clock.js';
import { fc } from '../../helpers/properties.js';

type Scheduled = <T>(label: string, task: () => T) => Promise<T>;

/** A store of two processes, which expires values by the clock. */
function sharedRows(clock: FakeClock, at: Scheduled, isDropped: () => boolean): () => Store {
  const rows = new Map<string, { readonly value: unknown; readonly until: number }>();
  const read = (key: string) => {
    const row = rows.get(key);
    return row !== undefined && clock.monotonic() < row.until ? row.value : undefined;
  };
  const write = (key: string, value: unknown, ttlMs: number) => void rows.set(key, { value, until: clock.monotonic() + ttlMs });
  const unlessDropped = <T>(label: string, task: () => T) => at(label, () => (isDropped() ? undefined : task()));
  return () => ({
    get: (key) => unlessDropped('get', () => read(key)),
    set: async (key, value, ttlMs) => void (await unlessDropped('set', () => write(key, value, ttlMs))),
    setIfAbsent: (key, value, ttlMs) =>
      unlessDropped('setIfAbsent', () => {
        if (read(key) !== undefined) return false;
        write(key, value, ttlMs);
        return true;
      }),
    delete: async (key) => void (await unlessDropped('delete', () => rows.delete(key))),
    close: async () => undefined,
  });
}

const failure = (code: 'connection-lost' | 'connection-refused', outcome: 'unknown' | 'not-sent') =>
  new ApiError(code, 'x', { outcome, safeToRetry: true, hint: 'x' });

type Outcome = 'final' | 'lost' | 'refused' | 'busy';

/** What the API has received and answered for one key, in order. */
interface Event {
  readonly what: 'begins' | 'ends';
  readonly process: number;
  readonly body: string;
  readonly outcome: Outcome;
}

const commands = fc.array(
  fc.record({
    action: fc.constantFrom('call', 'call', 'call', 'cancel'),
    process: fc.nat(1),
    body: fc.constantFrom('a', 'a', 'b'),
    outcome: fc.constantFrom<Outcome>('final', 'lost', 'refused', 'busy'),
    ends: fc.oneof(fc.nat(8), fc.constant(60)),
  }),
  { minLength: 2, maxLength: 10 },
);
type Commands = typeof commands extends fc.Arbitrary<infer Value> ? Value : never;

async function play(scheduler: fc.Scheduler, steps: Commands, drops: readonly boolean[] = [false]) {
  const at: Scheduled = async (label, task) => {
    await scheduler.schedule(Promise.resolve(), label);
    return task();
  };
  const clock = createFakeClock();
  let operations = 0;
  const open = sharedRows(clock, at, () => {
    operations += 1;
    return drops[operations % drops.length] === true;
  });
  const events: Event[] = [];
  const outcomes: Outcome[] = [];
  const processes = [0, 1].map((process) => {
    const records = createIdempotencyRecords({ clock, shared: guardStore(open(), { clock }) });
    const run = idempotency({ header: 'Idempotency-Key', keepMs: 86_400_000 }, { records, clock, api: 'shop', defaultHeaders: {} });
    const next = answering(async ({ body, signal }) => {
      const outcome = outcomes.shift() ?? 'final';
      await at('gets a slot', () => undefined);
      if (outcome === 'refused' || signal.aborted) throw failure('connection-refused', 'not-sent');
      const event = { process, body: Buffer.from(body ?? '').toString(), outcome };
      await at('arrives', () => events.push({ what: 'begins', ...event }));
      await at('is answered', () => events.push({ what: 'ends', ...event }));
      if (outcome === 'lost') throw failure('connection-lost', 'unknown');
      return testResponse(outcome === 'busy' ? 503 : 201, {}, `done ${event.body}`);
    });
    return async (body: string, signal: AbortSignal) => {
      const result = await run(
        testRequest({
          ...{ method: 'POST', body: Buffer.from(body), idempotencyKey: 'key-1', signal },
          // A new object: the stage sets the key in place.
          headers: new Headers(),
        }),
        next,
      );
      return responseOf(result);
    };
  });
  const running: Promise<unknown>[] = [];
  const replies: { readonly body: string; readonly response: ApiResponse }[] = [];
  const controllers: AbortController[] = [];
  for (const { action, process, body, outcome, ends } of steps) {
    if (action === 'cancel') controllers.pop()?.abort(failure('connection-lost', 'unknown'));
    else {
      const controller = new AbortController();
      controllers.push(controller);
      outcomes.push(outcome);
      const call = processes[process];
      running.push(
        (call?.(body, controller.signal) ?? Promise.reject()).then(
          (response) => replies.push({ body, response }),
          () => undefined,
        ),
      );
    }
    await settled();
    for (let left = ends; left > 0; left -= 1) {
      if (scheduler.count() > 0) await scheduler.waitOne();
      else clock.advance(100);
      await settled();
    }
  }
  let isDone = false;
  const all = Promise.all(running).then(() => {
    isDone = true;
  });
  for (let n = 0; n < 5000 && !isDone; n += 1) {
    if (scheduler.count() > 0) await scheduler.waitOne();
    else clock.advance(100);
    await settled();
  }
  await all;
  return { events, replies };
}

/** Checks what the API has seen of one key. */
function check(events: readonly Event[], ofProcess: (event: Event) => boolean = () => true): void {
  let running = 0;
  let completed = false;
  let sent: string | undefined;
  for (const { what, body, outcome } of events.filter(ofProcess)) {
    if (what === 'begins') {
      expect(running, 'requests with the key in flight').toBe(0);
      expect(completed, 'the key has a final response').toBe(false);
      expect(body, 'the body that was sent with the key first').toBe(sent ?? body);
      sent = body;
      running += 1;
    } else {
      running -= 1;
      completed ||= outcome === 'final';
    }
  }
}

const runs = { numRuns: 300, interruptAfterTimeLimit: 8000 } as const;

describe('idempotency key in any schedule of its store', () => {
  it('sends a request in one of two processes, only with its first body, and never after a final response', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), commands, async (scheduler, steps) => {
        const { events, replies } = await play(scheduler, steps);
        check(events);
        for (const { body, response } of replies) expect(Buffer.from(response.body).toString()).toBe(`done ${body}`);
      }),
      runs,
    );
  });

  it('keeps this promise within each process if the store drops any of its operations', async () => {
    const drops = fc.oneof(fc.constant([true]), fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), commands, drops, async (scheduler, steps, dropped) => {
        const { events } = await play(scheduler, steps, dropped);
        for (const one of [0, 1]) check(events, ({ process }) => process === one);
      }),
      runs,
    );
  });
});
