import { expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { createRedactor } from '../../src/redaction/redactor.js';
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
