import type { Command, Option } from 'commander';
import { listKeys, newKey, revokeKey } from './commands/keys.js';
import type { Io } from './io/io.js';
import { addNewKeyOptions, type NewKeyOptions } from './options/key-options.js';
import type { CommonOptions } from './options/options.js';

/** Adds the commands about the keys of callers. */
export function addKeysCommands(program: Command, io: Io, Opt: typeof Option): void {
  const keys = program
    .command('keys')
    .description('create, list and revoke the keys with which clients authenticate over HTTP')
    .addHelpText('after', keysHelp);
  const addCommon = (command: Command) =>
    command.option('--file <file>', 'key file (default: see keys --help)').option('--json', 'print JSON');
  const optionsOf = <Options>(options: Options, command: Command) => ({ ...options, common: command.optsWithGlobals<CommonOptions>() });
  addCommon(addNewKeyOptions(keys.command('new').description('create a key and print it once'), Opt)).action(
    async (name: string, options: NewKeyOptions & { file?: string; json?: true }, command: Command) => {
      await newKey(name, optionsOf(options, command), io);
    },
  );
  addCommon(keys.command('list').description('list the keys, without their secrets')).action(
    async (options: { file?: string; json?: true }, command: Command) => {
      await listKeys(optionsOf(options, command), io);
    },
  );
  addCommon(keys.command('revoke').description('remove a key; running servers refuse it within a second'))
    .argument('<id>', 'id of the key, or its name if no other key has it')
    .action(async (id: string, options: { file?: string; json?: true }, command: Command) => {
      await revokeKey(id, optionsOf(options, command), io);
    });
}

const keysHelp = `
The key file is the first of:
  --file <file>
  server.auth.keys in the configuration file
  keys.json in $XDG_CONFIG_HOME/api-integration-mcp (default: ~/.config/api-integration-mcp; on Windows: %APPDATA%\\api-integration-mcp)
It contains SHA-256 hashes, no keys.

Examples:
  api-integration-mcp keys new alice                         a key that may call every API, for 90 days
  api-integration-mcp keys new ci --api github --expires 30d
  api-integration-mcp keys new prometheus --scope admin
  api-integration-mcp keys list --json
  api-integration-mcp keys revoke k3f9x2ab
  api-integration-mcp serve --http 0.0.0.0:3333 --keys --public-url https://tools.example.com/mcp
                                                             serve clients that send: Authorization: Bearer <key>
`;
