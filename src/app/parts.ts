import { UsageError } from '../errors.js';
import { packageInfo } from '../runtime/package-info.js';

// Decision: docs/decisions/2026-11-26-the-bundle-omits-what-serves-a-team.md
/**
 * Refuses an option whose code is missing: the bundle for desktop applications omits what serves a team, a seventh of its size.
 * @throws UsageError
 */
export function requirePart(option: 'store' | 'server.metrics' | 'server.traces'): void {
  if (!packageInfo().omits.includes(option)) return;
  throw new UsageError(
    `the configuration contains ${option}, which this bundle omits; remove ${option}, or install the npm package instead of the bundle`,
    2,
  );
}
