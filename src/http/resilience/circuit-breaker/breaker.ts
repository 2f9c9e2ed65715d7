import type { Clock } from '../../../runtime/clock.js';
import { plannedTime } from '../../../runtime/planned-time.js';
import { createSlidingCount, type SlidingCount } from '../../../runtime/sliding-count.js';

/**
 * What a call shows about the API. `answered`: a 4xx, which counts neither as success nor as failure while the circuit is
 * closed, but shows in a trial that the API is back. `neutral`: nothing.
 */
export type CallResult = 'success' | 'failure' | 'answered' | 'neutral';
export type BreakerKind = 'closed' | 'open' | 'half-open' | 'forced-open' | 'forced-closed';

/** Failure of a call: its status or error code, and when it was recorded, in epoch milliseconds. */
export interface RecordedFailure {
  readonly reason: string;
  readonly at: number;
}

/** Permission for one call. */
export interface Permit {
  readonly permitted: true;
  /** True if the circuit is half-open, and the call decides about its state. */
  readonly trial: boolean;
  /** State that this permit caused. */
  readonly entered?: BreakerKind;
  /** Records the result of the call, once; `reason` names a failure. Resolves with the state that it caused, if any. */
  settle(result: CallResult, reason?: string): Promise<BreakerKind | undefined>;
}

export interface BreakerRejection {
  readonly permitted: false;
  readonly kind: BreakerKind;
  /** Epoch milliseconds of the next trial; undefined while an operator forces the breaker open. */
  readonly retryAt?: number;
  /** The failure that opened the circuit. */
  readonly openedBy?: RecordedFailure;
}

interface Counts {
  readonly consecutiveFailures: number;
  /** Successes and failures in the window. */
  readonly calls: number;
  /** Share of failures among these calls, from 0 to 1. */
  readonly failureRatio: number;
}

export type BreakerState =
  | ({ readonly kind: 'closed' } & Counts)
  /** Counts at the time when the circuit opened. */
  | ({ readonly kind: 'open'; readonly openUntil: number; readonly openedBy: RecordedFailure } & Counts)
  | { readonly kind: 'half-open'; readonly trialsInFlight: number; readonly successes: number }
  | { readonly kind: 'forced-open' | 'forced-closed' };

/** One circuit. Asynchronous for implementations that share their state between processes. */
export interface CircuitBreaker {
  acquire(): Promise<Permit | BreakerRejection>;
  /** Returns why a call would be refused now, without starting one: for a call that is about to send another attempt. */
  refusal(): BreakerRejection | undefined;
  state(): BreakerState;
  /** Forces a state until `auto`, which restarts closed. */
  force(to: 'open' | 'closed' | 'auto'): Promise<void>;
  /** Opens a closed or half-open circuit for `leftMs` of `openMs`, because another node has opened it. */
  adopt(opening: { readonly leftMs: number; readonly openMs: number; readonly reason: string }): void;
  /** Applies other options from now on. State and counts continue; another window applies when the circuit closes next. */
  configure(options: BreakerOptions): void;
}

export interface BreakerOptions {
  readonly failures: number;
  readonly failureRatio: number;
  readonly minimumCalls: number;
  readonly windowMs: number;
  readonly openMs: number;
  readonly maxOpenMs: number;
  readonly trials: number;
  readonly successes: number;
}

/** How long the circuit is open, and why. */
interface Opened {
  readonly openMs: number;
  readonly counts: Counts;
  readonly openedBy: RecordedFailure;
}

/** Each transition creates a new object, so that a permit can detect whether its state is still current. */
type State =
  | { readonly kind: 'closed'; consecutiveFailures: number; readonly calls: SlidingCount; readonly failures: SlidingCount }
  | ({ readonly kind: 'open'; readonly until: number } & Opened)
  | ({ readonly kind: 'half-open'; inFlight: number; successes: number } & Opened)
  | { readonly kind: 'forced-open' | 'forced-closed' };

/** The result of the trial in flight decides; its time is unknown. */
const trialWaitMs = 1000;

export function createBreaker(initial: BreakerOptions, clock: Pick<Clock, 'now' | 'monotonic'>): CircuitBreaker {
  let options = initial;
  let state = closed();

  function closed(): State {
    const count = () => createSlidingCount(options.windowMs, clock);
    return { kind: 'closed', consecutiveFailures: 0, calls: count(), failures: count() };
  }

  function open(openMs: number, counts: Counts, reason: string): State {
    return { kind: 'open', until: clock.monotonic() + openMs, openMs, counts, openedBy: { reason, at: clock.now() } };
  }

  function enter(next: State): BreakerKind {
    state = next;
    return next.kind;
  }

  function permit(entered?: BreakerKind): Permit {
    const began = state;
    const trial = began.kind === 'half-open';
    let settled = false;
    return {
      permitted: true,
      trial,
      ...(entered !== undefined && { entered }),
      async settle(result, reason = 'unknown') {
        if (settled || began !== state) return undefined;
        settled = true;
        return settleIn(began, result, reason);
      },
    };
  }

  function settleIn(current: State, result: CallResult, reason: string): BreakerKind | undefined {
    if (current.kind === 'half-open') {
      current.inFlight -= 1;
      if (result === 'failure') return enter(open(Math.min(current.openMs * 2, options.maxOpenMs), current.counts, reason));
      if (result !== 'neutral') current.successes += 1;
      return current.successes >= options.successes ? enter(closed()) : undefined;
    }
    if (current.kind !== 'closed' || result === 'neutral' || result === 'answered') return undefined;
    current.calls.add();
    if (result === 'success') {
      current.consecutiveFailures = 0;
      return undefined;
    }
    current.failures.add();
    current.consecutiveFailures += 1;
    const counts = countsOf(current);
    const failing =
      counts.consecutiveFailures >= options.failures ||
      (counts.calls >= options.minimumCalls && counts.failureRatio >= options.failureRatio);
    return failing ? enter(open(options.openMs, counts, reason)) : undefined;
  }

  function refusal(): BreakerRejection | undefined {
    switch (state.kind) {
      case 'closed':
      case 'forced-closed':
        return undefined;
      case 'forced-open':
        return { permitted: false, kind: state.kind };
      case 'open':
        if (state.until <= clock.monotonic()) return undefined;
        return { permitted: false, kind: state.kind, retryAt: openUntil(state), openedBy: state.openedBy };
      case 'half-open':
        if (state.inFlight < options.trials) return undefined;
        return { permitted: false, kind: state.kind, retryAt: Math.ceil(clock.now() + trialWaitMs), openedBy: state.openedBy };
    }
  }

  const openUntil = ({ until, openMs, openedBy }: Extract<State, { kind: 'open' }>) =>
    plannedTime(clock, until, Math.ceil(openedBy.at + openMs));

  return {
    async acquire() {
      const refused = refusal();
      if (refused !== undefined) return refused;
      if (state.kind === 'open') {
        const { openMs, counts, openedBy } = state;
        return permit(enter({ kind: 'half-open', inFlight: 1, successes: 0, openMs, counts, openedBy }));
      }
      if (state.kind === 'half-open') state.inFlight += 1;
      return permit();
    },
    refusal,
    state() {
      switch (state.kind) {
        case 'closed':
          return { kind: 'closed', ...countsOf(state) };
        case 'open':
          // The next call is a trial, so the state is reported as half-open.
          if (state.until <= clock.monotonic()) return { kind: 'half-open', trialsInFlight: 0, successes: 0 };
          return { kind: 'open', openUntil: openUntil(state), openedBy: state.openedBy, ...state.counts };
        case 'half-open':
          return { kind: 'half-open', trialsInFlight: state.inFlight, successes: state.successes };
        default:
          return { kind: state.kind };
      }
    },
    async force(to) {
      enter(to === 'auto' ? closed() : { kind: to === 'open' ? 'forced-open' : 'forced-closed' });
    },
    adopt({ leftMs, openMs, reason }) {
      if (state.kind !== 'closed' && state.kind !== 'half-open') return;
      const counts = state.kind === 'closed' ? countsOf(state) : state.counts;
      // By the clock of this node, which can differ from that of the other one.
      const openedBy = { reason, at: clock.now() - (openMs - leftMs) };
      enter({ kind: 'open', until: clock.monotonic() + leftMs, openMs, counts, openedBy });
    },
    configure(next) {
      options = next;
    },
  };
}

function countsOf({ consecutiveFailures, calls, failures }: Extract<State, { kind: 'closed' }>): Counts {
  const total = calls.sum();
  return { consecutiveFailures, calls: total, failureRatio: total === 0 ? 0 : failures.sum() / total };
}
