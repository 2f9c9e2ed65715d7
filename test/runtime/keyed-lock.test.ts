import { describe, expect, it } from 'vitest';
import { createKeyedLock } from '../../src/runtime/keyed-lock.js';
import { rejection } from '../helpers/calls/prepared-request.js';
import { settled } from '../helpers/fake-clock.js';

describe('keyed lock', () => {
  it('runs tasks of one key one after another, and tasks of other keys meanwhile', async () => {
    const lock = createKeyedLock();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await settled();
      log.push(`${name} ends`);
    };
    await Promise.all([lock.run('a', task('a1')), lock.run('a', task('a2')), lock.run('b', task('b1'))]);
    expect(log).toHaveLength(6);
    expect(log.indexOf('a2 begins')).toBeGreaterThan(log.indexOf('a1 ends'));
    expect(log.indexOf('b1 begins')).toBeLessThan(log.indexOf('a1 ends'));
  });

  it('passes on the result and the error of a task, and runs the next one after an error', async () => {
    const lock = createKeyedLock();
    const failed = rejection(lock.run('a', async () => Promise.reject(new Error('failed'))));
    const next = lock.run('a', async () => 'next');
    expect(await failed).toMatchObject({ message: 'failed' });
    expect(await next).toBe('next');
  });
});
