import { parseUrl } from '../../runtime/url.js';

export interface WebLink {
  readonly url: string;
  /** Relation types in lowercase. */
  readonly relations: readonly string[];
  /** The other parameters by lowercase name. The first one of a name counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Parses a Link field as RFC 8288, appendix B, does: the fields of one name are joined by commas, and a comma in a URL or a
 * quoted string separates nothing. A link about another resource (`anchor`) is omitted.
 */
export function parseLinks(text: string, page: URL): WebLink[] {
  const links: WebLink[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const end = start === -1 ? -1 : text.indexOf('>', start);
    if (end === -1) break;
    const { parameters, end: next } = parseParameters(text, end + 1);
    at = next;
    const url = parseUrl(text.slice(start + 1, end).trim(), page);
    const anchor = parameters.get('anchor');
    if (url === undefined || (anchor !== undefined && parseUrl(anchor, page)?.href !== page.href)) continue;
    const relations = (parameters.get('rel') ?? '').toLowerCase().split(/[\t ]+/);
    links.push({ url: url.href, relations: relations.filter((relation) => relation !== ''), parameters });
  }
  return links;
}

/** Parses `; name=value` up to the comma that ends the link. */
function parseParameters(text: string, from: number): { readonly parameters: ReadonlyMap<string, string>; readonly end: number } {
  const parameters = new Map<string, string>();
  let at = from;
  while (at < text.length && text[at] !== ',') {
    // A comma may be missing between two links of a server that joins them without one.
    if (text[at] === '<') break;
    if (text[at] !== ';') {
      at += 1;
      continue;
    }
    const nameEnd = endOf(text, at + 1, '=;,');
    const name = text
      .slice(at + 1, nameEnd)
      .trim()
      .toLowerCase();
    at = nameEnd;
    if (text[at] !== '=') continue;
    at = skipSpaces(text, at + 1);
    const value = text[at] === '"' ? quotedString(text, at + 1) : tokenOf(text, at);
    at = value.end;
    if (name !== '' && !parameters.has(name)) parameters.set(name, value.text);
  }
  return { parameters, end: at + (text[at] === ',' ? 1 : 0) };
}

function quotedString(text: string, from: number): { readonly text: string; readonly end: number } {
  let value = '';
  let at = from;
  for (; at < text.length && text[at] !== '"'; at += 1) {
    if (text[at] === '\\') at += 1;
    value += text[at] ?? '';
  }
  return { text: value, end: at + 1 };
}

/** Single quotes are not part of the syntax, but some servers send them in place of double ones. */
function tokenOf(text: string, from: number): { readonly text: string; readonly end: number } {
  const end = endOf(text, from, ';,');
  return {
    text: text
      .slice(from, end)
      .trim()
      .replace(/^'(.*)'$/, '$1'),
    end,
  };
}

function endOf(text: string, from: number, stops: string): number {
  let at = from;
  while (at < text.length && !stops.includes(text[at] ?? '')) at += 1;
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}
