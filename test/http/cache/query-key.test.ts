import { describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createApiClient } from '../../../src/http/client/client.js';
import { createRedactor, mark } from '../../../src/redaction/redactor.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import type { Store } from '../../../src/store/store.js';
import { send } from '../../helpers/calls/cached-calls.js';
import { responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

describe('API key in the query', () => {
  const key = 's3cret+Canary/7f3a9b1c=';
  const literal: ApiDefinition = { query: { key } };
  const fromAuth: ApiDefinition = { auth: { type: 'api-key', in: 'query', name: 'key', value: key } };

  it.each([
    ['in query', literal, '/'],
    ['in auth', fromAuth, '/'],
    ['set by the caller', {}, `/?key=${encodeURIComponent(key)}`],
  ])('caches the response to a request with an API key %s, and stores no key', async (_place, definition, target) => {
    const server = await startHttpServer((request, response) =>
      send(response, { headers: { 'cache-control': 'max-age=60', 'x-echo': key }, body: `you asked for ${request.url}` }),
    );
    const stored: [string, unknown][] = [];
    const clock = createFakeClock();
    const memory = createMemoryStore({ clock });
    const store: Store = {
      ...memory,
      async set(name, value, ttlMs) {
        stored.push([name, value]);
        await memory.set(name, value, ttlMs);
      },
      async setIfAbsent(name, value, ttlMs) {
        stored.push([name, value]);
        return memory.setIfAbsent(name, value, ttlMs);
      },
    };
    const redactor = createRedactor();
    redactor.add(key);
    const client = createApiClient(
      { baseUrl: server.url, network: { allowLocal: true }, retry: { attempts: 1 }, ...definition },
      { clock, store, redactor },
    );
    try {
      expect(textOf(await client.call({ target }))).toBe(`you asked for /?key=${mark}`);
      const second = await client.call({ target });
      expect(responseOf(second)).toMatchObject({ source: 'cache', cache: { ageSeconds: 0 } });
      expect(textOf(second)).toBe(`you asked for /?key=${mark}`);
      expect(server.requests.map(({ url }) => url)).toEqual([`/?key=${encodeURIComponent(key)}`]);
      expect(stored.map(([name]) => name.replace(/:.*/, ''))).toEqual(['cache', 'cache']);
      expect(redactor.value(stored)).toBe(stored);
      expect(JSON.stringify(stored)).not.toContain('redirectedTo');
    } finally {
      await client.close();
      await server.close();
      await memory.close();
    }
  });
});
