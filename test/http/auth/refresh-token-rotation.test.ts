import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuthDependencies, Authenticator } from '../../../src/http/auth/authenticator.js';
import type { TokenVault } from '../../../src/secrets/token-vault.js';
import {
  authenticatorOf,
  createMemoryVault,
  type MemoryVault,
  neverAborted,
  rejectedRequest,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { settled } from '../../helpers/fake-clock.js';
import { type RotatingServer, startRotatingServer } from '../../helpers/servers/rotating-server.js';

let server: RotatingServer;
let vault: MemoryVault;
beforeEach(async () => {
  server = await startRotatingServer();
  vault = createMemoryVault();
});
afterEach(() => server.close());

const options = (more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${server.url}/token`, clientId: 'me', refreshToken: 'refresh-0' },
  ...more,
});

/** Creates the authenticator of another client. */
const client = (overrides: Partial<Omit<AuthDependencies, 'clock'>> = {}, more: object = {}): Authenticator =>
  authenticatorOf(options(more), testDependencies({ vault, ...overrides }));

/** Returns a vault of the same storage as another process sees it: it shares nothing in memory, and excludes nobody. */
const ofAnotherProcess = ({ load, save }: TokenVault): TokenVault => ({ load, save });

describe('concurrent clients', () => {
  it.each([
    ['that share a vault', () => ({})],
    ['that share a vault without exclusive()', (plain: TokenVault) => ({ vault: plain })],
    ['without a vault', () => ({ vault: undefined })],
    ['of two APIs', (_plain: TokenVault, n: number) => ({ name: `api-${n}`, origin: `https://api-${n}.example` })],
  ])('uses a refresh token once for concurrent clients %s', async (_what, overridesOf) => {
    const plain = ofAnotherProcess(vault);
    const clients = Array.from({ length: 5 }, (_, n) => client(overridesOf(plain, n)));
    for (let round = 0; round < 3; round += 1) {
      const tokens = await Promise.all(clients.map((one) => tokenFrom(one)));
      for (const [n, one] of clients.entries()) one.renew(rejectedRequest(tokens[n] ?? ''));
      server.revokeAccess();
    }
    expect(server.reused).toEqual([]);
  });

  it('takes the access token of the client that renews first', async () => {
    const tokens = await Promise.all([client(), client(), client()].map((one) => tokenFrom(one)));
    expect(tokens).toEqual(['access-1', 'access-1', 'access-1']);
    expect(server.forms).toHaveLength(1);
  });

  it.each([30, 60, 100, 3600])('shares an access token with a lifetime of %i s', async (expires_in) => {
    server.members = { expires_in };
    expect(await tokenFrom(client())).toBe('access-1');
    expect(await tokenFrom(client())).toBe('access-1');
  });

  it('renews once although the vault is slow', async () => {
    const slow: TokenVault = {
      async load(key) {
        const value = await vault.load(key);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return value;
      },
      async save(key, value) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await vault.save(key, value);
      },
    };
    expect(await Promise.all([1, 2, 3].map(() => tokenFrom(client({ vault: slow }))))).toEqual(['access-1', 'access-1', 'access-1']);
    expect(server.reused).toEqual([]);
  });
});

describe('process that loses the race in a vault that excludes no process', () => {
  /** Lets another process use the refresh token first; its tokens are saved as soon as `save` is called. */
  async function loseRace(): Promise<{ deps: ReturnType<typeof testDependencies>; token: Promise<string>; save: () => void }> {
    const release = server.hold();
    tokenFrom(client({ vault: ofAnotherProcess(vault) })).catch(() => undefined);
    await server.received(1);
    const deps = testDependencies({ vault: ofAnotherProcess(vault) });
    const token = tokenFrom(authenticatorOf(options(), deps));
    token.catch(() => undefined);
    await server.received(2);
    return { deps, token, save: release };
  }

  it('takes the tokens of the winner as soon as they are saved', async () => {
    const { deps, token, save } = await loseRace();
    save();
    while (deps.clock.monotonic() < 1500) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await deps.clock.pass(50);
    }
    expect(await token).toBe('access-1');
    expect(server.forms).toHaveLength(2);
  });

  it('reports invalid_grant after 2 s if no other process saves tokens', async () => {
    const { deps, token } = await loseRace();
    while (deps.clock.monotonic() < 2000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await deps.clock.pass(100);
    }
    expect(await thrownError(() => token)).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(deps.clock.pending()).toEqual([]);
  });
});

describe('closing', () => {
  it('waits until the successor of a used refresh token is saved, although no caller waits for it', async () => {
    const release = server.hold();
    const one = client();
    const caller = new AbortController();
    const aborted = tokenFrom(one, caller.signal);
    await server.received(1);
    caller.abort(new Error('gone'));
    await expect(aborted).rejects.toThrow('gone');
    const closed: string[] = [];
    const closing = one.close?.().then(() => closed.push('closed'));
    await settled();
    expect(closed).toEqual([]);
    release();
    await closing;
    expect([...vault.values.values()]).toMatchObject([{ refreshToken: 'refresh-1' }]);
    expect(await tokenFrom(client())).toBe('access-1');
  });

  it('does not wait for the renewal of another client', async () => {
    const release = server.hold();
    const first = client();
    const renewing = tokenFrom(first);
    await server.received(1);
    const second = client();
    const waiting = tokenFrom(second);
    waiting.catch(() => undefined);
    await settled();
    await second.close?.();
    expect(await thrownError(() => waiting)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    release();
    expect(await renewing).toBe('access-1');
    expect(server.forms).toHaveLength(1);
  });

  it('starts no renewal afterwards', async () => {
    const one = client();
    await one.close?.();
    expect(await thrownError(() => tokenFrom(one))).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(server.forms).toEqual([]);
  });

  /** Returns a vault whose storage is full until `free` is called, and the keys that it did not save. */
  function fullVault() {
    const unsaved: string[] = [];
    let full = true;
    const failing: TokenVault = {
      load: vault.load,
      async save(key, value) {
        if (!full) return vault.save(key, value);
        unsaved.push(key);
        throw new Error('disk full');
      },
    };
    const free = () => {
      full = false;
    };
    return { vault: failing, unsaved, free };
  }

  it('saves tokens again that the vault could not save', async () => {
    const full = fullVault();
    const errors: unknown[] = [];
    const one = client({ vault: full.vault, onVaultError: (error) => errors.push(error) });
    await tokenFrom(one);
    expect(await tokenFrom(client({ vault: full.vault }))).toBe('access-1');
    await one.close?.();
    expect(errors).toMatchObject([{ code: 'token-unavailable' }, { code: 'token-unavailable' }]);
    full.free();
    await one.close?.();
    expect([...vault.values.values()]).toMatchObject([{ refreshToken: 'refresh-1' }]);
    expect(await tokenFrom(client())).toBe('access-1');
    expect(server.reused).toEqual([]);
  });

  it('does not overwrite newer tokens with those that the vault could not save', async () => {
    const full = fullVault();
    const one = client({ vault: full.vault });
    await tokenFrom(one);
    full.free();
    const newer = { refreshToken: 'of another process' };
    for (const key of full.unsaved) vault.values.set(key, newer);
    await one.close?.();
    expect([...vault.values.values()]).toEqual([newer]);
  });
});

describe('lifetime of a token', () => {
  const oddLifetimes = [1e306, Number.MAX_VALUE, '1e306', '3600', ' 60 ', '', 'long', 'NaN', -1, -1e306, '-1', 0.5, true, [], {}, [3600]];

  it.each(oddLifetimes.map((value) => [JSON.stringify(value), value]))('loses no token over the lifetime %s', async (_text, expires_in) => {
    server.members = { expires_in };
    const one = client();
    expect(await tokenFrom(one)).toBe('access-1');
    expect(server.current).toBe('refresh-1');
    expect([...vault.values.values()]).not.toMatchObject([{ expiresAt: null }]);
    one.renew(rejectedRequest('access-1'));
    expect(await tokenFrom(one)).toBe('access-2');
    const next = client();
    next.renew(rejectedRequest('access-2'));
    await tokenFrom(next);
    expect(server.reused).toEqual([]);
    await next.identity(neverAborted);
  });

  it.each(['long', -1, 1e306, {}])('uses a token whose lifetime is %s until the API rejects it', async (expires_in) => {
    server.members = { expires_in };
    const deps = testDependencies({ vault });
    const one = authenticatorOf(options(), deps);
    await tokenFrom(one);
    deps.clock.advance(365 * 86_400_000);
    expect(await tokenFrom(one)).toBe('access-1');
    expect(await tokenFrom(client())).toBe('access-1');
  });

  it('uses a saved token whose expiry is not a number', async () => {
    await tokenFrom(client());
    for (const [key, value] of vault.values) vault.values.set(key, { ...Object(value), expiresAt: null });
    expect(await tokenFrom(client())).toBe('access-1');
  });
});

describe('token response with invalid members that are not used', () => {
  it.each([
    ['scope', { scope: ['a', 'b'] }],
    ['ID token', { id_token: 7 }],
    ['other members', { refresh_expires_in: 'x', not_before: {}, session_state: null }],
  ])('saves the new refresh token despite an invalid member: %s', async (_what, members) => {
    server.members = members;
    expect(await tokenFrom(client())).toBe('access-1');
    expect([...vault.values.values()]).toMatchObject([{ refreshToken: 'refresh-1' }]);
  });

  it.each([7, '', null, {}])('continues with the old refresh token if the response contains %s as the new one', async (refresh_token) => {
    server.members = { refresh_token };
    await tokenFrom(client());
    expect([...vault.values.values()]).toMatchObject([{ refreshToken: 'refresh-0' }]);
  });
});
