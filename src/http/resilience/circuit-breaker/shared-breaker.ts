import type { Clock } from '../../../runtime/clock.js';
import type { SharedOpenings } from '../../../store/shared-state.js';
import type { BreakerKind, CircuitBreaker, Permit } from './breaker.js';

export interface SharedCircuit {
  readonly openings: SharedOpenings;
  /** Name of the circuit, the same on every node. */
  readonly key: string;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Opens the circuit of this node when another node opens its own. Counts and trials are those of each node: an API that is down
 * gets one trial from each of them, and a single trial of all would need the store for every call.
 */
export function shareBreaker(local: CircuitBreaker, { openings, key, clock }: SharedCircuit): CircuitBreaker {
  let adopted: string | undefined;

  /** Adopts an opening once: what this node finds out afterwards counts. */
  function follow(): void {
    const opening = openings.current(key);
    if (opening === undefined || opening.id === adopted) return;
    adopted = opening.id;
    local.adopt(opening);
  }

  function announce(entered: BreakerKind | undefined): BreakerKind | undefined {
    const state = local.state();
    if (entered === 'open' && state.kind === 'open')
      openings.announce(key, { openMs: state.openUntil - clock.now(), reason: state.openedBy.reason });
    return entered;
  }

  const announcing = (permit: Permit): Permit => ({
    ...permit,
    settle: async (result, reason) => announce(await permit.settle(result, reason)),
  });

  return {
    ...local,
    async acquire() {
      await openings.load(key);
      follow();
      const permit = await local.acquire();
      return permit.permitted ? announcing(permit) : permit;
    },
    refusal() {
      follow();
      return local.refusal();
    },
    state() {
      follow();
      return local.state();
    },
  };
}
