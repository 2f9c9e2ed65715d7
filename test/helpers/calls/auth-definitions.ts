import { setMaxListeners } from 'node:events';
import { type AuthOptions, authOptions } from '../../../src/http/auth/auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from '../../../src/http/auth/authenticator.js';
import { createAuthenticator } from '../../../src/http/auth/create-authenticator.js';
import { ApiError, createApiClient } from '../../../src/index.js';
import type { SecretReader } from '../../../src/secrets/secret-reader.js';
import type { TokenVault } from '../../../src/secrets/token-vault.js';
import { createFakeClock, type FakeClock } from '../fake-clock.js';

/** Returns a secret reference to an environment variable. */
export const env = (name: string) => `\${env:${name}}`;

/** Creates a secret reader whose environment is a record, which a test may change. */
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
      // Stores JSON, as the vault file does.
      values.set(key, JSON.parse(JSON.stringify(value)));
    },
    exclusive: (_key, action) => action(),
  };
}

const client = createApiClient({ network: { allowLocal: true }, breaker: false, rateLimit: false, retry: { attempts: 1 } });

export interface TestDependencies extends AuthDependencies {
  readonly clock: FakeClock;
  /** Secrets that were registered with the redactor. */
  readonly registeredSecrets: Set<string>;
  readonly env: Record<string, string>;
}

export function testDependencies(
  overrides: Partial<Omit<AuthDependencies, 'clock'>> = {},
  environment: Record<string, string> = {},
): TestDependencies {
  const registeredSecrets = new Set<string>();
  return {
    secrets: secretsOf(environment),
    redactor: { add: (secret) => void registeredSecrets.add(secret) },
    // The test servers compare times with the system clock.
    clock: createFakeClock(Date.now()),
    fetch: client.fetch,
    vault: createMemoryVault(),
    name: 'shop',
    origin: 'https://api.example',
    registeredSecrets,
    env: environment,
    ...overrides,
  };
}

const schema = authOptions();

/** Parses options as they are in a configuration file. */
export const parseAuthOptions = (options: unknown): AuthOptions => schema.parse(options);

/** Returns options for client credentials, as they are in a configuration file. */
export const clientCredentials = (server: { readonly url: string }, more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'client-credentials', tokenEndpoint: `${server.url}/token`, clientId: 'me', clientSecret: 's3cret' },
  ...more,
});

export function authenticatorOf(options: unknown, dependencies: AuthDependencies = testDependencies()): Authenticator {
  const authenticator = createAuthenticator(parseAuthOptions(options), dependencies);
  if (authenticator === undefined) throw new Error('the options create no authenticator');
  return authenticator;
}

export const neverAborted = new AbortController().signal;
// Fifty concurrent calls listen to this signal.
setMaxListeners(0, neverAborted);

export function outgoingRequest(url = 'https://api.example/v1/items', overrides: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return { method: 'GET', url: new URL(url), headers: new Headers({ accept: '*/*' }), body: undefined, ...overrides };
}

/** Returns the token that the authenticator puts into a request. */
export async function tokenFrom(authenticator: Authenticator, signal = neverAborted): Promise<string> {
  const request = await authenticator.authorize(outgoingRequest(), signal);
  return (request.headers.get('authorization') ?? '').replace(/^Bearer /, '');
}

/** Returns the request that the API rejected with this token. */
export function rejectedRequest(token: string): OutgoingRequest {
  return outgoingRequest('https://api.example/v1/items', { headers: new Headers({ authorization: `Bearer ${token}` }) });
}
