import type { Command } from 'commander';
import { checkConfigFile, initConfig, printSchema, trustConfig } from './commands/config.js';
import type { ExitCode, Io } from './io/io.js';
import type { CommonOptions } from './options/options.js';

/** Adds the commands about the configuration file. */
export function addConfigCommands(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const config = program.command('config').description('create, check and trust the configuration file').addHelpText('after', configHelp);
  config
    .command('check')
    .description('check the configuration file and show the effective settings of each API; masks secrets and never runs a secret command')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }, command: Command) => {
      exit(await checkConfigFile({ ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });
  config
    .command('schema')
    .description('print the JSON Schema of the configuration file')
    .action(() => printSchema(io));
  config
    .command('init')
    .description('create a commented starter file')
    .argument('[file]', 'file to create (default: api-integration.config.yaml in the working directory)')
    .option('--force', 'overwrite an existing file')
    .action(async (file: string | undefined, options: { force?: true }) => {
      await initConfig(file, options, io);
    });
  config
    .command('trust')
    .description('trust the current version of the configuration file in the working directory')
    .argument('[file]', 'file to trust (default: the one in the working directory)')
    .action(async (file: string | undefined) => {
      exit(await trustConfig(file, io));
    });
}

const configHelp = `
The first file found is used:
  --config <file>
  API_INTEGRATION_CONFIG
  api-integration.config.yaml, .yml or .json in the working directory, if you have trusted it (config trust)
  config.yaml, .yml or .json in $XDG_CONFIG_HOME/api-integration-mcp (default: ~/.config/api-integration-mcp;
    on Windows: %APPDATA%\\api-integration-mcp)
Without a file, agents can send GET, HEAD and OPTIONS to public addresses.
`;
