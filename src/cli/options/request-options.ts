import type { Command, Option } from 'commander';
import { methods } from '../../http/semantics/method.js';
import { parseMethod, parsePair } from './options.js';

/** What a request is made of, for every command that sends one. */
export function addRequestOptions(command: Command, Option: new (flags: string, description: string) => Option): Command {
  return command
    .addOption(new Option('-X, --method <method>', `one of ${methods.join(', ')}; GET when left out`).argParser(parseMethod))
    .addOption(
      new Option('-q, --query <name=value>', 'a query parameter; repeatable')
        .argParser(parsePair('--query', '=', 'name=value'))
        .default([], 'none'),
    )
    .addOption(
      new Option('-H, --header <name: value>', 'a request header; repeatable')
        .argParser(parsePair('--header', ':', "'name: value'"))
        .default([], 'none'),
    )
    .option('-d, --data <text>', 'the body, sent as it is; without --method it is a POST');
}
