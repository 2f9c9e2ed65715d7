import { setMaxListeners } from 'node:events';
import { type AuthOptions, authOptions } from '../../../src/http/auth/auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from '../../../src/http/auth/authenticator.js';
import { createAuthenticator } from '../../../src/http/auth/create-authenticator.js';
import { ApiError, createApiClient } from '../../../src/index.js';
import type { SecretReader } from '../../../src/secrets/secret-reader.js';
import type { TokenVault } from '../../../src/secrets/token-vault.js';
import { createFakeClock, type FakeClock } from '../fake-clock.js';

/** A reference as it stands in a configuration. */
export const env = (name: string) => `\${env:${name}}`;

/** Reads references to the environment from a record that a test may change. */
export function secretsOf(values: Record<string, string>): SecretReader {
  return {
    async read(text) {
      return text.replace(/\$\{env:(\w+)\}/g, (_whole, name: string) => {
        const value = values[name];
        if (value === undefined) {
          throw new ApiError('secret-unavailable', `no ${name}`, { outcome: 'not-sent', safeToRetry: false, hint: 'set it' });
        }
        return value;
      });
    },
  };
}

export interface MemoryVault extends TokenVault {
  readonly values: Map<string, unknown>;
}

export function createMemoryVault(): MemoryVault {
  const values = new Map<string, unknown>();
  return {
    values,
    load: async (key) => structuredClone(values.get(key)),
    async save(key, value) {
      // As a file would keep it.
      values.set(key, JSON.parse(JSON.stringify(value)));
    },
  };
}

const client = createApiClient({ network: { allowLocal: true }, breaker: false, rateLimit: false, retry: { attempts: 1 } });

export interface TestDependencies extends AuthDependencies {
  readonly clock: FakeClock;
  /** What the redactor was told. */
  readonly told: Set<string>;
  readonly env: Record<string, string>;
}

export function testDependencies(
  overrides: Partial<Omit<AuthDependencies, 'clock'>> = {},
  environment: Record<string, string> = {},
): TestDependencies {
  const told = new Set<string>();
  return {
    secrets: secretsOf(environment),
    redactor: { add: (secret) => void told.add(secret) },
    // The servers of the tests check times against their own clock.
    clock: createFakeClock(Date.now()),
    fetch: client.fetch,
    vault: createMemoryVault(),
    name: 'shop',
    told,
    env: environment,
    ...overrides,
  };
}

const schema = authOptions();

/** Options as a configuration writes them. */
export const parsed = (options: unknown): AuthOptions => schema.parse(options);

export function authenticatorOf(options: unknown, dependencies: AuthDependencies = testDependencies()): Authenticator {
  const authenticator = createAuthenticator(parsed(options), dependencies);
  if (authenticator === undefined) throw new Error('there is no authenticator');
  return authenticator;
}

export const forever = new AbortController().signal;
// Fifty calls at a time wait with it.
setMaxListeners(0, forever);

export function outgoing(url = 'https://api.example/v1/items', overrides: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return { method: 'GET', url: new URL(url), headers: new Headers({ accept: '*/*' }), body: undefined, ...overrides };
}

/** The token that the authenticator puts into a request. */
export async function tokenFrom(authenticator: Authenticator, signal = forever): Promise<string> {
  const request = await authenticator.authorize(outgoing(), signal);
  return (request.headers.get('authorization') ?? '').replace(/^Bearer /, '');
}

/** A request that the API refused with this token. */
export function refused(token: string): OutgoingRequest {
  return outgoing('https://api.example/v1/items', { headers: new Headers({ authorization: `Bearer ${token}` }) });
}
