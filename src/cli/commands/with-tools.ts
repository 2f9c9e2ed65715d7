import { openConfigured } from '../../app/open-apis.js';
import { methods } from '../../http/semantics/method.js';
import { createRedactor } from '../../redaction/redactor.js';
import { createLogger } from '../../telemetry/logger.js';
import type { Baselines } from '../../tools/contract/baselines.js';
import type { AnyTool } from '../../tools/contract/define-tool.js';
import { runTool, type ToolResult } from '../../tools/run-tool.js';
import { type ExitCode, type Io, wantsColour } from '../io/io.js';
import { accessOf, type CommonOptions } from '../options/options.js';

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
  const { apis, close } = await openConfigured({
    ...{ file: common.config, env: io.env, logger, redactor },
    access: { ...accessOf(common), allowMethods: methods },
  });
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
