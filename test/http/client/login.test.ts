import { expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { createMemoryVault } from '../../helpers/calls/auth-definitions.js';
import { oauthErrorReply, startTokenServer } from '../../helpers/servers/token-server.js';

it('ends a login that waits for the user when its client is closed', async () => {
  const server = await startTokenServer();
  const body = { device_code: 'd', user_code: 'ABCD', verification_uri: `${server.url}/go`, expires_in: 600, interval: 300 };
  server.respond = (form) => (form.has('device_code') ? oauthErrorReply('authorization_pending') : { body });
  const client = createApiClient(
    {
      baseUrl: server.url,
      auth: {
        ...{ type: 'oauth2', grant: 'device-code', clientId: 'tv' },
        ...{ tokenEndpoint: `${server.url}/token`, deviceAuthorizationEndpoint: `${server.url}/start` },
      },
    },
    { vault: createMemoryVault() },
  );
  let login: Promise<void> = Promise.resolve();
  await new Promise<void>((prompted) => {
    login = client.login(() => prompted());
  });
  const rejected = expect(login).rejects.toMatchObject({ code: 'cancelled' });
  await client.close();
  await rejected;
  await server.close();
});
