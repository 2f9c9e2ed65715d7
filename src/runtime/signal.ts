/** What stages use of a signal. Every AbortSignal is one. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once: true }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

// Decision: docs/decisions/2026-11-26-signals-within-a-call-are-light.md
/**
 * A Signal with the method that aborts it, for signals that stay within a call. A call uses several, and an AbortController
 * with one listener takes 6 µs to create, this class less than 0.1 µs (Node.js 20).
 */
export class AbortableSignal implements Signal {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();

  /** Calls the listeners once, in the order in which they were added. Later calls have no effect. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    if (!this.aborted) this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
}

/** A signal that never aborts. */
export const neverAborted: Signal = {
  aborted: false,
  reason: undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
