import { ApiError, badInput } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import type { Signal } from '../../runtime/signal.js';
import { hasReference, type SecretReader } from '../../secrets/secret-reader.js';
import type { Authenticator, OutgoingRequest } from '../auth/authenticator.js';
import type { SentRequest } from '../call/request.js';
import { foldHeaderName } from '../semantics/header-fields.js';
import { foldParameterName, parametersOf } from '../semantics/parameters.js';
import { setParameter } from '../semantics/query-text.js';
import { createLiteralCredentials } from './literal-credentials.js';

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
  /** Configured headers and query parameters without credentials: sent with every request; the caller may replace them. */
  readonly publicDefaults: { readonly headers: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> };
  /** Names of the credentials that are added to a request, for explanations. */
  readonly names: readonly string[];
  /** Entries of the definition that contain the credentials, for errors. */
  readonly entries: readonly string[];
  /** @throws ApiError `invalid-header` if the caller sets a header or query parameter that only the configuration may set. */
  checkCaller(headers: Headers, url: URL): void;
  /** Returns a digest of the credentials. Cached responses, idempotency keys and limits are separate for each digest. */
  identity(signal: Signal): Promise<string>;
  /** Returns the request of a hop: with credentials to the API's origin, without to any other. */
  apply(request: SentRequest, signal: Signal): Promise<SentRequest>;
  /** Reports whether a URL has the origin of the API. */
  isOwnOrigin(url: URL): boolean;
  /** Reports after a 401 whether other credentials may be available for the same request. */
  renew(rejected: SentRequest): boolean;
  /** Returns URL and headers as `apply` creates them, with a placeholder in place of each secret. */
  describe(request: SentRequest): { url: string; headers: Record<string, string> };
}

// Decision: docs/decisions/2026-11-25-credentials-only-at-the-transport.md
/** `register` receives the credentials that the definition contains in plain text. */
export function createCredentials(options: CredentialOptions, secrets: SecretReader, register: (secret: string) => void): Credentials {
  const { baseUrl } = options;
  const auth = options.auth === 'none' ? undefined : options.auth;
  const [plainHeaders, secretHeaders] = splitByReference(options.headers);
  const [plainQuery, secretQuery] = splitByReference(options.query);
  const literals = createLiteralCredentials({ headers: plainHeaders, query: plainQuery, hasBaseUrl: baseUrl !== undefined });
  for (const secret of literals.secrets) register(secret);
  const owned = {
    headers: new Set([...Object.keys(secretHeaders).map((name) => name.toLowerCase()), ...(auth?.owns.headers ?? [])]),
    query: [...Object.keys(secretQuery), ...(auth?.owns.query ?? [])],
  };
  const ownedHeaders = new Set([...owned.headers].map(foldHeaderName));
  const ownedQuery = new Set(owned.query.map(foldParameterName));
  const hasSecrets = owned.headers.size + owned.query.length + (auth?.owns.cookies.length ?? 0) > 0;
  if (baseUrl === undefined && hasSecrets) {
    throw new TypeError(
      'createApiClient: auth, and secrets in headers or query, require baseUrl, because they are sent only to its origin',
    );
  }
  const addsNothing = !hasSecrets && literals.names.length === 0;
  const isOwnOrigin = (url: URL) => url.origin === baseUrl?.origin;
  const receivesCredentials = (url: URL) => hasSecrets && isOwnOrigin(url);

  async function readAll(texts: Texts): Promise<[string, string][]> {
    return Promise.all(Object.entries(texts).map(async ([name, text]): Promise<[string, string]> => [name, await secrets.read(text)]));
  }

  return {
    publicDefaults: literals.publicDefaults,
    names: [...(auth === undefined ? [] : [auth.name]), ...Object.keys(secretHeaders), ...Object.keys(secretQuery), ...literals.names],
    entries: [
      ...(auth === undefined ? [] : [`auth (${auth.name})`]),
      ...Object.keys(secretHeaders).map((name) => `headers.${name}`),
      ...Object.keys(secretQuery).map((name) => `query.${name}`),
      ...literals.entries,
    ],
    checkCaller(headers, url) {
      const isReserved = options.auth !== undefined;
      for (const name of headers.keys()) {
        const folded = foldHeaderName(name);
        if (ownedHeaders.has(folded) || (isReserved && isCredentialHeader(folded)))
          throw reservedCredentialError(`The header ${name}`, !addsNothing);
      }
      if (ownedQuery.size === 0) return;
      for (const { name } of parametersOf(url.search.slice(1))) {
        if (name === undefined) throw reservedCredentialError('A query with a very long name, or with very many parameters,', true);
        if (ownedQuery.has(foldParameterName(name)))
          throw reservedCredentialError(`The query parameter ${JSON.stringify(name.slice(0, 60))}`, true);
      }
    },
    async identity(signal) {
      if (!hasSecrets) return '';
      const [own, headers, query] = await Promise.all([auth?.identity(signal) ?? '', readAll(secretHeaders), readAll(secretQuery)]);
      return digest('credential', own, headers, query);
    },
    async apply(request, signal) {
      if (addsNothing || !isOwnOrigin(request.url)) return request;
      const { url, headers } = literals.addTo(request);
      for (const [name, value] of await readAll(secretHeaders)) headers.set(name, validHeader(name, value));
      for (const [name, value] of await readAll(secretQuery)) setParameter(url, name, value);
      if (auth === undefined) return { ...request, url, headers };
      const outgoing = await auth.authorize(toOutgoing({ ...request, url, headers }), signal);
      for (const secret of credentialOf(outgoing, auth)) request.carry?.(secret);
      return fromOutgoing(request, outgoing);
    },
    isOwnOrigin,
    renew: (rejected) =>
      receivesCredentials(rejected.url) && rejected.bodyStream === undefined && auth?.renew(toOutgoing(rejected)) === true,
    describe(request) {
      const isReceived = isOwnOrigin(request.url);
      const shown = isReceived ? literals.showIn(request, placeholder) : request;
      const headers = Object.fromEntries(shown.headers);
      const url = new URL(shown.url);
      if (isReceived) {
        for (const name of [...owned.headers, ...((auth?.owns.cookies.length ?? 0) > 0 ? ['cookie'] : [])]) headers[name] = placeholder;
        for (const name of owned.query) setParameter(url, name, placeholder);
      }
      return { url: url.href.replaceAll('%5Bcredential%5D', placeholder), headers };
    },
  };
}

/**
 * Returns the credential that an authenticator added to a header: the redactor may have dropped an old token since. Several
 * headers are a signature, which is not a secret.
 */
function credentialOf({ headers }: OutgoingRequest, { owns }: Authenticator): string[] {
  const [name, ...others] = owns.headers;
  const value = name === undefined || others.length > 0 ? null : headers.get(name);
  return value === null ? [] : [value.replace(/^\S+ +(?=\S+$)/, '')];
}

type Texts = Readonly<Record<string, string>>;

function splitByReference(texts: Texts): [plain: Texts, secret: Texts] {
  const entries = Object.entries(texts);
  const secret = entries.filter(([, text]) => hasReference(text));
  return [Object.fromEntries(entries.filter(([, text]) => !hasReference(text))), Object.fromEntries(secret)];
}

/**
 * Returns the value.
 * @throws ApiError `secret-unavailable`, because the constructor of the request would throw a TypeError with the value.
 */
function validHeader(name: string, value: string): string {
  // White space around a value is not part of it (RFC 9110 §5.5).
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value.trim())) return value;
  const reason = /[\r\n]/.test(value.trim()) ? 'a line break' : 'a character that HTTP does not allow in a header';
  throw new ApiError('secret-unavailable', `The configured header ${name} is invalid: its value contains ${reason}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: `Ask the operator to correct headers.${name} or the secret it references.`,
  });
}

const placeholder = '[credential]';

function toOutgoing({ method, url, headers, body, bodyStream, largeForm }: SentRequest): OutgoingRequest {
  return { method, url, headers, body: bodyStream === undefined && largeForm === undefined ? body : 'stream' };
}

function fromOutgoing(request: SentRequest, { url, headers, body }: OutgoingRequest): SentRequest {
  return { ...request, url, headers, ...(body !== 'stream' && { body }) };
}

/** Reports whether a header name is that of a credential. There are too many to list. Anti-forgery tokens are not credentials. */
function isCredentialHeader(name: string): boolean {
  if (/csrf|xsrf/.test(name)) return false;
  return /authori[sz]ation|cookie|api-?key|access-?key|(^|-)(auth|jwt|token|secret|password|credentials?|session|signature)(-|$)/.test(
    name,
  );
}

function reservedCredentialError(what: string, isConfigured: boolean) {
  return badInput(
    'invalid-header',
    `${what} is not allowed: only the configuration sets the credentials of this API.`,
    isConfigured
      ? 'Remove it. The server adds the configured credentials.'
      : 'Remove it. No credential is configured: if the API requires one, ask the operator to add auth to this API in the configuration file.',
  );
}
