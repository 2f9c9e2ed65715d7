import { expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { runTool } from '../../src/tools/run-tool.js';
import { testEndpoint } from '../../src/tools/test-endpoint/test-endpoint.js';
import { recordingLogger } from '../helpers/skill-folders.js';

const apis = createApiDirectory({ apis: [], adHoc: false }, {});

it.each([
  ['agent', 'host-not-allowed'],
  ['operator', 'invalid-arguments'],
] as const)('an empty expectation of the %s is treated as %s, because only an operator can mean to check it', async (reader, code) => {
  const args = { url: 'https://api.example.com', expect: { bodyContains: '' } };
  const result = await runTool(testEndpoint, args, { apis, logger: recordingLogger() }, { signal: new AbortController().signal, reader });
  expect(result).toMatchObject({ ok: false, error: { code } });
});
