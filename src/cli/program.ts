import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, CommanderError } from 'commander';
import { UsageError } from '../errors.js';
import { packageInfo } from '../runtime/package-info.js';
import { sandboxModes } from '../skills/scripts/options.js';
import { logLevels } from '../telemetry/logger.js';
import { call } from './commands/call.js';
import { checkConfigFile, initConfig, printSchema, trustConfig } from './commands/config.js';
import { loginTo } from './commands/login.js';
import { serve } from './commands/serve.js';
import { lintSkills, listSkills, newSkill } from './commands/skills.js';
import { test } from './commands/test.js';
import { type ExitCode, exitCodes, type Io, seeHelp } from './io/io.js';
import {
  type CommonOptions,
  collect,
  commonDefaults,
  parseAllowNetwork,
  parseHttpAddress,
  parseMethods,
  parseProxy,
  parseSeconds,
} from './options/options.js';
import { addRequestOptions } from './options/request-options.js';
import { addTestOptions, type TestOptions } from './options/test-options.js';

/** A command with its options; resolves with the exit code. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(await import('commander'), io, (code) => {
    exitCode = code;
  });
  const [first] = argv;
  if (first !== undefined && !first.startsWith('-') && first !== 'help' && program.commands.every((command) => command.name() !== first)) {
    const known = program.commands.map((command) => command.name()).join(', ');
    throw new UsageError(`unknown command ${JSON.stringify(first)}; the commands are: ${known}`, 2);
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) io.stderr.write(seeHelp);
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** commander ends parsing by throwing, also after it has shown the help. */
function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

function createProgram({ Command, Option }: typeof import('commander'), io: Io, exit: (code: ExitCode) => void): Command {
  const { name, version, description } = {
    ...packageInfo(),
    description: 'Lets an AI agent call and test HTTP APIs, over MCP, and from this shell.',
  };
  const program = new Command(name)
    .description(description)
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: (text) => void io.stderr.write(text) })
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .option('--config <file>', 'the configuration file (default: see config --help)')
    .addOption(
      new Option('--skills <dir>', 'a folder of skills to serve besides the bundled one; repeatable')
        .argParser(collect)
        .default(commonDefaults.skills, 'none'),
    )
    .addOption(new Option('--allow-local', 'let calls reach loopback').default(commonDefaults.allowLocal))
    .addOption(
      new Option('--allow-network <cidr|host[:port]>', 'let calls reach these addresses, private ones too; repeatable')
        .argParser(parseAllowNetwork)
        .default(commonDefaults.allowNetwork, 'none'),
    )
    .addOption(
      new Option('--allow-methods <list>', 'methods that bare URLs may be called with, besides GET, HEAD and OPTIONS')
        .argParser(parseMethods)
        .default(commonDefaults.allowMethods, 'none'),
    )
    .addOption(
      new Option('--proxy <url>', 'an HTTP proxy for all calls; env: by HTTPS_PROXY, HTTP_PROXY and NO_PROXY (default: none)').argParser(
        parseProxy,
      ),
    )
    .addOption(
      new Option('--sandbox <mode>', 'run scripts of skills in bubblewrap: where it works, only there, or never').choices(sandboxModes),
    )
    .addOption(new Option('--script-network', 'let sandboxed scripts reach the network'))
    .addOption(new Option('--log-level <level>', 'what to log on stderr (default: info for serve, else silent)').choices(logLevels))
    .addHelpText('after', helpText());

  program
    .command('serve', { isDefault: true })
    .description('serve MCP over stdio (what happens without a command), or over HTTP')
    .option('--http [address]', 'serve over Streamable HTTP on [host:]port, loopback only (default: 127.0.0.1:3333)', parseHttpAddress)
    .action(async (options: { http?: true | { host: string; port: number } }, command: Command) => {
      const http = options.http === true ? parseHttpAddress('3333') : options.http;
      await serve({ ...command.optsWithGlobals<CommonOptions>(), ...(http && { http }) }, io);
    });

  const callCommand = program
    .command('call')
    .description('call an API once, as the tool call-api does')
    .argument('<url>', 'absolute http(s) URL');
  addRequestOptions(callCommand, Option)
    .option('--timeout <seconds>', 'budget for the whole call (default: 60)', parseSeconds)
    .option('--json', 'print the whole result as JSON')
    .action(async (url: string, options: Record<string, never>, command: Command) => {
      exit(await call({ url, ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });

  const testCommand = program
    .command('test')
    .description('test an endpoint, as the tool test-endpoint does, or many of them')
    .argument('[url]', 'absolute http(s) URL');
  addTestOptions(testCommand, Option).action(async (url: string | undefined, options: TestOptions, command: Command) => {
    exit(await test(url, { ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
  });

  const skills = program.command('skills').description('the skills that are served');
  skills
    .command('list')
    .description('list the skills, their scripts, and what keeps others from being served')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: true }, command: Command) => {
      await listSkills({ ...options, common: command.optsWithGlobals<CommonOptions>() }, io);
    });
  skills
    .command('lint')
    .description('check skills; ends with 1 when one has a problem')
    .argument('[dir]', 'a folder of skills, or one skill (default: all that would be served)')
    .option('--json', 'print as JSON')
    .action(async (dir: string | undefined, options: { json?: true }, command: Command) => {
      exit(await lintSkills(dir, { ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });
  skills
    .command('new')
    .description('write a skill with one script, to begin with')
    .argument('<name>', 'lower-case words joined by hyphens')
    .option('--dir <dir>', 'the folder to write it to', '.')
    .action((name: string, { dir }: { dir: string }) => newSkill(name, dir, io));

  program
    .command('login')
    .description('log in to a configured API whose auth.grant is device-code; the tokens are kept for this user alone')
    .argument('<api>', 'its name in the configuration file')
    .action(async (api: string, _options: Record<string, never>, command: Command) => {
      exit(await loginTo(api, command.optsWithGlobals<CommonOptions>(), io));
    });

  addConfigCommands(program, io, exit);

  program
    .command('demo')
    .description('show the main job on loopback: a flaky API, this server, and a real MCP client')
    .action(async () => {
      // A bundle of its own: it carries an MCP client, which no served process should have to load.
      const demo: { runDemo(io: Io): Promise<void> } = await import(pathToFileURL(join(packageInfo().root, 'dist/demo.js')).href);
      await demo.runDemo(io);
    });
  return program;
}

function addConfigCommands(program: Command, io: Io, exit: (code: ExitCode) => void): void {
  const config = program.command('config').description('the configuration file').addHelpText('after', configHelp);
  config
    .command('check')
    .description('check the configuration file, and show what each API resolves to; secrets are masked, and none is read')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: true }, command: Command) => {
      exit(await checkConfigFile({ ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });
  config
    .command('schema')
    .description('print the JSON Schema of the configuration file')
    .action(() => printSchema(io));
  config
    .command('init')
    .description('write a commented starter')
    .argument('[file]', 'where to (default: api-integration.config.yaml in the working directory)')
    .option('--force', 'replace a file that is there')
    .action(async (file: string | undefined, options: { force?: true }) => {
      await initConfig(file, options, io);
    });
  config
    .command('trust')
    .description('trust the configuration file of the working directory, as it is now')
    .argument('[file]', 'which one (default: that of the working directory)')
    .action(async (file: string | undefined) => {
      exit(await trustConfig(file, io));
    });
}

const configHelp = `
The first of these that is there is used:
  --config <file>
  API_INTEGRATION_CONFIG
  api-integration.config.yaml, .yml or .json in the working directory, once it is trusted
  config.yaml, .yml or .json in $XDG_CONFIG_HOME/api-integration-mcp (default: ~/.config/api-integration-mcp;
    on Windows %APPDATA%\\api-integration-mcp)
Without any, agents may send GET, HEAD and OPTIONS to public addresses.
`;

function helpText(): string {
  const codes = Object.entries(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return `
Examples:
  api-integration-mcp                                  serve a host over stdio
  api-integration-mcp serve --http 8080                serve over HTTP at http://127.0.0.1:8080/mcp
  api-integration-mcp call https://api.example.com/v1/items -q page=2
  api-integration-mcp call https://api.example.com/v1/items -d '{"name":"x"}'
  api-integration-mcp test https://api.example.com/health --expect-status 2xx --expect-max ttfb=300ms
  api-integration-mcp test --file endpoints.yaml --junit report.xml
  api-integration-mcp --skills ./skills skills list
  api-integration-mcp login github                     log in to an API that asks for a person
  api-integration-mcp config init                      write a commented configuration file
  api-integration-mcp skills lint ./skills

Exit codes:
${codes.join('\n')}
`;
}
