import { config } from 'zod';

/**
 * Sets what zod reads when a schema is created, so it must run before the first one is: those of the SDK are created when it
 * is loaded.
 */
export function configureZod(): void {
  config({
    // zod compiles each schema with `new Function` on first use, which costs 5 ms per start for schemas that check few values.
    jitless: true,
    // By default, every schema also looks for cycles in the values. Only schemas of the SDK are recursive, and what they check was
    // parsed from JSON, which has none.
    memoizer: { attach: () => undefined, guard: () => undefined, alloc: (_schema, _payload, empty) => empty },
  });
}
