import type { Method } from '../../http/semantics/method.js';
import { maxBodyBytesShown } from '../../response/view.js';
import { callApi } from '../../tools/call-api/call-api.js';
import { extras } from '../../tools/call-api/input.js';
import { type ExitCode, type Io, supportsColour } from '../io/io.js';
import { printCall, printJson } from '../io/print.js';
import { headersOf } from '../options/header-options.js';
import { type CommonOptions, type Pair, queryOf } from '../options/options.js';
import { readData } from '../options/request-data.js';
import { exitCodeOf, withTools } from './with-tools.js';

interface CallOptions {
  readonly url: string;
  readonly method?: Method;
  readonly query?: readonly Pair[];
  readonly header?: readonly Pair[];
  readonly data?: string;
  readonly timeout?: number;
  readonly json?: true;
  readonly common: CommonOptions;
}

export async function call(options: CallOptions, io: Io): Promise<ExitCode> {
  const data = await readData(options.data, io.stdin);
  const method = options.method ?? (data === undefined ? 'GET' : 'POST');
  const args = {
    url: options.url,
    method,
    query: queryOf(options.query ?? []),
    headers: headersOf(options.header ?? []),
    ...(data !== undefined && { body: data }),
    ...(options.timeout !== undefined && { timeoutSeconds: options.timeout }),
    maxBytes: maxBodyBytesShown,
    include: [...extras],
  };
  // Printed before the APIs are closed, which can take until a refresh token is renewed.
  return withTools(options.common, io, async (run) => {
    const result = await run(callApi, args);
    io.stdout.write(options.json === true ? printJson(result) : printCall(result, { method, colour: supportsColour(io.stdout, io.env) }));
    return exitCodeOf(result);
  });
}
