import { defineTool } from '../contract/define-tool.js';
import { httpHints } from '../contract/result-schema.js';
import { endpointInput } from './input.js';
import { endpointOutput } from './output.js';

export const testEndpoint = defineTool({
  name: 'test-endpoint',
  title: 'Test an HTTP endpoint',
  description:
    'Tests one endpoint: time per phase, connection, certificate, redirects, headers, size and expectations. Bypasses cache, retries, circuit breaker and rate limiter. Returns no body unless it fails: read it with call-api.',
  hints: httpHints,
  input: endpointInput,
  output: endpointOutput,
  // Loaded on demand to keep startup fast.
  run: async (input, context) => (await import('./run-test.js')).runTest(input, context),
});
