import type { Command } from 'commander';
import { UsageError } from '../../errors.js';

/**
 * Makes a command and its subcommands refuse an option that is passed twice, because commander silently uses the last value.
 * Repeatable options, whose default is a list, and options without a value are not concerned.
 */
export function refuseRepeatedOptions(command: Command): void {
  for (const option of command.options) {
    if (option.isBoolean() || Array.isArray(option.defaultValue)) continue;
    let isSet = false;
    command.on(`option:${option.name()}`, () => {
      if (isSet) throw new UsageError(`${option.long ?? option.flags} is passed more than once; pass it once`, 2);
      isSet = true;
    });
  }
  for (const subcommand of command.commands) refuseRepeatedOptions(subcommand);
}

/** Returns a record of repeatable options. @throws UsageError if one name has two values: only one of them would be checked. */
export function onePerName<Value>(option: string, entries: readonly (readonly [name: string, value: Value])[]): Record<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, value] of entries) {
    if (values.has(name) && JSON.stringify(values.get(name)) !== JSON.stringify(value)) {
      throw new UsageError(`${option} ${JSON.stringify(name)} is passed more than once, with different values; pass one of them`, 2);
    }
    values.set(name, value);
  }
  return Object.fromEntries(values);
}
