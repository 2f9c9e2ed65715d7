/** A part of an HTML document. `raw`: character references in the text are text. `attributes` is the source of the attributes. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string; readonly raw: boolean }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly selfClosing: boolean }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is not markup (WHATWG HTML §13.2.6.2). The content of the first group is never text for a reader. */
const dropped = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);
const rawText = new Set([...dropped, 'title', 'textarea', 'xmp']);

/**
 * Splits HTML into text and tags in one pass. A search for an end that does not exist is made once for each kind of end, so the
 * time is linear for any input. Comments, declarations, scripts and styles are skipped. What never ends is read as text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  const ends = createEndFinder(html);
  /** Start of the text that no token contains yet. */
  let textAt = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const markup = readMarkup(html, at, ends);
    if (markup === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > textAt) yield { kind: 'text', text: html.slice(textAt, at), raw: false };
    for (const token of markup.tokens) yield token;
    textAt = markup.end;
    at = html.indexOf('<', textAt);
  }
  if (textAt < html.length) yield { kind: 'text', text: html.slice(textAt), raw: false };
}

interface Markup {
  readonly tokens: readonly HtmlToken[];
  readonly end: number;
}

/** Reads the tag, comment or declaration at a position; undefined if the "<" is text. */
function readMarkup(html: string, at: number, ends: EndFinder): Markup | undefined {
  const second = html.charAt(at + 1);
  if (second === '!' || second === '?') return readDeclaration(html, at, ends);
  const nameAt = second === '/' ? at + 2 : at + 1;
  const end = isLetter(html.charCodeAt(nameAt)) ? ends.afterTag(nameAt) : undefined;
  if (end === undefined) return undefined;
  const name = tagName(html, nameAt);
  if (second === '/') return { tokens: [{ kind: 'close', name }], end };
  const attributes = html.slice(nameAt + name.length, end - 1);
  const tag = { kind: 'open', name, attributes, selfClosing: attributes.endsWith('/') } as const;
  // XHTML, as Java frameworks write it: no text follows, although browsers expect an end tag under text/html.
  if (!rawText.has(name) || tag.selfClosing) return { tokens: [tag], end };
  const close = ends.closingTag(name, end);
  if (dropped.has(name)) return { tokens: [tag], end: close ?? html.length };
  return close === undefined
    ? { tokens: [tag], end }
    : { tokens: [tag, { kind: 'text', text: html.slice(end, close), raw: name === 'xmp' }], end: close };
}

function readDeclaration(html: string, at: number, ends: EndFinder): Markup | undefined {
  if (html.startsWith('<![CDATA[', at)) {
    const end = ends.after(']]>', at + 9);
    if (end !== undefined) return { tokens: [{ kind: 'text', text: html.slice(at + 9, end - 3), raw: true }], end };
  }
  // "<!-->" is a whole comment, too.
  const end = (html.startsWith('<!--', at) ? ends.after('-->', at + 2) : undefined) ?? ends.after('>', at);
  return end === undefined ? undefined : { tokens: [], end };
}

interface EndFinder {
  /** Returns the position after the next `mark`. */
  after(mark: string, from: number): number | undefined;
  /** Returns the position after the tag whose name begins at `from`. A ">" in a quoted value does not end it. */
  afterTag(from: number): number | undefined;
  /** Returns the position of the next closing tag of an element. */
  closingTag(name: string, from: number): number | undefined;
}

function createEndFinder(html: string): EndFinder {
  /** Marks that do not occur in the rest of the document. */
  const exhausted = new Set<string>();
  let quotesCount = true;

  const after = (mark: string, from: number) => {
    const found = exhausted.has(mark) ? -1 : html.indexOf(mark, from);
    if (found >= 0) return found + mark.length;
    exhausted.add(mark);
    return undefined;
  };

  return {
    after,
    afterTag(from) {
      let at = from;
      while (quotesCount && at < html.length) {
        const code = html.charCodeAt(at);
        at += 1;
        if (code === greaterThan) return at;
        if (code !== equalsSign) continue;
        while (isSpace(html.charCodeAt(at))) at += 1;
        const quote = html.charAt(at);
        if (quote === '"' || quote === "'") at = after(quote, at + 1) ?? at + 1;
      }
      // The tag does not end, so from now on a quote means nothing: no part of the document is searched twice.
      quotesCount = false;
      return after('>', from);
    },
    closingTag(name, from) {
      const mark = `</${name}`;
      if (exhausted.has(mark)) return undefined;
      const pattern = new RegExp(`${mark}(?=[\\s/>])`, 'gi');
      pattern.lastIndex = from;
      const found = pattern.exec(html);
      if (found === null) exhausted.add(mark);
      return found?.index;
    },
  };
}

const greaterThan = 0x3e;
const equalsSign = 0x3d;
const maxNameLength = 40;

function tagName(html: string, from: number): string {
  let end = from;
  while (end - from < maxNameLength && isNameCharacter(html.charCodeAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}

const isLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isSpace = (code: number) => code === 0x20 || (code >= 9 && code <= 13);
/** ASCII only, so that lowercase letters take as many characters. */
const isNameCharacter = (code: number) => code > 0x20 && code < 0x7f && code !== 0x2f && code !== greaterThan;

/** Returns the value of one attribute: empty without a value, undefined if it is absent. The first of several applies. */
export function attribute(source: string, wanted: string): string | undefined {
  // Most tags have none of the attributes that matter: a search is cheaper than reading them.
  if (!source.toLowerCase().includes(wanted)) return undefined;
  const pattern = /[\s/]*([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]*)))?/y;
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    if (match[1]?.toLowerCase() === wanted) return match[2] ?? match[3] ?? match[4] ?? '';
  }
  return undefined;
}
