// Loaded into a node with --expose-gc: what is in use is known only after a collection, which V8 postpones.
process.on('SIGUSR2', () => globalThis.gc());
