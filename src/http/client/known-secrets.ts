import type * as z from 'zod';
import type { Redaction, Redactor, SecretScope } from '../../redaction/redactor.js';
import { parseUrl } from '../../runtime/url.js';
import { hasReference, type Register, readerFor, type SecretReader } from '../../secrets/secret-reader.js';
import { authOrigins } from '../auth/create-authenticator.js';
import { isSecretOption } from '../auth/secret-options.js';
import type { Fetch } from '../call/fetch.js';
import type { ConnectionReaders } from '../transport/connection-secrets.js';
import type { Environment } from '../transport/proxy.js';
import { proxySecrets } from '../transport/proxy-secrets.js';
import type { apiDefinition } from './api-definition.js';

type Definition = z.output<ReturnType<typeof apiDefinition>>;

export interface KnownSecretsDependencies {
  readonly redactor: Redactor;
  readonly secrets: SecretReader;
  readonly env: Environment;
}

/** What the redactor knows about one API: from its creation on, and with every value that is read later. */
export interface KnownSecrets extends Pick<SecretScope, 'add' | 'learn' | 'end'> {
  readonly readers: ConnectionReaders;
  /** Wraps the fetch for authorization servers: what receives a request of this API receives its secrets. */
  tracked(fetch: Fetch): Fetch;
  /** Returns the redaction for a response from `url` to a request that carried these secrets. */
  redactionFor(url: URL, carried?: ReadonlySet<string>): Redaction;
}

// Decision: docs/decisions/2026-11-25-credentials-only-at-the-transport.md
export function createKnownSecrets(definition: Definition, { redactor, secrets, env }: KnownSecretsDependencies): KnownSecrets {
  const { baseUrl, auth, fallback, headers, query, tls, proxy } = definition;
  const originsOf = (urls: readonly (string | undefined)[]) => urls.flatMap((url) => parseUrl(url ?? '')?.origin ?? []);
  const scope = redactor.scope({
    sentTo: [...originsOf([baseUrl]), ...(auth === undefined ? [] : authOrigins(auth))],
    alsoFrom: originsOf(fallback.baseUrls),
  });
  const addProxyUrl = (url: string, source: string) => {
    for (const [index, secret] of proxySecrets(url, env).entries()) scope.addForProxy(secret, `${source} ${index}`);
  };
  const addProxy: Register = (value, source) => {
    scope.addForProxy(value, source);
    addProxyUrl(value, source);
  };
  /** Registers the secrets of a text with references as far as they can be read now. */
  const peek = (text: string, register: Register) => {
    const peeked = secrets.peek?.(text, register).then((value) => value !== undefined && register(value, text));
    // Their first use reports why they cannot be read.
    void peeked?.catch(() => undefined);
  };

  for (const [path, text] of textsIn(auth)) if (isSecretOption(path) && !hasReference(text)) scope.add(text, text);
  for (const text of [tls.key, tls.passphrase]) if (text !== undefined && !hasReference(text)) scope.add(text, text);
  for (const [, text] of textsIn([auth, headers, query, tls.key, tls.passphrase])) if (hasReference(text)) peek(text, scope.add);
  if (proxy !== undefined && hasReference(proxy)) peek(proxy, addProxy);
  else if (proxy !== undefined) addProxyUrl(proxy, proxy);

  return {
    add: (secret) => scope.add(secret, secret),
    learn: scope.learn,
    end: scope.end,
    readers: {
      secrets: readerFor(secrets, scope.add),
      proxy: readerFor(secrets, addProxy),
      certificates: secrets,
    },
    tracked: (fetch) => (input, init) => {
      for (const origin of originsOf([typeof input === 'object' && 'url' in input ? input.url : String(input)])) scope.sendTo(origin);
      return fetch(input, init);
    },
    // Through a proxy, only http responses can come from the proxy itself.
    redactionFor: (url, carried) =>
      scope.at(url.origin, { ...(carried && { carried }), viaProxy: proxy !== undefined && url.protocol === 'http:' }),
  };
}

/** Yields the texts in a value with their paths. */
function* textsIn(value: unknown, path: readonly string[] = []): Generator<readonly [path: readonly string[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) yield* textsIn(item, [...path, name]);
}
