import { expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { createRedactor } from '../../src/redaction/redactor.js';
import { systemClock } from '../../src/runtime/clock.js';
import { createAuditLog } from '../../src/telemetry/audit-log.js';
import { createLogger } from '../../src/telemetry/logger.js';
import type { AnyTool } from '../../src/tools/contract/define-tool.js';
import { runTool } from '../../src/tools/run-tool.js';

it('returns internal-error without the result if the result cannot be redacted', async () => {
  const redactor = createRedactor();
  redactor.add('a-secret-of-the-operator');
  const log: string[] = [];
  const logger = createLogger({ level: 'debug', readable: false, colour: false, redactor, out: { write: (line) => void log.push(line) } });
  const apis = createApiDirectory({ apis: [], adHoc: false }, { redactor });
  const tool: AnyTool = {
    name: 'unreadable',
    title: 'Unreadable',
    description: 'Returns a result with a member that throws.',
    hints: () => ({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }),
    inputSchema: () => ({ type: 'object' }),
    outputSchema: () => ({ type: 'object' }),
    run: async () => ({
      result: Object.defineProperty({ ok: true, said: 'a-secret-of-the-operator' }, 'data', {
        enumerable: true,
        get: () => {
          throw new Error('unreadable');
        },
      }),
    }),
  };
  const result = await runTool(tool, {}, { apis, logger, redactor }, { signal: new AbortController().signal });
  await apis.close();
  await logger.flush();
  expect(result).toMatchObject({ ok: false, error: { code: 'internal-error', outcome: 'unknown' } });
  expect(JSON.stringify(result) + log.join('')).not.toContain('a-secret-of-the-operator');
  expect(log.join('')).toContain('unreadable');
});

it.each([true, false])('runs no tool whose call cannot be recorded, if the audit log is required (%s)', async (isRequired) => {
  const { logger, lines } = collectingLogger();
  const to = '/dev/full';
  const audit = createAuditLog({ to, isRequired, clock: systemClock, logger, redact: (record) => record });
  const apis = createApiDirectory({ apis: [], adHoc: false }, { redactor: createRedactor() });
  let runs = 0;
  const tool: AnyTool = {
    name: 'counted',
    title: 'Counted',
    description: 'Counts its runs.',
    hints: () => ({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }),
    inputSchema: () => ({ type: 'object' }),
    outputSchema: () => ({ type: 'object' }),
    run: async () => {
      runs += 1;
      return { result: { ok: true } };
    },
  };
  const result = await runTool(tool, {}, { apis, logger, audit }, { signal: new AbortController().signal });
  await apis.close();
  expect(runs).toBe(isRequired ? 0 : 1);
  expect(result).toMatchObject(
    isRequired ? { ok: false, error: { code: 'audit-failed', outcome: 'not-sent', safeToRetry: true } } : { ok: true },
  );
  expect(await lines()).toContain('ENOSPC');
});

function collectingLogger() {
  const log: string[] = [];
  const logger = createLogger({ level: 'debug', readable: false, colour: false, out: { write: (line) => void log.push(line) } });
  return { logger, lines: () => logger.flush().then(() => log.join('')) };
}
