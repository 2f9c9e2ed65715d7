import type { Command, Option } from 'commander';
import { installScopes } from '../hosts/host.js';
import { hosts } from '../hosts/hosts.js';
import type { ExitCode, Io } from './io/io.js';
import type { CommonOptions } from './options/options.js';

type NewOption = new (flags: string, description: string) => Option;
type Choices = { scope: 'user' | 'project'; npx?: true; yes?: true; dryRun?: true; print?: true };

/** Adds the commands that connect hosts to this server. */
export function addHostCommands(program: Command, NewOption: NewOption, io: Io, exit: (code: ExitCode) => void): void {
  const addChangeOptions = (command: Command) =>
    command
      .argument('[host...]', 'hosts (default: those on this machine)')
      .addOption(
        new NewOption('--scope <scope>', 'for all your projects, or for the project in the working directory')
          .choices(installScopes)
          .default('user'),
      )
      .option('-y, --yes', 'do not ask')
      .option('--dry-run', 'show the changes, write nothing');

  addChangeOptions(program.command('install').description('connect hosts on this machine to this server'))
    .option('--print', 'print the entries, write nothing')
    .option('--npx', 'start the published package with npx, not this copy')
    .addHelpText('after', installHelp)
    .action(async (ids: string[], options: Choices, command: Command) => {
      const { install } = await import('./commands/install.js');
      exit(await install(ids, { ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });
  addChangeOptions(program.command('uninstall').description('remove this server from hosts')).action(
    async (ids: string[], options: Choices) => {
      const { uninstall } = await import('./commands/install.js');
      exit(await uninstall(ids, options, io));
    },
  );
  program
    .command('doctor')
    .description('check Node.js, configuration, network, sandbox and hosts, and start the server as each host does')
    .option('--json', 'print JSON')
    .addHelpText('after', doctorHelp)
    .action(async (options: { json?: true }, command: Command) => {
      const { doctor } = await import('./commands/doctor.js');
      exit(await doctor({ ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });
}

const doctorHelp = `
Each line is ok, a warning or a problem, with what to do next. Run it in the shell and the folder from which you start the host.

Examples:
  api-integration-mcp doctor
  api-integration-mcp --config ~/apis.yaml doctor --json

Exit code 1: there are problems.
`;

const installHelp = `
Hosts: ${hosts.map(({ id }) => id).join(', ')}

Shows each change as a diff and asks. Comments and other entries stay as they are; the old file stays as a backup. The entry
contains the absolute paths of this Node.js and of this program, the options before the command, and, in the form of each host,
the environment variables that the configuration names.

Examples:
  api-integration-mcp install                        every host on this machine
  api-integration-mcp install cursor codex --yes     two hosts, without asking
  api-integration-mcp --config ~/apis.yaml install   with a configuration file
  api-integration-mcp install vscode --scope project --npx
  api-integration-mcp install claude-desktop --print
  api-integration-mcp uninstall

Exit code 1: a file was refused, or you declined. The message states why.
`;
