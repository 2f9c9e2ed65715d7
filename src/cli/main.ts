import { ApiError, UsageError } from '../errors.js';
import { serve } from './commands/serve.js';
import { type ExitCode, type Io, seeHelp } from './io/io.js';
import { commonDefaults } from './options/options.js';

/** The whole command line. It resolves with the exit code, and never ends the process itself. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    // As most hosts start it: the commands and the parser of options take time that the host would wait for.
    if (argv.length === 0) {
      await serve(commonDefaults, io);
      return 0;
    }
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, io);
  } catch (error) {
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
