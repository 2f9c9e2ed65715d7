import { openConfigured } from '../../app/open-apis.js';
import { nearest } from '../../documents/nearest.js';
import { ApiError, UsageError } from '../../errors.js';
import { createRedactor } from '../../redaction/redactor.js';
import { ownCommand } from '../../runtime/own-command.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { createLogger } from '../../telemetry/logger.js';
import { type ExitCode, type Io, supportsColour } from '../io/io.js';
import { printLines } from '../io/print.js';
import { accessOf, type CommonOptions } from '../options/options.js';

/** Shows where to enter the code, waits for the user, and stores the tokens in a file that only this user can read. */
export async function loginTo(api: string, common: CommonOptions, io: Io): Promise<ExitCode> {
  const redactor = createRedactor();
  const colour = supportsColour(io.stderr, io.env);
  const logger = createLogger({ level: common.logLevel ?? 'warn', readable: io.stderr.isTTY === true, colour, redactor });
  const { apis, close } = await openConfigured({ file: common.config, access: accessOf(common), env: io.env, logger, redactor });
  try {
    if (!apis.names().includes(api)) throw unknownApi(api, apis.names());
    const { client } = apis.resolve({ api });
    await client.login(({ verificationUri, verificationUriComplete, userCode, expiresAt }) => {
      const minutes = Math.max(1, Math.round((expiresAt - Date.now()) / 60_000));
      io.stderr.write(
        printLines([
          `To log in to ${api}, open ${verificationUriComplete ?? verificationUri}`,
          `and enter the code ${quoteUnlessPlain(userCode)} within ${minutes} min.`,
        ]),
      );
    }, io.shutdown);
    io.stdout.write(`Logged in to ${api}. Running servers use the new login immediately.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    io.stderr.write(printLines([`error: ${error.message}`, error.hint].map(redactor.text)));
    return error.code === 'invalid-arguments' ? 2 : 1;
  } finally {
    await close();
    await logger.flush();
  }
}

/** The error of the API directory addresses an agent, which can pass other arguments. */
function unknownApi(api: string, names: readonly string[]): UsageError {
  const suggestion = nearest(api, names);
  const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const known =
    names.length === 0
      ? `The configuration contains no APIs. If the server is started with --config, pass the same option to login. To see what is loaded, run: ${ownCommand('config check')}`
      : `Configured APIs: ${names.join(', ')}`;
  return new UsageError(`the configuration contains no API named ${JSON.stringify(api)}${hint}\n${known}`, 2);
}
