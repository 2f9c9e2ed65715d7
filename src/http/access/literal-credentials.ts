import type { SentRequest } from '../call/request.js';
import { credentialName, isCredentialName, isGeneratedKey } from '../semantics/credential-names.js';
import { foldHeaderName } from '../semantics/header-fields.js';
import { appendParameters } from '../semantics/query-text.js';

type Texts = Readonly<Record<string, string>>;
type Target = Pick<SentRequest, 'url' | 'headers'>;

// Decision: docs/decisions/2026-11-26-literal-credentials-at-the-transport.md
export interface LiteralOptions {
  /** Headers and query parameters of a definition without secret references. */
  readonly headers: Texts;
  readonly query: Texts;
  /** Without a base URL there is no origin to keep credentials for: they are sent with every request. */
  readonly hasBaseUrl: boolean;
}

/** Credentials that a definition contains in plain text, recognized by their names and values. */
export interface LiteralCredentials {
  /** The other headers and query parameters. */
  readonly publicDefaults: { readonly headers: Texts; readonly query: Texts };
  readonly names: readonly string[];
  /** Their entries in the definition, such as `headers.X-Api-Key`. */
  readonly entries: readonly string[];
  /** Values for the redactor. */
  readonly secrets: readonly string[];
  /** Returns the request with the credentials that its caller has not set. */
  addTo(request: Target): Target;
  /** As `addTo`, with a placeholder in place of each value. */
  showIn(request: Target, placeholder: string): Target;
}

export function createLiteralCredentials({ headers, query, hasBaseUrl }: LiteralOptions): LiteralCredentials {
  const [publicHeaders, ownHeaders] = split(headers, (name) => hasBaseUrl && isCredentialName(name));
  const [publicQuery, ownQuery] = split(query, (name, value) => hasBaseUrl && (isCredentialName(name) || isGeneratedKey(value)));

  function add(request: Target, shown: (value: string) => string): Target {
    const result = { url: new URL(request.url), headers: new Headers(request.headers) };
    const isGiven = (name: string) => [...request.headers.keys()].some((given) => foldHeaderName(given) === foldHeaderName(name));
    for (const [name, value] of ownHeaders) if (!isGiven(name)) result.headers.set(name, shown(value));
    const missing = ownQuery.filter(([name]) => !result.url.searchParams.has(name));
    appendParameters(
      result.url,
      missing.map(([name, value]) => [name, shown(value)]),
    );
    return result;
  }

  return {
    publicDefaults: { headers: Object.fromEntries(publicHeaders), query: Object.fromEntries(publicQuery) },
    names: [...ownHeaders, ...ownQuery].map(([name]) => name),
    entries: [...ownHeaders.map(([name]) => `headers.${name}`), ...ownQuery.map(([name]) => `query.${name}`)],
    secrets: [...Object.entries(headers), ...Object.entries(query)].flatMap(secretIn),
    addTo: (request) => add(request, (value) => value),
    showIn: (request, placeholder) => add(request, () => placeholder),
  };
}

type Entries = readonly (readonly [name: string, value: string])[];

/** Splits into the entries that do not match and those that do. */
function split(texts: Texts, matches: (name: string, value: string) => boolean): [others: Entries, matching: Entries] {
  const matching = Object.entries(texts).filter(([name, value]) => matches(name, value));
  return [Object.entries(texts).filter(([name]) => !matching.some(([matched]) => matched === name)), matching];
}

/** Returns the value without its scheme. A single word, such as `default`, is a setting, and occurs in every response. */
function secretIn([name, value]: readonly [string, string]): string[] {
  const secret = value.replace(/^[A-Za-z]+ +(?=\S+$)/, '');
  return credentialName.test(name) && !/^[A-Za-z]*$/.test(secret) ? [secret] : [];
}
