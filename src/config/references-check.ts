import { isMapping, type Mapping } from '../documents/mapping.js';
import { parseUrl } from '../runtime/url.js';
import { parseReferences, type Reference } from '../secrets/references.js';

type Path = readonly PropertyKey[];

export interface Finding {
  readonly path: Path;
  readonly rule: string;
}

/** The options of an API whose texts are read for references. */
const readKeys: ReadonlySet<PropertyKey> = new Set(['auth', 'headers', 'query', 'tls', 'proxy']);

/** References that are malformed, or where nothing reads them. */
export function* referenceFaults(file: Mapping): Generator<Finding> {
  for (const { block, path } of blocksOf(file)) {
    for (const [key, value] of Object.entries(block)) {
      for (const text of textsOf(value, [...path, key])) {
        const parsed = parseReferences(text.value);
        if (readKeys.has(key)) {
          if (!parsed.ok) yield { path: text.path, rule: parsed.rule };
        } else if (/\$\{(env|file|command):/.test(text.value)) {
          yield { path: text.path, rule: `has a reference, and those are read in ${[...readKeys].join(', ')} alone` };
        }
      }
    }
  }
}

/** What the file refers to, each with its place; a file with faults may have more. */
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

/** Credentials that stand in the file itself. */
export function* literalSecrets(file: Mapping): Generator<{ readonly path: Path; readonly value: string }> {
  for (const { block, path } of blocksOf(file)) {
    for (const literal of literalsOf(block)) yield { ...literal, path: [...path, ...literal.path] };
  }
}

export const literalRule = (path: Path): string =>
  `holds a secret in plain text; let it name one instead, such as \${env:${variableFor(path)}} or \${file:/run/secrets/${String(path[1] ?? 'api')}}`;

/** The secrets that a definition holds by itself, for the redactor: without the word that stands before them in a header. */
export function secretsIn(definition: Mapping): readonly string[] {
  return [...literalsOf(definition)].map(({ value }) => value.replace(/^[A-Za-z]+ +(?=\S+$)/, ''));
}

function* literalsOf(block: Mapping): Generator<{ path: Path; value: string }> {
  for (const [key, isSecret] of Object.entries(secretPlaces)) {
    for (const [name, value] of isMapping(block[key]) ? Object.entries(block[key]) : []) {
      if (typeof value === 'string' && isSecret(name) && isLiteral(value)) yield { path: [key, name], value };
    }
  }
  const password = typeof block.proxy === 'string' ? decode(parseUrl(block.proxy)?.password ?? '') : '';
  if (password !== '' && isLiteral(password)) yield { path: ['proxy'], value: password };
}

/** Whether the text there is a secret, as far as the names say. */
export function isSecretPlace(path: Path): boolean {
  const [key, name] = [path[0], path.at(-1)];
  if (typeof key !== 'string' || typeof name !== 'string') return false;
  return secretPlaces[key]?.(name) === true || (key === 'auth' && secretName.test(name));
}

const authFields: ReadonlySet<string> = new Set([
  'value',
  'token',
  'password',
  'secret',
  'key',
  'clientSecret',
  'privateKey',
  'refreshToken',
  'secretAccessKey',
  'sessionToken',
]);

const secretName =
  /authori[sz]ation|cookie|(api|access|private|subscription)[-_]?key|(^|[-_])(auth|jwt|token|secret|password|passwd|credentials?|session|signature|sig|key)([-_]|$)/i;

const secretPlaces: Readonly<Record<string, (name: string) => boolean>> = {
  auth: (name) => authFields.has(name),
  headers: (name) => secretName.test(name) && !/csrf|xsrf|idempotency/i.test(name),
  query: (name) => secretName.test(name),
  tls: (name) => name === 'key' || name === 'passphrase',
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
  const words = [path[1] ?? 'api', path.at(-1) ?? 'secret'].join('_').toUpperCase();
  return words.replace(/[^A-Z0-9]+/g, '_').replace(/^(?=\d)/, '_');
}

function blocksOf(file: Mapping): { block: Mapping; path: Path }[] {
  const apis = isMapping(file.apis) ? Object.entries(file.apis).map(([name, block]) => ({ block, path: ['apis', name] })) : [];
  const others = ['defaults', 'adHoc'].map((name) => ({ block: file[name], path: [name] }));
  return [...apis, ...others].flatMap(({ block, path }) => (isMapping(block) ? [{ block, path }] : []));
}

function* textsOf(value: unknown, path: Path): Generator<{ path: Path; value: string }> {
  if (typeof value === 'string') yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* textsOf(inner, [...path, Array.isArray(value) ? Number(name) : name]);
}
