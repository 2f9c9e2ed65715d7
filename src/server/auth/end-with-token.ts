import type { ServerResponse } from 'node:http';
import type { Clock } from '../../runtime/clock.js';
import type { Authenticated } from './gate.js';

/** Checking a key takes microseconds, and checking a signature 150: this is 5 % of a core for 1000 subscriptions with signatures. */
const checkEveryMs = 3000;

// Decision: docs/decisions/2026-11-26-subscriptions-end-with-their-token.md
/** Ends the response of a subscription when its token is revoked, expires, or can no longer be checked. */
export function endWithToken(response: ServerResponse, { isCurrent }: Pick<Authenticated, 'isCurrent'>, clock: Clock): void {
  let isOpen = true;
  const check = async () => {
    const isAccepted = await isCurrent();
    if (!isOpen) return;
    if (isAccepted) cancel = clock.after(checkEveryMs, check);
    else response.end();
  };
  let cancel = clock.after(checkEveryMs, check);
  response.once('close', () => {
    isOpen = false;
    cancel();
  });
}
