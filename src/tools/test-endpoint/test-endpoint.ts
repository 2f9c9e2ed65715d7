import { defineTool } from '../contract/define-tool.js';
import { httpHints } from '../contract/result-schema.js';
import { endpointInput } from './input.js';
import { endpointOutput } from './output.js';

export const testEndpoint = defineTool({
  name: 'test-endpoint',
  title: 'Test an HTTP endpoint',
  description:
    'Tests one endpoint: time of each phase, connection, certificate, redirects, headers, size, and whether what you expect holds. Past cache, retries and breaker; the body is measured and dropped. Use call-api for the content.',
  hints: httpHints,
  input: endpointInput,
  output: endpointOutput,
  // On demand: a start does not wait for it.
  run: async (input, context) => (await import('./run-test.js')).runTest(input, context),
});
