import { expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { nativeTools } from '../../../src/tools/index.js';
import { runTool } from '../../../src/tools/run-tool.js';

async function run(name: string, args: string, reader: 'agent' | 'operator' = 'agent') {
  const redactor = createRedactor();
  const logger = createLogger({ level: 'silent', readable: false, colour: false, redactor });
  const apis = createApiDirectory({ apis: [], adHoc: false }, { redactor });
  const tool = nativeTools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  const result = await runTool(tool, JSON.parse(args), { apis, logger, redactor }, { signal: new AbortController().signal, reader });
  await apis.close();
  return result;
}

it.each([
  ['call-api', '"query": {"__proto__": "x", "a": 1}', 'query'],
  ['call-api', '"headers": {"__proto__": "x"}', 'headers'],
  ['call-api', '"pathParams": {"__proto__": "x"}', 'pathParams'],
  ['test-endpoint', '"expect": {"json": {"__proto__": 1}}', 'expect.json'],
  ['test-endpoint', '"expect": {"headers": {"__proto__": "x"}}', 'expect.headers'],
  ['test-endpoint', '"expect": {"maxMs": {"__proto__": 1}}', 'expect.maxMs'],
])('refuses the name __proto__ in a map of %s, which would be neither sent nor checked: %s', async (name, member, place) => {
  for (const reader of ['agent', 'operator'] as const) {
    expect(await run(name, `{"url": "http://127.0.0.1/", ${member}}`, reader)).toMatchObject({
      error: { code: 'invalid-arguments', message: `${name}: ${place}: must not contain the name "__proto__".` },
    });
  }
});

it('accepts the name __proto__ inside a body and inside a schema', async () => {
  const members = '"method": "POST", "body": {"__proto__": 1}, "responseSchema": {"properties": {"__proto__": {}}}';
  const { error } = await run('call-api', `{"url": "http://127.0.0.1/", ${members}}`);
  expect(error).not.toMatchObject({ code: 'invalid-arguments', message: expect.stringContaining('__proto__') });
});
