import { ApiError, UsageError } from '../errors.js';
import { showInvisibleInLines } from '../runtime/visible-text.js';
import { deletedDirectory, isDeletedDirectory } from '../runtime/working-directory.js';
import { serve } from './commands/serve.js';
import { type ExitCode, type Io, seeHelp } from './io/io.js';
import { commonDefaults } from './options/options.js';

// Decision: docs/decisions/2026-11-22-start-loads-only-what-it-uses.md
/** Runs the command line and resolves with the exit code. Does not exit the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    // Most hosts pass no arguments: loading the other commands and the option parser would delay the server.
    if (argv.length === 0) {
      await serve(commonDefaults, io);
      return 0;
    }
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(showInvisibleInLines(`error: ${error.message}\n${error.exitCode === 2 ? seeHelp() : ''}`));
      return error.exitCode === 2 ? 2 : 3;
    }
    if (error instanceof ApiError) {
      io.stderr.write(showInvisibleInLines(`error: ${error.message}\n${error.hint}\n`));
      return 2;
    }
    if (isDeletedDirectory(error)) {
      io.stderr.write(`error: ${deletedDirectory}\n`);
      return 2;
    }
    io.stderr.write(
      showInvisibleInLines(
        `error: internal error in api-integration-mcp: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      ),
    );
    return 70;
  }
}
