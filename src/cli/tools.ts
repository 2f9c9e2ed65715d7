import { createApiDirectory } from '../config/api-directory.js';
import { methods } from '../http/method.js';
import { createLogger } from '../runtime/logger.js';
import type { AnyTool } from '../tools/define-tool.js';
import type { Baselines } from '../tools/endpoint/baselines.js';
import { runTool, type ToolResult } from '../tools/run-tool.js';
import { type ExitCode, type Io, wantsColour } from './io.js';
import { accessOf, type CommonOptions } from './options.js';

export type RunTool = (tool: AnyTool, args: unknown) => Promise<ToolResult>;

/** The tools as one command uses them, and the end of what they opened. */
export async function withTools<T>(common: CommonOptions, io: Io, work: (run: RunTool) => Promise<T>, baselines?: Baselines): Promise<T> {
  const logger = createLogger({
    level: common.logLevel ?? 'silent',
    readable: io.stderr.isTTY === true,
    colour: wantsColour(io.stderr, io.env),
  });
  // Who types a method means it: the list of allowed methods is there for agents.
  const apis = createApiDirectory({ ...accessOf(common), allowMethods: methods }, {});
  try {
    return await work((tool, args) => runTool(tool, args, { apis, ...(baselines && { baselines }), logger }, { signal: io.shutdown }));
  } finally {
    await apis.close();
    await logger.flush();
  }
}

const usageErrors: ReadonlySet<unknown> = new Set(['invalid-arguments', 'invalid-url', 'invalid-header', 'invalid-body']);

export function exitCodeOf({ ok, error }: ToolResult): ExitCode {
  if (ok) return 0;
  return typeof error === 'object' && error !== null && 'code' in error && usageErrors.has(error.code) ? 2 : 1;
}
