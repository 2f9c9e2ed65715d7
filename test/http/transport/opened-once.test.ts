import { describe, expect, it } from 'vitest';
import { openedOnce } from '../../../src/http/transport/opened-once.js';
import { rejection } from '../../helpers/calls/prepared-request.js';

function setUp() {
  const settle: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let destroyed = 0;
  const transport = {
    dispatch: () => true,
    destroy: async () => {
      destroyed += 1;
    },
  };
  const lazy = openedOnce(
    () =>
      new Promise((resolve, reject) => {
        settle.push({ resolve: () => resolve(transport), reject });
      }),
  );
  return { lazy, transport, settle, destroyed: () => destroyed };
}

describe('openedOnce', () => {
  it('opens once for all callers, and again after a failure', async () => {
    const { lazy, transport, settle } = setUp();
    const failing = [rejection(lazy.open()), rejection(lazy.open())];
    settle[0]?.reject(new Error('unreadable'));
    expect(await Promise.all(failing)).toEqual([new Error('unreadable'), new Error('unreadable')]);
    const opening = [lazy.open(), lazy.open()];
    settle[1]?.resolve();
    expect(await Promise.all(opening)).toEqual([transport, transport]);
    expect(settle).toHaveLength(2);
  });

  it('closes without waiting for an opening that hangs, and destroys what opens later', async () => {
    const { lazy, settle, destroyed } = setUp();
    const opening = rejection(lazy.open());
    await lazy.close();
    expect(destroyed()).toBe(0);
    settle[0]?.resolve();
    expect(await opening).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(destroyed()).toBe(1);
    expect(await rejection(lazy.open())).toMatchObject({ code: 'cancelled' });
    expect(settle).toHaveLength(1);
  });
});
