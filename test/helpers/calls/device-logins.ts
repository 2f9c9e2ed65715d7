import { setTimeout as delay } from 'node:timers/promises';
import { type LoginPrompt, login } from '../../../src/http/auth/device-login.js';
import type { TokenServer } from '../servers/token-server.js';
import { parseAuthOptions, type TestDependencies } from './auth-definitions.js';

/** Returns options with the grant device-code. */
export const deviceOptions = (server: TokenServer, more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'device-code', clientId: 'tv', scopes: ['a', 'b'] },
  ...{ tokenEndpoint: `${server.url}/token`, deviceAuthorizationEndpoint: `${server.url}/start`, ...more },
});

/** Logs in, and advances the clock to the next poll whenever no request is in flight. Returns the prompts. */
export async function passLogin(options: object, dependencies: TestDependencies): Promise<LoginPrompt[]> {
  const prompts: LoginPrompt[] = [];
  let ended = false;
  const done = login(parseAuthOptions(options), dependencies, (prompt) => prompts.push(prompt)).finally(() => {
    ended = true;
  });
  done.catch(() => undefined);
  while (!ended) {
    const [next] = dependencies.clock.pending();
    // While a request is in flight, its timeout of 30 seconds is the only timer.
    if (next !== undefined && next !== 30_000) await dependencies.clock.pass(next);
    await delay(1);
  }
  await done;
  return prompts;
}
