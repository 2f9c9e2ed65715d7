import { isMapping } from '../documents/mapping.js';
import { mask } from '../documents/show-value.js';
import { parseUrl } from '../runtime/url.js';
import { parseReferences } from '../secrets/references.js';
import { isSecretPlace } from './references-check.js';

type Path = readonly PropertyKey[];

/** Masks the secrets in a value of an API definition, for display; references are shown as written. */
export function maskSecrets(value: unknown, path: Path): unknown {
  if (typeof value === 'string') return maskText(value, path);
  if (Array.isArray(value)) return value.map((item) => maskSecrets(item, path));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskSecrets(inner, [...path, name])]));
}

function maskText(text: string, path: Path): string {
  const parsed = parseReferences(text);
  const parts = parsed.ok ? parsed.parts : [text];
  const containsReference = parts.some((part) => typeof part !== 'string');
  const isSecret = isSecretPlace(path);
  const displayed = parts.map((part) => {
    if (typeof part !== 'string') return part.source;
    return (containsReference || isSecret) && !isScheme(part) ? mask : part;
  });
  if (path[0] === 'tls' && !containsReference) return isSecret ? mask : 'PEM text';
  return path[0] === 'proxy' ? withoutPassword(displayed.join(''), containsReference) : displayed.join('');
}

/** Reports whether a text is the scheme before a credential, as in `Bearer ${env:TOKEN}`. */
const isScheme = (text: string) => /^\s*([A-Za-z]{1,20} +)?$/.test(text);

function withoutPassword(text: string, containsReference: boolean): string {
  const url = containsReference ? undefined : parseUrl(text);
  if (url === undefined) return text;
  const { protocol, host, username, password } = url;
  const user = password === '' ? username : `${username}:${mask}`;
  return `${protocol}//${user === '' ? '' : `${user}@`}${host}`;
}
