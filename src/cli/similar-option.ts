import type { Command } from 'commander';
import { nearest } from '../documents/nearest.js';

/**
 * Returns a line that names the most similar option of the command, or the one that does what the option of another tool does;
 * empty if there is none. commander compares letters only.
 */
export function similarOption(program: Command, argv: readonly string[], message: string): string {
  const [, name] = /unknown option '--([^'=]+)/.exec(message) ?? [];
  if (name === undefined) return '';
  let command = program;
  const options = [...program.options];
  for (const word of argv) {
    const inner = command.commands.find((one) => one.name() === word);
    if (inner === undefined) continue;
    command = inner;
    options.push(...inner.options);
  }
  const known = options.flatMap(({ long }) => long?.slice(2) ?? []);
  const similar = nearest(name, known);
  return similar === undefined ? '' : `(Did you mean --${similar}?)\n`;
}
