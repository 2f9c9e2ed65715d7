import fc from 'fast-check';

/**
 * fast-check with a fixed seed, so that a run of the tests has the same result everywhere; whoever broke a property is told
 * at once, not somebody else later. `PROPERTY_SEED=random` (or a number) searches further.
 */
const seed = process.env.PROPERTY_SEED ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

export { fc };
