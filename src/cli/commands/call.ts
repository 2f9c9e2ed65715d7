import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../../errors.js';
import type { Method } from '../../http/semantics/method.js';
import { showInvisibleInLines } from '../../runtime/visible-text.js';
import { callApi } from '../../tools/call-api/call-api.js';
import { extras } from '../../tools/call-api/input.js';
import { type ExitCode, type Io, supportsColour } from '../io/io.js';
import { printCall, printJson } from '../io/print.js';
import { type BodyOptions, bodyArguments } from '../options/body-options.js';
import { headersOf } from '../options/header-options.js';
import { type CommonOptions, type Pair, queryOf } from '../options/options.js';
import { readData } from '../options/request-data.js';
import { exitCodeOf, withTools } from './with-tools.js';

interface CallOptions extends BodyOptions {
  readonly url: string;
  readonly method?: Method;
  readonly query?: readonly Pair[];
  readonly header?: readonly Pair[];
  readonly data?: string;
  readonly bodyType?: string;
  readonly timeout?: number;
  readonly json?: true;
  readonly common: CommonOptions;
}

export async function call(options: CallOptions, io: Io): Promise<ExitCode> {
  checkCombination(options);
  const data = await readData(options.data, io.stdin);
  const method = options.method ?? (data === undefined ? 'GET' : 'POST');
  const args = {
    url: options.url,
    method,
    query: queryOf(options.query ?? []),
    headers: headersOf(options.header ?? []),
    ...(data !== undefined && { body: data }),
    ...(options.bodyType !== undefined && { bodyType: options.bodyType }),
    ...(options.timeout !== undefined && { timeoutSeconds: options.timeout }),
    ...bodyArguments(options),
    ...(options.output !== undefined && { view: 'none' }),
    include: [...extras],
  };
  if (options.output !== undefined) await checkFile(options.output);
  // Printed before the APIs are closed, which can take until a refresh token is renewed.
  return withTools(options.common, io, async (run) => {
    let body: Uint8Array | undefined;
    const onBody = (received: Uint8Array) => {
      body = received;
    };
    const result = await run(callApi, args, { onBody });
    // stdout has the body alone, so that it can be piped.
    const out = options.output === '-' ? io.stderr : io.stdout;
    out.write(options.json === true ? printJson(result) : printCall(result, { method, colour: supportsColour(out, io.env) }));
    // Without a response, the file of an earlier call stays as it is.
    const isWritten = options.output === undefined || body === undefined || (await writeBody(options.output, body, io));
    return isWritten ? exitCodeOf(result) : 74;
  });
}

/** Refuses options that would have no effect. */
function checkCombination({ output, select, shape, maxBytes, paginate, maxPages, maxItems, data, bodyType }: CallOptions): void {
  const unused = [
    output !== undefined &&
      (select ?? shape ?? maxBytes) !== undefined &&
      '--output writes the whole body; omit --select, --shape and --max-bytes',
    paginate === undefined && (maxPages ?? maxItems) !== undefined && '--max-pages and --max-items require --paginate',
    data === undefined && bodyType !== undefined && '--body-type requires --data',
  ].find((message) => message !== false);
  if (unused !== undefined) throw new UsageError(unused, 2);
}

/** Checks the file before anything is sent: the response of a write exists only once. */
async function checkFile(file: string): Promise<void> {
  if (file === '-') return;
  const existing = await stat(file).catch(() => undefined);
  try {
    await access(existing === undefined ? dirname(file) : file, constants.W_OK);
    if (file !== '' && existing?.isDirectory() !== true) return;
  } catch (error) {
    throw unusableFile(file, ` (${textOf(error)})`);
  }
  throw unusableFile(file, '');
}

function unusableFile(file: string, reason: string): UsageError {
  return new UsageError(`--output must be a file that can be written, in an existing folder; got ${JSON.stringify(file)}${reason}`, 2);
}

/** Reports whether the file is written, and prints why not. */
async function writeBody(file: string, body: Uint8Array, io: Io): Promise<boolean> {
  try {
    // On a terminal, control characters of a body would be commands. A pipe gets the bytes.
    if (file === '-') io.stdout.write(io.stdout.isTTY === true ? showInvisibleInLines(new TextDecoder().decode(body)) : body);
    else await writeFile(file, body);
    return true;
  } catch (error) {
    io.stderr.write(showInvisibleInLines(`error: --output cannot be written: ${JSON.stringify(file)} (${textOf(error)})\n`));
    return false;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
