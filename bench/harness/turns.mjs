import { median, sum } from './statistics.mjs';

/** Splits `count` into parts of about the same size, at most `size` each. */
export function parts(count, size) {
  const number = Math.ceil(count / size);
  return Array.from({ length: number }, (_, n) => Math.floor(((n + 1) * count) / number) - Math.floor((n * count) / number));
}

/**
 * Lets contenders work in turns, one batch each, in an order that is reversed every time: what disturbs the machine for a
 * while disturbs all of them. Returns for each contender the milliseconds per call.
 *
 * Wall time is the median of the batches, because other programs can only delay a batch. CPU time is the mean over all
 * batches, because garbage collection is rare, and part of the cost.
 */
export async function inTurns(contenders, batches, run) {
  const taken = new Map(contenders.map((one) => [one, []]));
  for (const [turn, calls] of batches.entries()) {
    for (const one of turn % 2 === 0 ? contenders : contenders.toReversed()) {
      const { wallMs, cpuMs } = await run(one, calls);
      taken.get(one).push({ calls, wallMs, cpuMs });
    }
  }
  const perCall = (all) => ({
    wall: median(all.map(({ wallMs, calls }) => wallMs / calls)),
    cpu: all.some(({ cpuMs }) => cpuMs === undefined) ? undefined : sum(all.map(({ cpuMs }) => cpuMs)) / sum(all.map(({ calls }) => calls)),
  });
  return contenders.map((one) => perCall(taken.get(one)));
}
