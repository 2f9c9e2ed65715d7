import { isMapping, type Mapping } from '../documents/mapping.js';
import { isSecretOption } from '../http/auth/secret-options.js';
import { credentialName } from '../http/semantics/credential-names.js';
import { parseUrl } from '../runtime/url.js';
import { parseReferences, type Reference } from '../secrets/references.js';

type Path = readonly PropertyKey[];

export interface Diagnostic {
  readonly path: Path;
  readonly rule: string;
}

/** Start of a secret reference. */
export const referenceStart = /\$\{(env|file|command):/;

/** Options in which references are resolved: `store` of the file, and those of an API. */
const readKeys: ReadonlySet<PropertyKey> = new Set(['auth', 'headers', 'query', 'tls', 'proxy', 'store']);

/** Returns an error for each reference that is malformed or outside the options that resolve references. */
export function* referenceErrors(file: Mapping): Generator<Diagnostic> {
  for (const { block, path } of blocksOf(file)) {
    for (const [key, value] of Object.entries(block)) {
      for (const text of textsOf(value, [...path, key])) {
        const parsed = parseReferences(text.value);
        if (readKeys.has(key)) {
          if (!parsed.ok) yield { path: text.path, rule: parsed.rule };
        } else if (referenceStart.test(text.value)) {
          yield { path: text.path, rule: `contains a secret reference; references work only in ${[...readKeys].join(', ')}` };
        }
      }
    }
  }
}

/** Returns the references in a file with their paths. Malformed texts are skipped. */
export function* referencesIn(file: Mapping): Generator<{ readonly path: Path; readonly reference: Reference }> {
  for (const { block, path } of blocksOf(file)) {
    for (const key of Object.keys(block).filter((name) => readKeys.has(name))) {
      for (const text of textsOf(block[key], [...path, key])) {
        const parsed = parseReferences(text.value);
        for (const part of parsed.ok ? parsed.parts : []) if (typeof part !== 'string') yield { path: text.path, reference: part };
      }
    }
  }
}

/** Returns the credentials that the file contains in plain text. */
export function* literalSecrets(file: Mapping): Generator<{ readonly path: Path; readonly value: string }> {
  for (const { block, path } of blocksOf(file)) {
    for (const literal of literalsOf(block)) yield { ...literal, path: [...path, ...literal.path] };
  }
}

export const literalRule = (path: Path): string =>
  `contains a secret in plain text; use a reference instead, such as \${env:${variableFor(path)}} or \${file:/run/secrets/${ownerOf(path)}}`;

function* literalsOf(block: Mapping): Generator<{ path: Path; value: string }> {
  for (const [key, isSecret] of Object.entries(secretPlaces)) {
    for (const [name, value] of isMapping(block[key]) ? Object.entries(block[key]) : []) {
      if (typeof value === 'string' && isSecret(name) && isLiteral(value)) yield { path: [key, name], value };
    }
  }
  for (const { path, value } of urlsOf(block)) {
    const password = decode(parseUrl(value)?.password ?? '');
    if (password !== '' && isLiteral(password)) yield { path, value: password };
  }
}

/** Returns the URLs in a block that can contain a password. */
function urlsOf({ proxy, store }: Mapping): { path: Path; value: string }[] {
  const urls = [
    { path: ['proxy'], value: proxy },
    { path: ['store'], value: store },
    { path: ['store', 'url'], value: isMapping(store) ? store.url : undefined },
  ];
  return urls.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
}

/** Reports whether the value at a path is a secret, judged by the names in the path. */
export function isSecretPlace(path: Path): boolean {
  const [key, name] = [path[0], path.at(-1)];
  if (typeof key !== 'string' || typeof name !== 'string') return false;
  return secretPlaces[key]?.(name) === true || (key === 'auth' && credentialName.test(name));
}

const secretPlaces: Readonly<Record<string, (name: string) => boolean>> = {
  auth: (name) => isSecretOption([name]),
  headers: (name) => credentialName.test(name) && !/csrf|xsrf|idempotency/i.test(name),
  query: (name) => credentialName.test(name),
  tls: (name) => name === 'key' || name === 'passphrase',
  store: (name) => name === 'password' || name === 'encryptionKey',
};

function isLiteral(text: string): boolean {
  const parsed = parseReferences(text);
  return parsed.ok && text !== '' && parsed.parts.every((part) => typeof part === 'string');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function variableFor(path: Path): string {
  const words = [ownerOf(path), path.at(-1) ?? 'secret'].join('_').toUpperCase();
  return words.replace(/[^A-Z0-9]+/g, '_').replace(/^(?=\d)/, '_');
}

/** Returns what a secret belongs to: an API, or the store. */
const ownerOf = (path: Path): string => (path[0] === 'store' ? 'store' : String(path[1] ?? 'api'));

function blocksOf(file: Mapping): { block: Mapping; path: Path }[] {
  const apis = isMapping(file.apis) ? Object.entries(file.apis).map(([name, block]) => ({ block, path: ['apis', name] })) : [];
  const others = ['defaults', 'adHoc'].map((name) => ({ block: file[name], path: [name] }));
  const store = { block: file.store === undefined ? undefined : { store: file.store }, path: [] };
  return [...apis, ...others, store].flatMap(({ block, path }) => (isMapping(block) ? [{ block, path }] : []));
}

/** Returns the texts in a value, with their paths. */
export function* textsOf(value: unknown, path: Path): Generator<{ path: Path; value: string }> {
  if (typeof value === 'string') yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* textsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]);
}
