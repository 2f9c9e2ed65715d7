import type { Command, Option } from 'commander';

import { strategies } from '../../http/pagination/page.js';

import { maxBodyBytesShown, minBodyBytesShown } from '../../response/view.js';
import { invalidOption } from './options.js';

/** What is shown of a response body, and where it is written. */
export interface BodyOptions {
  readonly select?: string;
  readonly shape?: true;
  readonly maxBytes?: number;
  readonly paginate?: string;
  readonly maxPages?: number;
  readonly maxItems?: number;
  /** File to which the whole body is written; `-` is stdout. */
  readonly output?: string;
}

/** Adds the options for the body of a response. */
export function addBodyOptions(command: Command, Option: new (flags: string, description: string) => Option): Command {
  return command
    .option('-s, --select <expression>', 'JMESPath expression, applied to the whole JSON body, such as items[].id')
    .option('--shape', 'print keys, types and counts of a JSON body instead of its values')
    .addOption(
      new Option('--max-bytes <number>', `limit for the printed body (default: ${maxBodyBytesShown})`).argParser(
        integerFrom('--max-bytes', minBodyBytesShown, maxBodyBytesShown),
      ),
    )
    .addOption(
      new Option('--paginate [strategy]', 'read all pages of a list, and join their items').choices(['auto', ...strategies]).preset('auto'),
    )
    .addOption(new Option('--max-pages <number>', 'maximum number of pages (default: 10)').argParser(integerFrom('--max-pages', 1, 100)))
    .addOption(
      new Option('--max-items <number>', 'maximum number of items (default: 1000)').argParser(integerFrom('--max-items', 1, 10_000)),
    )
    .option('-o, --output <file>', 'write the whole body to a file, or with - to stdout: the rest is then printed to stderr');
}

function integerFrom(option: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max) throw invalidOption(option, `an integer from ${min} to ${max}`, value);
    return number;
  };
}

/** Returns the arguments of call-api. An operator can scroll, so the body is shown up to the limit of the tool. */
export function bodyArguments({ select, shape, maxBytes = maxBodyBytesShown, paginate, maxPages, maxItems }: BodyOptions) {
  return {
    maxBytes,
    ...(select !== undefined && { select }),
    ...(shape === true && { view: 'shape' }),
    ...(paginate !== undefined && { paginate }),
    ...(maxPages !== undefined && { maxPages }),
    ...(maxItems !== undefined && { maxItems }),
  };
}
