import { badInput } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import { hasReference, type SecretReader } from '../../secrets/secret-reader.js';
import type { Authenticator, OutgoingRequest } from '../auth/authenticator.js';
import type { SentRequest } from '../call/request.js';

export interface CredentialOptions {
  /** Only its origin receives the credentials. */
  readonly baseUrl: URL | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Undefined if the caller sets its own credentials. */
  readonly auth: Authenticator | 'none' | undefined;
}

/** Credentials of an API, which callers can neither see nor set. */
export interface Credentials {
  /** Configured headers and query parameters without secrets: sent with every request; the caller may replace them. */
  readonly publicDefaults: { readonly headers: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> };
  /** Names of the credentials that are added to a request, for explanations. */
  readonly names: readonly string[];
  /** @throws ApiError `invalid-header` if the caller sets a header or query parameter that only the configuration may set. */
  checkCaller(headers: Headers, url: URL): void;
  /** Returns a digest of the credentials. Cached responses, idempotency keys and limits are separate for each digest. */
  identity(signal: AbortSignal): Promise<string>;
  /** Returns the request of a hop: with credentials to the API's origin, without to any other. */
  apply(request: SentRequest, signal: AbortSignal): Promise<SentRequest>;
  /** Reports after a 401 whether other credentials may be available for the same request. */
  renew(rejected: SentRequest): boolean;
  /** Returns URL and headers as `apply` creates them, with a placeholder in place of each secret. */
  describe(request: SentRequest): { url: string; headers: Record<string, string> };
}

// Decision: docs/decisions/2026-11-25-credentials-only-at-the-transport.md
export function createCredentials(options: CredentialOptions, secrets: SecretReader): Credentials {
  const { baseUrl } = options;
  const auth = options.auth === 'none' ? undefined : options.auth;
  const [publicHeaders, secretHeaders] = splitBySecret(options.headers);
  const [publicQuery, secretQuery] = splitBySecret(options.query);
  const owned = {
    headers: new Set([...Object.keys(secretHeaders).map((name) => name.toLowerCase()), ...(auth?.owns.headers ?? [])]),
    query: [...Object.keys(secretQuery), ...(auth?.owns.query ?? [])],
  };
  const ownedQuery = new Set(owned.query.map((name) => name.toLowerCase()));
  const hasSecrets = owned.headers.size + owned.query.length + (auth?.owns.cookies.length ?? 0) > 0;
  if (baseUrl === undefined && hasSecrets) {
    throw new TypeError(
      'createApiClient: auth, and secrets in headers or query, require baseUrl, because they are sent only to its origin',
    );
  }
  const receivesCredentials = (url: URL) => hasSecrets && url.origin === baseUrl?.origin;

  async function readAll(texts: Readonly<Record<string, string>>): Promise<[string, string][]> {
    return Promise.all(Object.entries(texts).map(async ([name, text]): Promise<[string, string]> => [name, await secrets.read(text)]));
  }

  return {
    publicDefaults: { headers: publicHeaders, query: publicQuery },
    names: [...(auth === undefined ? [] : [auth.name]), ...Object.keys(secretHeaders), ...Object.keys(secretQuery)],
    checkCaller(headers, url) {
      const isReserved = options.auth !== undefined;
      for (const name of headers.keys()) {
        if (owned.headers.has(name) || (isReserved && isCredentialHeader(name))) throw reservedCredentialError(`The header ${name}`);
        if (isReserved && rewriteHeaders.has(name)) throw rewriteHeaderError(name);
      }
      for (const name of url.searchParams.keys()) {
        if (ownedQuery.has(name.toLowerCase())) throw reservedCredentialError(`The query parameter ${JSON.stringify(name.slice(0, 60))}`);
      }
    },
    async identity(signal) {
      if (!hasSecrets) return '';
      const [own, headers, query] = await Promise.all([auth?.identity(signal) ?? '', readAll(secretHeaders), readAll(secretQuery)]);
      return digest('credential', own, headers, query);
    },
    async apply(request, signal) {
      if (!receivesCredentials(request.url)) return request;
      const headers = new Headers(request.headers);
      const url = new URL(request.url);
      for (const [name, value] of await readAll(secretHeaders)) headers.set(name, value);
      for (const [name, value] of await readAll(secretQuery)) url.searchParams.set(name, value);
      if (auth === undefined) return { ...request, url, headers };
      return fromOutgoing(request, await auth.authorize(toOutgoing({ ...request, url, headers }), signal));
    },
    renew: (rejected) =>
      receivesCredentials(rejected.url) && rejected.bodyStream === undefined && auth?.renew(toOutgoing(rejected)) === true,
    describe(request) {
      const headers = Object.fromEntries(request.headers);
      const url = new URL(request.url);
      if (receivesCredentials(url)) {
        for (const name of [...owned.headers, ...((auth?.owns.cookies.length ?? 0) > 0 ? ['cookie'] : [])]) headers[name] = '[credential]';
        for (const name of owned.query) url.searchParams.set(name, '[credential]');
      }
      return { url: url.href.replaceAll('%5Bcredential%5D', '[credential]'), headers };
    },
  };
}

function splitBySecret(texts: Readonly<Record<string, string>>): [plain: Record<string, string>, secret: Record<string, string>] {
  const entries = Object.entries(texts);
  const secret = entries.filter(([, text]) => hasReference(text));
  return [Object.fromEntries(entries.filter(([, text]) => !hasReference(text))), Object.fromEntries(secret)];
}

function toOutgoing({ method, url, headers, body, bodyStream }: SentRequest): OutgoingRequest {
  return { method, url, headers, body: bodyStream === undefined ? body : 'stream' };
}

function fromOutgoing(request: SentRequest, { url, headers, body }: OutgoingRequest): SentRequest {
  return { ...request, url, headers, ...(body !== 'stream' && { body }) };
}

/** Headers from which servers and proxies may take path or host, so that they would process another request than the policy checked. */
const rewriteHeaders: ReadonlySet<string> = new Set(['x-original-url', 'x-rewrite-url', 'x-forwarded-host', 'x-host', 'forwarded']);

/** Reports whether a header name is that of a credential. There are too many to list. Anti-forgery tokens are not credentials. */
function isCredentialHeader(name: string): boolean {
  if (/csrf|xsrf/.test(name)) return false;
  return /authori[sz]ation|cookie|api-?key|access-?key|(^|-)(auth|jwt|token|secret|password|credentials?|session|signature)(-|$)/.test(
    name,
  );
}

function rewriteHeaderError(name: string) {
  const message = `The header ${name} is not allowed for this API, because it can make the server process another target than the policy checked.`;
  return badInput('invalid-header', message, 'Remove this header and pass the target in path.');
}

function reservedCredentialError(what: string) {
  return badInput(
    'invalid-header',
    `${what} is not allowed: the configuration sets the credentials of this API.`,
    'Remove it. The server adds the configured credentials.',
  );
}
