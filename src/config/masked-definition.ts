import { isMapping } from '../documents/mapping.js';
import { mask } from '../documents/show-value.js';
import { parseUrl } from '../runtime/url.js';
import { parseReferences } from '../secrets/references.js';
import { isSecretPlace } from './references-check.js';

type Path = readonly PropertyKey[];

/** A value of an API's definition as a person may see it: references as they are written, secrets masked. */
export function masked(value: unknown, path: Path): unknown {
  if (typeof value === 'string') return maskedText(value, path);
  if (Array.isArray(value)) return value.map((item) => masked(item, path));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked(inner, [...path, name])]));
}

function maskedText(text: string, path: Path): string {
  const parsed = parseReferences(text);
  const parts = parsed.ok ? parsed.parts : [text];
  const refers = parts.some((part) => typeof part !== 'string');
  const isSecret = isSecretPlace(path);
  const shown = parts.map((part) => {
    if (typeof part !== 'string') return part.source;
    return (refers || isSecret) && !isScheme(part) ? mask : part;
  });
  if (path[0] === 'tls' && !refers) return isSecret ? mask : 'PEM text';
  return path[0] === 'proxy' ? withoutPassword(shown.join(''), refers) : shown.join('');
}

/** What stands before a credential in a header, as in `Bearer ${env:TOKEN}`. */
const isScheme = (text: string) => /^\s*([A-Za-z]{1,20} +)?$/.test(text);

function withoutPassword(text: string, refers: boolean): string {
  const url = refers ? undefined : parseUrl(text);
  if (url === undefined) return text;
  const { protocol, host, username, password } = url;
  const user = password === '' ? username : `${username}:${mask}`;
  return `${protocol}//${user === '' ? '' : `${user}@`}${host}`;
}
