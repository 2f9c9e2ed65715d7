import type { Command, Option } from 'commander';
import { methods } from '../../http/semantics/method.js';
import { parseHeader, parseMethod, parseQuery } from './options.js';

/** Adds the options that define a request. */
export function addRequestOptions(command: Command, Option: new (flags: string, description: string) => Option): Command {
  return command
    .addOption(
      new Option('-X, --method <method>', `HTTP method: ${methods.join(', ')} (default: GET, or POST with --data)`).argParser(parseMethod),
    )
    .addOption(new Option('-q, --query <name=value>', 'query parameter; repeatable').argParser(parseQuery).default([], 'none'))
    .addOption(
      new Option('-H, --header <name: value>', 'request header; repeatable').argParser(parseHeader('--header')).default([], 'none'),
    )
    .option(
      '-d, --data <text>',
      'request body, sent unchanged; @file reads it from a file, @- from stdin; changes the default method to POST',
    );
}
