import { expect, it } from 'vitest';
import { createApiClient } from '../../../src/http/client/client.js';
import { responseOf } from '../../helpers/calls/outcomes.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

it('returns the response of a call whose onEvent throws, and warns', async () => {
  const server = await startHttpServer((_request, response) => response.end('written'));
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true } });
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on('warning', onWarning);
  const onEvent = () => {
    throw new Error('a listener of the caller failed');
  };
  const outcome = await client.call({ target: '/', method: 'POST', body: {}, onEvent });
  // Warnings are emitted in the next tick.
  await new Promise(setImmediate);
  process.off('warning', onWarning);
  await client.close();
  await server.close();
  expect(responseOf(outcome).status).toBe(200);
  expect(warnings.map(({ message }) => message)).toContain('a listener of the caller failed');
});
