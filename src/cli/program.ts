import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, CommanderError } from 'commander';
import { packageInfo } from '../runtime/package-info.js';
import { showInvisibleInLines } from '../runtime/visible-text.js';
import { sandboxModes } from '../skills/scripts/options.js';
import { logLevels } from '../telemetry/logger.js';
import { bodyTypes } from '../tools/call-api/request-body.js';
import { call } from './commands/call.js';
import { loginTo } from './commands/login.js';
import { serve } from './commands/serve.js';
import { lintSkills, listSkills, newSkill } from './commands/skills.js';
import { test } from './commands/test.js';
import { addConfigCommands } from './config-commands.js';
import { addHostCommands } from './host-commands.js';
import { type ExitCode, exitCodes, type Io, seeHelp } from './io/io.js';
import { addKeysCommands } from './keys-commands.js';
import { addBodyOptions } from './options/body-options.js';
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
import { refuseRepeatedOptions } from './options/repeated-options.js';
import { readData } from './options/request-data.js';
import { addRequestOptions } from './options/request-options.js';
import { parseHost, parseOrigin, parsePublicUrl, type ReachOptions } from './options/server-options.js';
import { addTestOptions, type TestOptions } from './options/test-options.js';
import { similarOption } from './similar-option.js';
import { refuseUnknownCommand } from './unknown-command.js';

/** Parses the arguments, runs the command and resolves with its exit code. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(await import('commander'), io, (code) => {
    exitCode = code;
  });
  refuseRepeatedOptions(program);
  refuseUnknownCommand(
    createProgram(await import('commander'), io, () => undefined),
    argv,
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.code === 'commander.unknownOption') io.stderr.write(similarOption(program, argv, error.message));
    if (error.exitCode !== 0) io.stderr.write(seeHelp());
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** Reports whether commander threw the error: it ends parsing with an exception, even after it printed the help. */
function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

function createProgram({ Command, Option }: typeof import('commander'), io: Io, exit: (code: ExitCode) => void): Command {
  const { name, version, description } = {
    ...packageInfo(),
    description: 'Lets AI agents call and test HTTP APIs, over MCP or from this shell.',
  };
  const program = new Command(name)
    .description(description)
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(showInvisibleInLines(text)),
      // `similarOption` suggests one.
      outputError: (text, write) => write(text.replace(/(?<=^error: unknown option .*\n)\(Did you mean .*\n/, '')),
    })
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .option('--config <file>', 'configuration file (default: see config --help)')
    .addOption(
      new Option('--skills <dir>', 'skills folder to serve in addition to the bundled skill; repeatable')
        .argParser(collect)
        .default(commonDefaults.skills, 'none'),
    )
    .addOption(new Option('--allow-local', 'allow calls to loopback addresses').default(commonDefaults.allowLocal))
    .addOption(
      new Option('--allow-network <cidr|host[:port]>', 'allow calls to this address or network, even if private; repeatable')
        .argParser(parseAllowNetwork)
        .default(commonDefaults.allowNetwork, 'none'),
    )
    .addOption(
      new Option('--allow-methods <list>', 'HTTP methods to allow for bare URLs, in addition to GET, HEAD and OPTIONS; repeatable')
        .argParser(parseMethods)
        .default(commonDefaults.allowMethods, 'none'),
    )
    .addOption(
      new Option('--proxy <url>', 'HTTP proxy for all calls, or env to use HTTPS_PROXY, HTTP_PROXY and NO_PROXY (default: none)').argParser(
        parseProxy,
      ),
    )
    .addOption(
      new Option('--sandbox <mode>', 'sandbox for skill scripts (bubblewrap): use it if available, require it, or disable it').choices(
        sandboxModes,
      ),
    )
    .addOption(new Option('--script-network', 'allow sandboxed scripts to use the network'))
    .addOption(new Option('--log-level <level>', 'log level on stderr (default: info for serve, otherwise silent)').choices(logLevels))
    .addHelpText('after', helpText());

  program
    .command('serve', { isDefault: true })
    .description('serve MCP over stdio (the default command) or over HTTP')
    .option(
      '--http [address]',
      'serve over Streamable HTTP on [host:]port; beyond loopback, clients must authenticate (default: 127.0.0.1:3333)',
      parseHttpAddress,
    )
    .option('--keys [file]', 'require a static key over HTTP, from this file (default: that of keys --help)')
    .option('--public-url <url>', 'URL of the MCP endpoint as clients see it, for example behind a proxy', parsePublicUrl)
    .addOption(
      new Option('--allow-host <host[:port]>', 'Host value to accept in addition to loopback and --public-url; repeatable')
        .argParser(parseHost)
        .default([], 'none'),
    )
    .addOption(
      new Option('--allow-origin <origin>', 'web page that may call the server (CORS), such as https://app.example.com; repeatable')
        .argParser(parseOrigin)
        .default([], 'none'),
    )
    .action(async (options: { http?: true | { host: string; port: number }; keys?: true | string }, command: Command) => {
      const http = options.http === true ? parseHttpAddress('3333') : options.http;
      await serve({ ...command.optsWithGlobals<CommonOptions & ReachOptions>(), ...options, http }, io);
    });

  const callCommand = program
    .command('call')
    .description('call an API once, like the call-api tool')
    .argument('<url>', 'absolute http(s) URL');
  addBodyOptions(addRequestOptions(callCommand, Option), Option)
    .addOption(new Option('--body-type <type>', 'encoding of --data; JSON text for form and multipart').choices([...bodyTypes]))
    .option('--timeout <seconds>', 'deadline for the whole call, in seconds (default: 60)', parseSeconds)
    .option('--json', 'print the full result as JSON')
    .action(async (url: string, options: Record<string, never>, command: Command) => {
      exit(await call({ url, ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });

  const testCommand = program
    .command('test')
    .description('test one endpoint, like the test-endpoint tool, or many from a file')
    .argument('[url]', 'absolute http(s) URL');
  addTestOptions(testCommand, Option).action(async (url: string | undefined, options: TestOptions, command: Command) => {
    const data = await readData(options.data, io.stdin);
    exit(await test(url, { ...options, ...(data !== undefined && { data }), common: command.optsWithGlobals<CommonOptions>() }, io));
  });

  const skills = program.command('skills').description('list, check and create skills');
  skills
    .command('list')
    .description('list skills and their tools, and the errors of skills that are not served as declared')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }, command: Command) => {
      await listSkills({ ...options, common: command.optsWithGlobals<CommonOptions>() }, io);
    });
  skills
    .command('lint')
    .description('check skills; exits with 1 if there are errors')
    .argument('[dir]', 'one skill or a folder of skills (default: every skill that would be served)')
    .option('--json', 'print JSON')
    .action(async (dir: string | undefined, options: { json?: true }, command: Command) => {
      exit(await lintSkills(dir, { ...options, common: command.optsWithGlobals<CommonOptions>() }, io));
    });
  skills
    .command('new')
    .description('create a skill with one example script')
    .argument('<name>', 'lowercase words joined by hyphens')
    .option('--dir <dir>', 'folder to create the skill in', '.')
    .action((name: string, { dir }: { dir: string }) => newSkill(name, dir, io));

  program
    .command('login')
    .description('log in to an API that uses auth.grant device-code; stores the tokens for the current user')
    .argument('<api>', 'API name in the configuration file')
    .action(async (api: string, _options: Record<string, never>, command: Command) => {
      exit(await loginTo(api, command.optsWithGlobals<CommonOptions>(), io));
    });

  addConfigCommands(program, io, exit);
  addKeysCommands(program, io, Option);
  addHostCommands(program, Option, io, exit);

  program
    .command('demo')
    .description('run a demo on loopback: an unreliable API, this server and a real MCP client')
    .action(async () => {
      // A separate bundle, because it contains an MCP client that a server does not need.
      const demo: { runDemo(io: Io): Promise<void> } = await import(pathToFileURL(join(packageInfo().dist, 'demo.js')).href);
      await demo.runDemo(io);
    });
  return program;
}

function helpText(): string {
  const codes = Object.entries(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return `
Examples:
  api-integration-mcp                                  serve an MCP host over stdio
  api-integration-mcp serve --http 8080                serve over HTTP at http://127.0.0.1:8080/mcp
  api-integration-mcp call https://api.example.com/v1/items -q page=2
  api-integration-mcp call https://api.example.com/v1/items -d '{"name":"x"}'
  api-integration-mcp test https://api.example.com/health --expect-status 2xx --expect-max ttfb=300ms
  api-integration-mcp test --file endpoints.yaml --junit report.xml
  api-integration-mcp --skills ./skills skills list
  api-integration-mcp login github                     log in to an API that needs a user login
  api-integration-mcp install                          connect the hosts on this machine
  api-integration-mcp config init                      create a commented configuration file
  api-integration-mcp skills lint ./skills

Exit codes:
${codes.join('\n')}
`;
}
