import { badInput } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import { hasReference, type SecretReader } from '../../secrets/secret-reader.js';
import type { Authenticator, OutgoingRequest } from '../auth/authenticator.js';
import type { SentRequest } from '../call/request.js';

export interface CredentialOptions {
  /** Whose secrets they are: nothing of them goes elsewhere. */
  readonly baseUrl: URL | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Nothing, when the caller brings credentials of its own. */
  readonly auth: Authenticator | 'none' | undefined;
}

/** What an API's requests carry that its callers must neither see nor choose. */
export interface Credentials {
  /** Headers and query of the definition that hold no secret: they go with every request, and the caller may replace them. */
  readonly open: { readonly headers: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> };
  /** For explanations: what will be added, by name. */
  readonly names: readonly string[];
  /** @throws ApiError `invalid-header` or `invalid-arguments`, when the caller sets what is the configuration's to set. */
  checkCaller(headers: Headers, url: URL): void;
  /** Tells credentials apart, so that their answers stay apart. */
  identity(signal: AbortSignal): Promise<string>;
  /** The request as it goes out on this hop: with credentials to the API's origin, without to any other. */
  apply(request: SentRequest, signal: AbortSignal): Promise<SentRequest>;
  /** After a 401: whether other credentials may be had for the same request. */
  renew(rejected: SentRequest): boolean;
  /** URL and headers as `apply` will make them, with names in the place of secrets. */
  describe(request: SentRequest): { url: string; headers: Record<string, string> };
}

export function createCredentials(options: CredentialOptions, secrets: SecretReader): Credentials {
  const { baseUrl } = options;
  const auth = options.auth === 'none' ? undefined : options.auth;
  const [openHeaders, secretHeaders] = split(options.headers);
  const [openQuery, secretQuery] = split(options.query);
  const owned = {
    headers: new Set([...Object.keys(secretHeaders).map((name) => name.toLowerCase()), ...(auth?.owns.headers ?? [])]),
    query: [...Object.keys(secretQuery), ...(auth?.owns.query ?? [])],
  };
  const ownedQuery = new Set(owned.query.map((name) => name.toLowerCase()));
  const hasSecrets = owned.headers.size + owned.query.length + (auth?.owns.cookies.length ?? 0) > 0;
  if (baseUrl === undefined && hasSecrets) {
    throw new TypeError('createApiClient: auth, and secrets in headers or query, need baseUrl: they go to its origin alone');
  }
  const isOwn = (url: URL) => hasSecrets && url.origin === baseUrl?.origin;

  async function readAll(texts: Readonly<Record<string, string>>): Promise<[string, string][]> {
    return Promise.all(Object.entries(texts).map(async ([name, text]): Promise<[string, string]> => [name, await secrets.read(text)]));
  }

  return {
    open: { headers: openHeaders, query: openQuery },
    names: [...(auth === undefined ? [] : [auth.name]), ...Object.keys(secretHeaders), ...Object.keys(secretQuery)],
    checkCaller(headers, url) {
      const closed = options.auth !== undefined;
      for (const name of headers.keys()) {
        if (owned.headers.has(name) || (closed && isCredentialHeader(name))) throw callerMayNotSet(`The header ${name}`);
        if (closed && rewriteHeaders.has(name)) throw rewrites(name);
      }
      for (const name of url.searchParams.keys()) {
        if (ownedQuery.has(name.toLowerCase())) throw callerMayNotSet(`The query parameter ${JSON.stringify(name.slice(0, 60))}`);
      }
    },
    async identity(signal) {
      if (!hasSecrets) return '';
      const [own, headers, query] = await Promise.all([auth?.identity(signal) ?? '', readAll(secretHeaders), readAll(secretQuery)]);
      return digest('credential', own, headers, query);
    },
    async apply(request, signal) {
      if (!isOwn(request.url)) return request;
      const headers = new Headers(request.headers);
      const url = new URL(request.url);
      for (const [name, value] of await readAll(secretHeaders)) headers.set(name, value);
      for (const [name, value] of await readAll(secretQuery)) url.searchParams.set(name, value);
      if (auth === undefined) return { ...request, url, headers };
      return fromOutgoing(request, await auth.authorize(toOutgoing({ ...request, url, headers }), signal));
    },
    renew: (rejected) => isOwn(rejected.url) && rejected.bodyStream === undefined && auth?.renew(toOutgoing(rejected)) === true,
    describe(request) {
      const headers = Object.fromEntries(request.headers);
      const url = new URL(request.url);
      if (isOwn(url)) {
        for (const name of [...owned.headers, ...((auth?.owns.cookies.length ?? 0) > 0 ? ['cookie'] : [])]) headers[name] = '[credential]';
        for (const name of owned.query) url.searchParams.set(name, '[credential]');
      }
      return { url: url.href.replaceAll('%5Bcredential%5D', '[credential]'), headers };
    },
  };
}

function split(texts: Readonly<Record<string, string>>): [open: Record<string, string>, secret: Record<string, string>] {
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

/** Servers and proxies that take the path or the host from these would carry out another request than the one that was checked. */
const rewriteHeaders: ReadonlySet<string> = new Set(['x-original-url', 'x-rewrite-url', 'x-forwarded-host', 'x-host', 'forwarded']);

/** By their names: those in use are too many to list. Anti-forgery tokens are none. */
function isCredentialHeader(name: string): boolean {
  if (/csrf|xsrf/.test(name)) return false;
  return /authori[sz]ation|cookie|api-?key|access-?key|(^|-)(auth|jwt|token|secret|password|credentials?|session|signature)(-|$)/.test(
    name,
  );
}

function rewrites(name: string) {
  const message = `The header ${name} can't be passed to this API: it asks servers for another target than the one that is allowed.`;
  return badInput('invalid-header', message, 'Leave it out, and name the target by path.');
}

function callerMayNotSet(what: string) {
  return badInput(
    'invalid-header',
    `${what} can't be passed to this API: its credentials come from the configuration.`,
    'Leave it out. The credentials of the configuration are added by themselves.',
  );
}
