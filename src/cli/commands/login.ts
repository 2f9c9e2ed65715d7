import { openConfigured } from '../../app/open-apis.js';
import { ApiError } from '../../errors.js';
import { createRedactor } from '../../redaction/redactor.js';
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
    return error.code === 'invalid-arguments' || error.code === 'unknown-api' ? 2 : 1;
  } finally {
    await close();
    await logger.flush();
  }
}
