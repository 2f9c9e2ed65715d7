import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { send } from '../helpers/calls/cached-calls.js';
import { errorOf } from '../helpers/calls/outcomes.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { startHttpServer } from '../helpers/servers/http-server.js';

const closables = closedAfterEach();

/** Opens an API whose responses name an exhausted limit, and calls one of its paths. */
async function setUp(headers: Record<string, string>) {
  const server = await startHttpServer((_request, response) =>
    send(response, { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '900', ...headers } }),
  );
  const clock = createFakeClock();
  const definition = { baseUrl: server.url, network: { allowLocal: true }, cache: false } as const;
  const directory = createApiDirectory({ apis: [{ name: 'shop', definition }], adHoc: {} }, { clock });
  closables.push(server, directory);
  const call = (target: string) => directory.resolve({ api: 'shop' }).client.call({ target });
  await call('search');
  return { directory, call };
}

describe('status of an API', () => {
  it('shows how its pages are read only if the definition states it', async () => {
    const definition = { baseUrl: 'https://api.example' };
    const paged = { ...definition, pagination: { strategy: 'page' } } as const;
    const apis = [
      { name: 'a', definition },
      { name: 'b', definition: paged },
    ];
    const directory = createApiDirectory({ apis, adHoc: {} }, {});
    closables.push(directory);
    expect(directory.list().map(({ pagination }) => pagination)).toEqual([undefined, 'page']);
  });
});

describe('status of an API with an exhausted limit', () => {
  it('shows no available call if the limit counts all calls', async () => {
    const { directory, call } = await setUp({});
    expect(directory.list()[0]?.rate).toEqual({ available: 0, perSecond: 0 });
    expect(errorOf(await call('other'))).toMatchObject({ code: 'rate-limited' });
  });

  it('shows the available calls of other resources if the limit counts one resource', async () => {
    const { directory, call } = await setUp({ 'x-ratelimit-resource': 'search' });
    expect(directory.list()[0]?.rate).toEqual({ available: 19, perSecond: 10 });
    expect(errorOf(await call('search'))).toMatchObject({ code: 'rate-limited' });
    expect((await call('other')).ok).toBe(true);
  });
});
