import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createStoredResponses } from '../../../src/response/stored/stored-responses.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { type TypicalResponse, typicalResponses } from '../../helpers/calls/typical-responses.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();
const file = join(import.meta.dirname, 'typical-responses.json');
/** Tokens of each result (o200k), as an agent pays for them. `UPDATE_TOKENS=1` records them. */
const recorded: Record<string, number> = JSON.parse(readFileSync(file, 'utf8'));

async function resultOf({ status = 200, headers = {}, body = '', attempts = 1, args = {} }: TypicalResponse): Promise<string> {
  const server = await startHttpServer((_request, response) => response.writeHead(status, headers).end(body));
  const apis = createApiDirectory({ apis: [], adHoc: { network: { allowLocal: true }, retry: { attempts, baseMs: 1 } } }, {});
  const responses = createStoredResponses({ clock: systemClock });
  opened.push(server, apis, { close: async () => responses.close() });
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const result = await runTool(
    callApi,
    { url: `${server.url}/v1/things`, ...args },
    { apis, logger, responses },
    { signal: new AbortController().signal },
  );
  // What differs between two runs has no part in the count.
  return JSON.stringify(result)
    .replace(`:${server.port}/`, ':8080/')
    .replace(/"(requestId|id|expiresAt|receivedAt)":"[^"]{16,}"/g, '"$1":"…"');
}

it.each(typicalResponses)('$name costs no more than 5% more tokens than recorded', async (typical) => {
  const text = await resultOf(typical);
  const tokens = countTokens(text);
  if (process.env.UPDATE_TOKENS === '1') {
    recorded[typical.name] = tokens;
    writeFileSync(file, `${JSON.stringify(recorded, undefined, 2)}\n`);
  }
  expect(tokens).toBeLessThanOrEqual((recorded[typical.name] ?? 0) * 1.05);
  expect(Buffer.byteLength(text)).toBeLessThan(10_240);
});

it('records every typical response, and no other', () => {
  expect(Object.keys(recorded).sort()).toEqual(typicalResponses.map(({ name }) => name).sort());
});
