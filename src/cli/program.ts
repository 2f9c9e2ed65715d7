import type { Command, CommanderError } from 'commander';
import { ApiError, UsageError } from '../errors.js';
import { methods } from '../http/method.js';
import { logLevels } from '../runtime/logger.js';
import { packageInfo } from '../runtime/package-info.js';
import { call } from './call.js';
import { type ExitCode, exitCodes, type Io } from './io.js';
import {
  type CommonOptions,
  collect,
  commonDefaults,
  parseHttpAddress,
  parseMethod,
  parseMethods,
  parsePair,
  parseProxy,
  parseSeconds,
} from './options.js';
import { serve } from './serve.js';
import { listSkills } from './skills.js';
import { test } from './test.js';
import { addTestOptions, type TestOptions } from './test-options.js';

/** The whole command line. It resolves with the exit code, and never ends the process itself. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  try {
    // As most hosts start it: the 10 ms that the parser of options takes are the host's to wait.
    if (argv.length === 0) {
      await serve(commonDefaults, io);
      return 0;
    }
    const program = createProgram(await import('commander'), io, (code) => {
      exitCode = code;
    });
    const [first] = argv;
    if (
      first !== undefined &&
      !first.startsWith('-') &&
      first !== 'help' &&
      program.commands.every((command) => command.name() !== first)
    ) {
      const known = program.commands.map((command) => command.name()).join(', ');
      throw new UsageError(`unknown command ${JSON.stringify(first)}; the commands are: ${known}`, 2);
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (isCommanderError(error)) {
      if (error.exitCode !== 0) io.stderr.write(seeHelp);
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof UsageError) {
      io.stderr.write(`error: ${error.message}\n${error.exitCode === 2 ? seeHelp : ''}`);
      return error.exitCode === 2 ? 2 : 3;
    }
    if (error instanceof ApiError) {
      io.stderr.write(`error: ${error.message}\n${error.hint}\n`);
      return 2;
    }
    io.stderr.write(`error: a fault in api-integration-mcp: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 70;
  }
}

const seeHelp = 'See: api-integration-mcp --help\n';

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
    .addOption(
      new Option('--skills <dir>', 'a folder of skills to serve besides the bundled one; repeatable')
        .argParser(collect)
        .default(commonDefaults.skills, 'none'),
    )
    .addOption(new Option('--allow-local', 'let calls reach loopback and private addresses').default(commonDefaults.allowLocal))
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

  program
    .command('call')
    .description('call an API once, as the tool call-api does')
    .argument('<url>', 'absolute http(s) URL')
    .addOption(new Option('-X, --method <method>', `one of ${methods.join(', ')}`).argParser(parseMethod))
    .option('-q, --query <name=value>', 'a query parameter; repeatable', parsePair('--query', '=', 'name=value'), [])
    .option('-H, --header <name: value>', 'a request header; repeatable', parsePair('--header', ':', "'name: value'"), [])
    .option('-d, --data <text>', 'the body, sent as it is; without --method it is a POST')
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

  program
    .command('demo')
    .description('show the main job on loopback: a flaky API, this server, and a real MCP client')
    .action(async () => {
      // A bundle of its own: it carries an MCP client, which no served process should have to load.
      const demo: { runDemo(io: Io): Promise<void> } = await import(new URL('./demo.js', import.meta.url).href);
      await demo.runDemo(io);
    });
  return program;
}

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

Exit codes:
${codes.join('\n')}
`;
}
