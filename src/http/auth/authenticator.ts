import type { Redactor } from '../../redaction/redactor.js';
import type { Clock } from '../../runtime/clock.js';
import type { Signal } from '../../runtime/signal.js';
import type { SecretReader } from '../../secrets/secret-reader.js';
import type { TokenVault } from '../../secrets/token-vault.js';
import type { Fetch } from '../call/fetch.js';
import type { Method } from '../semantics/method.js';
import type { TokenMemory } from './token-memory.js';

/** Request of one hop, before it is sent. */
export interface OutgoingRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  /** `stream`: a streamed body, which cannot be read before it is sent. */
  readonly body: Uint8Array | undefined | 'stream';
}

/** Returns the hint of an error that a login solves. */
export function loginHint({ name, loginCommand }: Pick<AuthDependencies, 'name' | 'loginCommand'>): string {
  return `Ask the user to run in a terminal: ${loginCommand?.(name) ?? `api-integration-mcp login ${name}`}`;
}

/** Adds the credentials of an API to its requests. Handles only requests to the origin of the API. */
export interface Authenticator {
  /** Name for dry-run plans, e.g. `bearer token` or `OAuth 2.0 client-credentials`; contains no secret. */
  readonly name: string;
  /** Header names (lowercase), query parameters and cookies that only this authenticator may set. */
  readonly owns: { readonly headers: readonly string[]; readonly query: readonly string[]; readonly cookies: readonly string[] };
  /** Returns a digest that identifies the credentials. A new token for the same credentials does not change it. */
  identity(signal: Signal): Promise<string>;
  /**
   * Returns the request with its credentials. Registers every secret in it with the redactor.
   * @throws ApiError `secret-unavailable`, `token-unavailable` or `login-required`; nothing was sent.
   */
  authorize(request: OutgoingRequest, signal: Signal): Promise<OutgoingRequest>;
  /** Discards the token of a request that the API rejected with 401. Returns whether another token may be available. */
  renew(rejected: OutgoingRequest): boolean;
  /**
   * Starts no further renewal; resolves when a running one has ended and its refresh token is saved. Default: there is
   * nothing to wait for.
   */
  close?(): Promise<void>;
}

export interface AuthDependencies {
  readonly secrets: SecretReader;
  readonly redactor: Pick<Redactor, 'add'>;
  readonly clock: Clock;
  /** Sends requests to token and discovery endpoints through the network guard; must support `redirect: 'manual'`. */
  readonly fetch: Fetch;
  /** Without a vault, rotated refresh tokens are lost with the process, and login is not possible. */
  readonly vault: TokenVault | undefined;
  /** Access tokens that outlive the client. Default: they are dropped with it. */
  readonly tokenMemory?: TokenMemory | undefined;
  /** Origin of the base URL, to which the tokens are sent. */
  readonly origin: string | undefined;
  /** Name of the API in messages; logins are saved with it. */
  readonly name: string;
  /** Returns the command with which a user logs in. Default: that of an installed package. */
  readonly loginCommand?: ((api: string) => string) | undefined;
  /** Called when the vault cannot save tokens; they stay in use until the process ends. Default: the error is ignored. */
  readonly onVaultError?: (error: unknown) => void;
}
