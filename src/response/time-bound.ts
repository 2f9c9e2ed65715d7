import type { Context, Script } from 'node:vm';

/** The work took longer than it may. */
export class OutOfTime extends Error {}

let context: Context | undefined;
let script: Script | undefined;

/**
 * Runs work that blocks, and breaks it off after `ms`, inside a slow regular expression too. V8 is stopped by a second
 * thread; 80 µs a call on Node 20. Broken-off work runs no `finally`: drop whatever it may have left half-way.
 */
export function bounded<T>(ms: number, work: () => T): T {
  // At the first use: a start does not wait for it, and the caller can't.
  const vm = process.getBuiltinModule('node:vm');
  context ??= vm.createContext();
  script ??= new vm.Script('task()');
  let result: { readonly value: T } | { readonly error: unknown } | undefined;
  context.task = () => {
    try {
      result = { value: work() };
    } catch (error) {
      result = { error };
    }
  };
  try {
    script.runInContext(context, { timeout: ms });
  } catch (error) {
    // An error of the other realm, which is no instance of this one's Error.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new OutOfTime(`broken off after ${ms} ms`);
    throw error;
  } finally {
    context.task = undefined;
  }
  if (result === undefined) throw new Error('the work did not run');
  if ('error' in result) throw result.error;
  return result.value;
}
