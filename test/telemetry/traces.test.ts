import { describe, expect, it } from 'vitest';
import { createTraces } from '../../src/telemetry/traces/traces.js';
import { startHttpServer } from '../helpers/servers/http-server.js';

async function exportTo(endpoint: string, calls = 1): Promise<(string | undefined)[]> {
  const results: (string | undefined)[] = [];
  const onExport = (error: Error | undefined) => void results.push(error?.message);
  const { observer, close } = createTraces({
    ...{ endpoint, headers: { 'x-key': 'key' }, sampleRatio: 1, name: 'test', version: '1.0.0', transport: 'tcp' as const },
    onExport,
  });
  for (let n = 0; n < calls; n += 1) observer.start({ tool: 'call-api', traceparent: `00-${'f'.repeat(10_000)}` }).end(undefined);
  await close();
  return results;
}

describe('traces', () => {
  it.each([400, 401, 500])('reports a receiver that responds with %i once, and never fails a call', async (status) => {
    const receiver = await startHttpServer((_request, response) => response.writeHead(status).end());
    expect(await exportTo(receiver.url)).toEqual([expect.any(String)]);
    await receiver.close();
  });

  it('adds /v1/traces to a path, unless it ends with it', async () => {
    const receiver = await startHttpServer((_request, response) => response.end('{}'));
    for (const path of ['', '/', '/otlp', '/otlp/v1/traces/']) expect(await exportTo(`${receiver.url}${path}`)).toEqual([undefined]);
    expect(receiver.requests.map(({ url }) => url)).toEqual(['/v1/traces', '/v1/traces', '/otlp/v1/traces', '/otlp/v1/traces']);
    await receiver.close();
  });

  it('drops spans beyond what may wait while calls end faster than they are sent', async () => {
    const receiver = await startHttpServer((_request, response) => response.end('{}'));
    await exportTo(receiver.url, 5000);
    const sent = receiver.requests.reduce((count, { body }) => count + body.toString().split('"spanId"').length - 1, 0);
    // What waits, and what is being sent.
    expect(sent).toBeLessThanOrEqual(2048 + 512);
    await receiver.close();
  });
});
