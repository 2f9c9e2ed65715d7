import { type Method, methods } from '../http/method.js';
import { createLogger } from '../runtime/logger.js';
import { createRedactor } from '../runtime/redactor.js';
import { callApi } from '../tools/call-api.js';
import type { AnyTool } from '../tools/define-tool.js';
import { runTool, type ToolResult } from '../tools/run-tool.js';
import { testEndpoint } from '../tools/test-endpoint.js';
import { openConfigured } from './configured.js';
import { type ExitCode, type Io, wantsColour } from './io.js';
import type { CommonOptions, Pair } from './options.js';
import { printCall, printJson, printTest } from './print.js';

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
  const method = options.method ?? (options.data === undefined ? 'GET' : 'POST');
  const args = {
    url: options.url,
    method,
    query: queryOf(options.query ?? []),
    headers: Object.fromEntries((options.header ?? []).map(({ name, value }) => [name, value])),
    ...(options.data !== undefined && { body: options.data }),
    ...(options.timeout !== undefined && { timeoutSeconds: options.timeout }),
  };
  return run(callApi, args, options, io, printCall);
}

export function test(options: Pick<CallOptions, 'url' | 'method' | 'json' | 'common'>, io: Io): Promise<ExitCode> {
  return run(testEndpoint, { url: options.url, ...(options.method && { method: options.method }) }, options, io, printTest);
}

type Print = (result: ToolResult, colour: boolean) => string;

async function run(tool: AnyTool, args: unknown, options: Pick<CallOptions, 'json' | 'common'>, io: Io, print: Print): Promise<ExitCode> {
  const redactor = createRedactor();
  const logger = createLogger({
    level: options.common.logLevel ?? 'silent',
    readable: io.stderr.isTTY === true,
    colour: wantsColour(io.stderr, io.env),
    redactor,
  });
  // Who types a method means it: the list of allowed methods is there for agents.
  const { apis, close } = await openConfigured({ common: options.common, allowMethods: methods, logger, redactor }, io);
  try {
    const result = await runTool(tool, args, { apis, logger, redactor }, { signal: io.shutdown });
    io.stdout.write(options.json === true ? printJson(result) : print(result, wantsColour(io.stdout, io.env)));
    return exitCodeOf(result);
  } finally {
    await close();
    await logger.flush();
  }
}

const usageErrors: ReadonlySet<unknown> = new Set(['invalid-arguments', 'invalid-url', 'invalid-header', 'invalid-body']);

function exitCodeOf({ ok, error }: ToolResult): ExitCode {
  if (ok) return 0;
  return typeof error === 'object' && error !== null && 'code' in error && usageErrors.has(error.code) ? 2 : 1;
}

function queryOf(pairs: readonly Pair[]): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const { name, value } of pairs) query[name] = [...(query[name] ?? []), value];
  return query;
}
