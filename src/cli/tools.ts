import { methods } from '../http/method.js';
import { createLogger } from '../runtime/logger.js';
import { createRedactor } from '../runtime/redactor.js';
import type { AnyTool } from '../tools/define-tool.js';
import type { Baselines } from '../tools/endpoint/baselines.js';
import { runTool, type ToolResult } from '../tools/run-tool.js';
import { openConfigured } from './configured.js';
import { type ExitCode, type Io, wantsColour } from './io.js';
import type { CommonOptions } from './options.js';

export type RunTool = (tool: AnyTool, args: unknown) => Promise<ToolResult>;

/** The tools as one command uses them, and the end of what they opened. */
export async function withTools<T>(common: CommonOptions, io: Io, work: (run: RunTool) => Promise<T>, baselines?: Baselines): Promise<T> {
  const redactor = createRedactor();
  const logger = createLogger({
    level: common.logLevel ?? 'silent',
    readable: io.stderr.isTTY === true,
    colour: wantsColour(io.stderr, io.env),
    redactor,
  });
  // Who types a method means it: the list of allowed methods is there for agents.
  const { apis, close } = await openConfigured({ common, allowMethods: methods, logger, redactor }, io);
  const dependencies = { apis, ...(baselines && { baselines }), logger, redactor };
  try {
    return await work((tool, args) => runTool(tool, args, dependencies, { signal: io.shutdown }));
  } finally {
    await close();
    await logger.flush();
  }
}

const usageErrors: ReadonlySet<unknown> = new Set(['invalid-arguments', 'invalid-url', 'invalid-header', 'invalid-body']);

export function exitCodeOf({ ok, error }: ToolResult): ExitCode {
  if (ok) return 0;
  return typeof error === 'object' && error !== null && 'code' in error && usageErrors.has(error.code) ? 2 : 1;
}
