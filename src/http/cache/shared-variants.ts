import type { PackedStore } from '../../store/packed-store.js';
import { nearlyFull, type SharedState } from '../../store/shared-state.js';
import type { AtomicStore } from '../../store/store.js';
import { createLocalVariants } from './local-variants.js';
import { type CacheLookup, createVariants, type Variants, type VariantsDependencies } from './variants.js';

interface SharedVariantsDependencies extends VariantsDependencies {
  readonly shared: Pick<SharedState, 'health' | 'extend'>;
  /** Where entries are stored while the store is away. */
  readonly memory: PackedStore;
}

export interface SharedVariants extends Variants {
  /** Reports whether a lookup was made in the store. */
  isShared(lookup: CacheLookup): boolean;
}

/**
 * The variants of a store that several nodes share; while it is away, those of this node. What this node stored during an outage
 * is not used in the next one: other nodes can have written to the URL in between.
 */
export function createSharedVariants({ shared, memory, ...dependencies }: SharedVariantsDependencies): SharedVariants {
  const stored = createVariants({
    ...dependencies,
    store: sparing(dependencies.store, () => shared.health().reason !== nearlyFull),
    extend: shared.extend,
  });
  const madeLocally = new WeakSet<CacheLookup>();
  let local = { recoveries: -1, variants: stored };

  function localVariants(): Variants {
    const { recoveries } = shared.health();
    if (local.recoveries !== recoveries) {
      const partition = `${dependencies.partition} ${recoveries}`;
      local = { recoveries, variants: createLocalVariants({ memory, partition, clock: dependencies.clock }) };
    }
    return local.variants;
  }

  const variantsOf = (lookup: CacheLookup) => (madeLocally.has(lookup) ? localVariants() : stored);
  return {
    async find(request) {
      const found = shared.health().kind === 'away' ? undefined : await stored.find(request);
      if (found?.key !== undefined) return found;
      const lookup = await localVariants().find(request);
      madeLocally.add(lookup);
      return lookup;
    },
    save: (request, lookup, ...rest) => variantsOf(lookup).save(request, lookup, ...rest),
    discard: (request, lookup, ...rest) => variantsOf(lookup).discard(request, lookup, ...rest),
    isShared: (lookup) => lookup.key !== undefined && !madeLocally.has(lookup),
  };
}

/** Adds nothing to a store without room: URLs without a generation are cached on this node, and what would replace an entry removes it. */
function sparing(store: AtomicStore, hasRoom: () => boolean): AtomicStore {
  return {
    ...store,
    setIfAbsent: async (...args) => (hasRoom() ? store.setIfAbsent(...args) : undefined),
    set: (key, value, ttlMs) => (hasRoom() ? store.set(key, value, ttlMs) : store.delete(key)),
  };
}
