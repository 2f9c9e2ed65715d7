import { describe, expect, it } from 'vitest';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import type { Store } from '../../../src/store/store.js';
import type { Answer } from '../../helpers/calls/answering.js';
import { cachedClient } from '../../helpers/calls/cached-stages.js';
import { testResponse } from '../../helpers/calls/prepared-request.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { fc } from '../../helpers/properties.js';

/** Orders every operation of the store and of the API: fast-check chooses which one ends next. */
type Scheduled = <T>(label: string, task: () => T) => Promise<T>;

function mapStore(rows: Map<string, unknown>, at: Scheduled, drops: () => boolean): Store {
  const unlessDropped = (label: string, task: () => unknown) => at(label, () => (drops() ? undefined : task()));
  return {
    get: (key) => unlessDropped('get', () => rows.get(key)),
    set: async (key, value) => void (await unlessDropped('set', () => rows.set(key, value))),
    setIfAbsent: async (key, value) =>
      at('setIfAbsent', () => {
        if (drops()) return undefined;
        if (rows.has(key)) return false;
        rows.set(key, value);
        return true;
      }),
    delete: async (key) => void (await unlessDropped('delete', () => rows.delete(key))),
    close: async () => undefined,
  };
}

/** An API with one resource, whose version each PUT increases when the API processes it. It can hold its answers back. */
function createApi(at: Scheduled, control: string) {
  let version = 0;
  let held: (() => void)[] = [];
  let holdsNone = false;
  const send =
    (holds: () => boolean): Answer =>
    async ({ method }) => {
      const isHeld = holds();
      const seen = await at(`${method} arrives`, () => {
        if (method === 'PUT') version += 1;
        return version;
      });
      if (isHeld && !holdsNone) await new Promise<void>((resolve) => held.push(resolve));
      return at(`${method} is answered`, () =>
        testResponse(200, { 'cache-control': control, etag: `"${seen}"` }, method === 'HEAD' ? '' : `${seen}`),
      );
    };
  return {
    send,
    version: () => version,
    /** A change by somebody else. */
    change() {
      version += 1;
    },
    release(forAll = false) {
      holdsNone = forAll;
      for (const resolve of held) resolve();
      held = [];
    },
  };
}

const actions = ['GET', 'GET', 'GET', 'PUT', 'HEAD', 'reload', 'reload', 'change', 'release'] as const;
const commands = fc.array(
  fc.record({
    action: fc.constantFrom(...actions),
    client: fc.nat(1),
    /** The API holds the answer back until a release. */
    isHeld: fc.boolean(),
    /** Operations that end before the next command begins. */
    ends: fc.oneof(fc.nat(6), fc.constant(100)),
  }),
  { minLength: 3, maxLength: 12 },
);
type Commands = typeof commands extends fc.Arbitrary<infer Value> ? Value : never;
const controls = fc.constantFrom('max-age=60', 'max-age=0', 'no-store', 'max-age=1, stale-while-revalidate=60');

interface Reading {
  readonly client: number;
  readonly method: string;
  readonly isReload: boolean;
  readonly began: number;
  readonly ended: number;
  readonly version: number;
  /** Version of the API when the call began. */
  readonly versionBefore: number;
}

interface Setup {
  readonly control: string;
  readonly storesShareObject: boolean;
  /** Whether the store drops an operation, in turn. */
  readonly drops?: readonly boolean[];
}

async function play(scheduler: fc.Scheduler, steps: Commands, { control, storesShareObject, drops = [false] }: Setup) {
  const at: Scheduled = async (label, task) => {
    await scheduler.schedule(Promise.resolve(), label);
    return task();
  };
  const clock = createFakeClock();
  const rows = new Map<string, unknown>();
  let operations = 0;
  const isDropped = () => {
    operations += 1;
    return drops[operations % drops.length] === true;
  };
  const api = createApi(at, control);
  let holdsNext = false;
  const send = api.send(() => {
    const isHeld = holdsNext;
    holdsNext = false;
    return isHeld;
  });
  const one = mapStore(rows, at, isDropped);
  const clients = [one, storesShareObject ? one : mapStore(rows, at, isDropped)].map((store) => cachedClient(store, clock, send));
  let time = 0;
  const tick = () => {
    time += 1;
    return time;
  };
  const gets: Reading[] = [];
  const puts: Reading[] = [];
  const running: Promise<unknown>[] = [];

  async function read(client: number, changes: Partial<PreparedRequest>): Promise<void> {
    const { method = 'GET', cache } = changes;
    const versionBefore = api.version();
    const began = tick();
    const { headers } = (await clients[client]?.(changes)) ?? {};
    const seen = Number(/\d+/.exec(headers?.get('etag') ?? '')?.[0]);
    (method === 'PUT' ? puts : gets).push({
      ...{ client, method, isReload: cache === 'reload', began, ended: tick(), version: seen, versionBefore },
    });
  }

  for (const { action, client, isHeld, ends } of steps) {
    holdsNext = isHeld;
    if (action === 'change') api.change();
    else if (action === 'release') api.release();
    else if (action === 'reload') running.push(read(client, { cache: 'reload' }));
    else running.push(read(client, { method: action }));
    await settled();
    for (let left = ends; left > 0 && scheduler.count() > 0; left -= 1) {
      await scheduler.waitOne();
      await settled();
    }
    holdsNext = false;
  }
  api.release(true);
  await scheduler.waitFor(Promise.all(running));
  return { gets, puts };
}

const runs = { numRuns: 300, interruptAfterTimeLimit: 8000 } as const;
/** Pairs of readings of which the second began after the first had ended. */
const inOrder = (first: readonly Reading[], second: readonly Reading[]) =>
  first.flatMap((one) => second.flatMap((other) => (other.began > one.ended ? [{ one, other }] : [])));

describe('cache in any schedule of its store', () => {
  it('never returns a response from before a write to a GET that begins after it, across two clients of one store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), commands, controls, fc.boolean(), async (scheduler, steps, control, storesShareObject) => {
        const { gets, puts } = await play(scheduler, steps, { control, storesShareObject });
        for (const { one, other } of inOrder(puts, gets)) expect(other.version).toBeGreaterThanOrEqual(one.version);
      }),
      runs,
    );
  });

  it('never does so within the process either if the store drops any of its operations', async () => {
    const drops = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), commands, controls, drops, async (scheduler, steps, control, dropped) => {
        const { gets, puts } = await play(scheduler, steps, { control, storesShareObject: true, drops: dropped });
        for (const { one, other } of inOrder(puts, gets)) expect(other.version).toBeGreaterThanOrEqual(one.version);
      }),
      runs,
    );
  });

  it('never returns a response from before an earlier reload of the same client', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), commands, controls, async (scheduler, steps, control) => {
        const { gets } = await play(scheduler, steps, { control, storesShareObject: true });
        const all = gets.filter(({ method }) => method === 'GET');
        const reloads = all.filter(({ isReload }) => isReload);
        for (const { one, other } of inOrder(reloads, all))
          if (one.client === other.client) expect(other.version).toBeGreaterThanOrEqual(one.versionBefore);
      }),
      runs,
    );
  });
});
