import { preloadCache } from '../cache/cache.js';
import { preloadTransport } from '../transport/dispatcher.js';

// Decision: docs/decisions/2026-11-22-start-loads-only-what-it-uses.md
/** Loads what the first call needs. A server does this while its host does not wait for it. */
export async function preloadCalls(): Promise<void> {
  await Promise.all([preloadCache(), preloadTransport()]);
  // Node.js loads its fetch on first use, and Headers with it.
  new Headers();
}
