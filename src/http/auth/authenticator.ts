import type { Method } from '../method.js';

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

/** Where tokens outlive the process; each value belongs to one user of this machine. */
export interface TokenVault {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
}
