import type { Command } from 'commander';
import { nearest } from '../documents/nearest.js';
import { UsageError } from '../errors.js';
import { parseUrl } from '../runtime/url.js';

/**
 * Refuses a command that does not exist, also after options: commander would pass it to the default command, and blame that one.
 * `program` is not used otherwise, because finding the command sets its options.
 * @throws UsageError that suggests the most similar command
 */
export function refuseUnknownCommand(program: Command, argv: readonly string[]): void {
  const name = commandNameIn(program, argv);
  if (name === undefined || name === 'help' || program.commands.some((command) => command.name() === name)) return;
  const names = program.commands.map((command) => command.name());
  const suggestion = suggestionFor(name, program);
  const hint = suggestion === undefined ? '' : `did you mean ${suggestion}? `;
  throw new UsageError(`unknown command ${JSON.stringify(name)}; ${hint}available commands: ${names.join(', ')}`, 2);
}

/** Returns the first argument that is neither an option of the program nor its value. */
function commandNameIn(program: Command, argv: readonly string[]): string | undefined {
  const ignore = () => undefined;
  program.configureOutput({ writeOut: ignore, writeErr: ignore });
  try {
    return program.parseOptions([...argv]).operands[0];
  } catch {
    // An invalid option, or --version: the actual parse reports it.
    return undefined;
  }
}

function suggestionFor(name: string, program: Command): string | undefined {
  if (parseUrl(name)?.host) return 'call <url>';
  const inner = program.commands.flatMap((command) =>
    command.commands.map((sub) => ({ name: sub.name(), full: `${command.name()} ${sub.name()}` })),
  );
  return (
    inner.find((command) => command.name === name)?.full ??
    nearest(
      name,
      program.commands.map((command) => command.name()),
    )
  );
}
