import { describe, expect, it } from 'vitest';
import type { Authenticator } from '../../../src/http/auth/authenticator.js';
import type { TokenVault } from '../../../src/secrets/token-vault.js';
import {
  authenticatorOf,
  createMemoryVault,
  neverAborted,
  rejectedRequest,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { fc } from '../../helpers/properties.js';
import { startRotatingServer } from '../../helpers/servers/rotating-server.js';

const which = fc.nat(1);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('get' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('abort' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('reject' as const, 'reopen' as const), which }) },
  fc.record({ do: fc.constant('advance' as const), ms: fc.constantFrom(1000, 30_000, 300_000, 3_600_000) }),
  fc.record({ do: fc.constant('jump' as const), ms: fc.constantFrom(-86_400_000, -60_000, 60_000) }),
  fc.record({ do: fc.constant('lifetime' as const), seconds: fc.constantFrom<unknown>(3600, 90, 20, 0, -1, '60', 1e306, undefined) }),
  fc.record({ do: fc.constantFrom('hold' as const, 'release' as const, 'fill' as const, 'free' as const, 'wait' as const) }),
);

/** How two clients share the tokens. */
const sharing = fc.constantFrom('vault', 'vault without exclusive()', 'no vault');

describe('renewal by two clients', () => {
  it('uses no refresh token twice and loses none, in any order of calls, rejections, closings and full disks', async () => {
    let run = 0;
    const property = fc.asyncProperty(sharing, fc.array(step, { maxLength: 25 }), async (kind, steps) => {
      run += 1;
      const server = await startRotatingServer();
      const clock = createFakeClock(Date.now());
      const memory = createMemoryVault();
      let full = false;
      const save = (key: string, value: unknown) => (full ? Promise.reject(new Error('disk full')) : memory.save(key, value));
      const { load, exclusive } = memory;
      const vault: TokenVault | undefined =
        kind === 'no vault' ? undefined : { load, save, ...(kind === 'vault' && exclusive !== undefined && { exclusive }) };
      // Without a vault, the tokens stay in this process under the client: each run has its own.
      const options = {
        type: 'oauth2',
        grant: 'refresh-token',
        tokenEndpoint: `${server.url}/token`,
        clientId: `c${run}`,
        refreshToken: 'refresh-0',
      };
      const open = (): Authenticator => authenticatorOf(options, { ...testDependencies({ vault }), clock });
      const clients = [open(), open()];
      const calls: { readonly token: Promise<string>; readonly caller: AbortController }[] = [];
      const latest = ['', ''];
      const closings: (Promise<void> | undefined)[] = [];
      const closed = new Set<Authenticator>();
      let release: () => void = () => undefined;
      const wait = async () => {
        release();
        await Promise.all(calls.splice(0).map(({ token }) => token));
      };

      for (const one of steps) {
        const n = 'which' in one ? one.which : 0;
        const client = clients[n] ?? open();
        if (one.do === 'get') {
          const caller = new AbortController();
          const token = tokenFrom(client, caller.signal).then(
            (value) => (latest[n] = value),
            (error: unknown) => {
              // Only an abort or a closing ends a call: the authorization server never fails.
              if (!caller.signal.aborted && !closed.has(client)) throw error;
              return '';
            },
          );
          token.catch(() => undefined);
          calls.push({ token, caller });
        }
        if (one.do === 'abort') calls.at(-1)?.caller.abort(new Error('gone'));
        if (one.do === 'reject') {
          server.revokeAccess();
          client.renew(rejectedRequest(latest[n] ?? ''));
        }
        if (one.do === 'reopen') {
          closed.add(client);
          closings.push(client.close?.());
          clients[n] = open();
        }
        if (one.do === 'advance') clock.skip(one.ms);
        if (one.do === 'jump') clock.jump(one.ms);
        if (one.do === 'lifetime') server.members = { expires_in: one.seconds };
        if (one.do === 'hold') {
          release();
          release = server.hold();
        }
        if (one.do === 'release') release();
        if (one.do === 'fill') full = true;
        if (one.do === 'free') full = false;
        if (one.do === 'wait') await wait();
        await new Promise((resolve) => setImmediate(resolve));
      }

      full = false;
      await wait();
      await Promise.all([...closings, ...clients.map((client) => client.close?.())]);
      // The next process, if there is a vault, or the next client of this process.
      server.revokeAccess();
      const next = open();
      const first = await tokenFrom(next);
      if (!server.accepts(first)) next.renew(rejectedRequest(first));
      expect(server.accepts(await tokenFrom(next))).toBe(true);
      expect(server.reused).toEqual([]);
      await next.identity(neverAborted);
      await server.close();
    });
    await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 5000 });
  });
});
