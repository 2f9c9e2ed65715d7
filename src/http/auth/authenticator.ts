import type { Redactor } from '../../redaction/redactor.js';
import type { Clock } from '../../runtime/clock.js';
import type { SecretReader } from '../../secrets/secret-reader.js';
import type { TokenVault } from '../../secrets/token-vault.js';
import type { Fetch } from '../call/fetch.js';
import type { Method } from '../semantics/method.js';

/** A request as it is about to go out, on one hop. */
export interface OutgoingRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  /** `stream`: it is sent as it comes, and can't be read before. */
  readonly body: Uint8Array | undefined | 'stream';
}

/** One way to say who calls. It never sees a request to another origin than the API's. */
export interface Authenticator {
  /** For explanations, e.g. `bearer token` or `oauth2 client-credentials`; never a secret. */
  readonly name: string;
  /** What only it may set: header fields (lower case), query parameters, cookies. */
  readonly owns: { readonly headers: readonly string[]; readonly query: readonly string[]; readonly cookies: readonly string[] };
  /** A digest that tells credentials apart, and stays the same while they do: for a client id, not for each token. */
  identity(signal: AbortSignal): Promise<string>;
  /**
   * The request with its credentials. Every secret in it has been told to the redactor.
   * @throws ApiError `secret-unavailable`, `token-unavailable` or `login-required`: nothing was sent.
   */
  authorize(request: OutgoingRequest, signal: AbortSignal): Promise<OutgoingRequest>;
  /** The API answered 401: forgets the token that `authorize` gave to this request. True when another one may be had. */
  renew(rejected: OutgoingRequest): boolean;
}

export interface AuthDependencies {
  readonly secrets: SecretReader;
  readonly redactor: Pick<Redactor, 'add'>;
  readonly clock: Clock;
  /** Goes to token and discovery endpoints, through the guard; it must not follow what it is told not to. */
  readonly fetch: Fetch;
  /** Without one, rotated refresh tokens last as long as the process, and nobody can log in. */
  readonly vault: TokenVault | undefined;
  /** The API's name: for messages, and for what the vault keeps. */
  readonly name: string;
  /** What the vault could not save is used on, but lost with the process. Default: nobody is told. */
  readonly onVaultError?: (error: unknown) => void;
}
