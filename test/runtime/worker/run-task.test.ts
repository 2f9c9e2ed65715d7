import { describe, expect, it } from 'vitest';
import { compileTask } from '../../../src/response/validate.js';
import { readSchema } from '../../../src/response/validate-schema.js';
import { createTimeBudget } from '../../../src/runtime/time-budget.js';
import { TimeLimitError } from '../../../src/runtime/time-limit.js';
import { runTask } from '../../../src/runtime/worker/run-task.js';
import type { Task } from '../../../src/runtime/worker/task.js';

const limits = (ms = 10_000) => ({ budget: createTimeBudget(ms) });

describe('runTask', () => {
  it('runs a small task in this thread, without a copy of its input', async () => {
    const input = { seen: false };
    const task: Task<typeof input, string> = {
      name: 'local',
      isSmall: () => true,
      run(value, within) {
        value.seen = within(() => true);
        return 'here';
      },
    };
    expect(await runTask(task, input, limits())).toEqual({ ok: true, output: 'here' });
    expect(input.seen).toBe(true);
  });

  it.each([
    ['many short tasks', 300, 0, (turns: number) => turns < 100],
    ['one task of 10 ms', 16, 10, (turns: number) => turns >= 8],
  ])('runs %s in one turn of the event loop, and serves other work before the next ones', async (_name, count, busyMs, isRight) => {
    const task: Task<number, number> = {
      name: 'local',
      isSmall: () => true,
      run: (value, within) =>
        within(() => {
          for (const end = performance.now() + busyMs; performance.now() < end; );
          return value;
        }),
    };
    let turns = 0;
    let isDone = false;
    const countTurns = () => {
      turns += 1;
      if (!isDone) setImmediate(countTurns);
    };
    setImmediate(countTurns);
    const numbers = Array.from({ length: count }, (_, n) => n);
    const ends = await Promise.all(numbers.map((n) => runTask(task, n, limits())));
    isDone = true;
    // On a busy machine, a task can take longer than it may in this process; the worker does not know this one.
    const finished = numbers.filter((n) => ends[n]?.ok === true);
    expect(finished.length).toBeGreaterThan(count / 2);
    expect(finished.map((n) => ends[n])).toEqual(finished.map((output) => ({ ok: true, output })));
    expect([turns, isRight(turns)]).toEqual([turns, true]);
  });

  it('runs a task again in the worker if a part of it takes longer than 50 ms in this thread, and ignores that result', async () => {
    let parts = 0;
    const slowHere: typeof compileTask = {
      ...compileTask,
      isSmall: () => true,
      run(_schema, within) {
        try {
          within(() => {
            for (;;);
          });
        } catch (error) {
          expect(error).toBeInstanceOf(TimeLimitError);
          parts += 1;
        }
        expect(() => within(() => 1)).toThrow(TimeLimitError);
        return 'the result of this thread';
      },
    };
    expect(await runTask(slowHere, readSchema({}), limits())).toEqual({ ok: true, output: undefined });
    expect(parts).toBe(1);
  });

  it('runs the next tasks of a call in the worker directly after one took too long in this process', async () => {
    const shared = limits();
    let runs = 0;
    const slowHere: typeof compileTask = {
      ...compileTask,
      isSmall: () => true,
      run(_schema, within) {
        runs += 1;
        return within(() => {
          for (;;);
        });
      },
    };
    for (let n = 0; n < 3; n += 1) expect(await runTask(slowHere, readSchema({}), shared)).toEqual({ ok: true, output: undefined });
    expect(runs).toBe(1);
  });

  it('runs a large task in the worker', async () => {
    const large = { ...compileTask, isSmall: () => false };
    expect(await runTask(large, readSchema({ type: 'string' }), limits())).toEqual({ ok: true, output: undefined });
  });

  it('reports an exception of a task as a failure', async () => {
    const task: Task<string, string> = {
      name: 'throws',
      isSmall: () => true,
      run() {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    expect(await runTask(task, '', limits())).toEqual({ ok: false, reason: 'failed' });
  });

  it('counts the time of all tasks of a budget, and starts none after it', async () => {
    const shared = limits(20);
    const spins: Task<string, string> = {
      name: 'compile-schema',
      isSmall: () => true,
      run: (_, within) =>
        within(() => {
          for (;;);
        }),
    };
    expect(await runTask(spins, '', shared)).toEqual({ ok: false, reason: 'too-slow' });
    expect(shared.budget.leftMs()).toBe(0);
    let began = false;
    const later: Task<string, string> = {
      ...spins,
      run() {
        began = true;
        return '';
      },
    };
    expect(await runTask(later, '', shared)).toEqual({ ok: false, reason: 'too-slow' });
    expect(began).toBe(false);
  });
});
