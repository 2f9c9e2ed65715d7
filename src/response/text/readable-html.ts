import { decodeReferences } from './character-references.js';
import { blocks, empty, endedByNext, neverShown, preformatted } from './html-elements.js';
import { attribute, type HtmlToken, htmlTokens } from './html-tokens.js';
import { type LayoutMark, TextLayout } from './text-layout.js';

export interface ReadableHtml {
  /** Undefined if the text starts with it: most error pages repeat their title as the first heading. */
  readonly title?: string;
  /** Empty if a script would write the page. */
  readonly text: string;
}

// Decision: docs/decisions/2026-11-26-html-is-shown-as-text.md
/**
 * Returns the title and the text of an HTML page as a reader sees it without scripts, in the order of the page: debug pages show
 * exception and message first. One pass; never longer than the page.
 */
export function readableHtml(html: string): ReadableHtml {
  const page = new Page();
  for (const token of htmlTokens(html)) page.read(token);
  const text = page.text();
  const { title } = page;
  const startsWithTitle = title === '' || comparable(text.slice(0, startLength)).includes(comparable(title));
  return startsWithTitle ? { text } : { title, text };
}

/** A title within this number of characters of the text is not repeated. */
const startLength = 400;

const comparable = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

interface OpenElement {
  readonly name: string;
  readonly mark: LayoutMark;
  /** Elements of the same name that are open within it, including itself. */
  depth: number;
}

/** Reads the tokens of a page into its title and text. */
class Page {
  title = '';
  private readonly layout = new TextLayout();
  private inTitle = false;
  private hidden: OpenElement | undefined;
  private formatted: OpenElement | undefined;
  private link: { readonly href: string; readonly mark: LayoutMark } | undefined;
  /** A line end directly after the tag belongs to the tag (WHATWG HTML §13.2.6.4.7). */
  private afterPreTag = false;

  read(token: HtmlToken): void {
    if (this.hidden === undefined) this.layout.join();
    if (token.kind === 'text') this.readText(token.text, token.raw);
    else if (token.kind === 'open') this.open(token.name, token.attributes, token.selfClosing);
    else this.close(token.name);
  }

  text(): string {
    return this.layout.toString();
  }

  private readText(source: string, raw: boolean): void {
    const decoded = raw ? source : decodeReferences(source);
    const text = needsCleaning.test(decoded) ? clean(decoded) : decoded;
    if (this.inTitle) {
      this.title ||= text.replace(/\s+/g, ' ').trim();
    } else {
      this.layout.text(this.afterPreTag && text.startsWith('\n') ? text.slice(1) : text, this.formatted !== undefined);
    }
    this.afterPreTag = false;
  }

  private open(name: string, attributes: string, selfClosing: boolean): void {
    this.afterPreTag = false;
    // A title that does not end contains no markup: a tag ends it.
    this.inTitle = name === 'title' && !selfClosing && this.hidden === undefined;
    if (endedByNext.has(name)) {
      if (this.hidden?.name === name && this.hidden.depth === 1) this.endHidden(this.hidden);
      if (this.formatted?.name === name && this.formatted.depth === 1) this.formatted = undefined;
    }
    const hasContent = !selfClosing && !empty.has(name);
    if (this.hidden?.name === name && hasContent) this.hidden.depth += 1;
    else if (this.hidden === undefined && hasContent && isHidden(name, attributes)) {
      this.hidden = { name, mark: this.layout.mark(), depth: 1 };
    }
    if (name === 'li') this.layout.item();
    else if (name === 'tr') this.layout.row();
    else if (name === 'td' || name === 'th') this.layout.cell();
    else if (blocks.has(name)) this.layout.line();
    else if (name === 'a') this.link = { href: attribute(attributes, 'href') ?? '', mark: this.layout.mark() };
    if (this.formatted?.name === name && hasContent) this.formatted.depth += 1;
    else if (this.formatted === undefined && hasContent && isPreformatted(name, attributes)) {
      this.formatted = { name, mark: this.layout.mark(), depth: 1 };
      this.afterPreTag = preformatted.has(name);
    }
  }

  private close(name: string): void {
    this.afterPreTag = false;
    if (name === 'title') this.inTitle = false;
    if (name === 'a') this.endLink();
    if (this.formatted?.name === name) {
      this.formatted.depth -= 1;
      if (this.formatted.depth === 0) this.formatted = undefined;
    }
    if (this.hidden?.name === name) {
      this.hidden.depth -= 1;
      if (this.hidden.depth === 0) this.endHidden(this.hidden);
    }
    if (blocks.has(name)) this.layout.line();
  }

  /** Removes the text of a hidden element. One that never ends is not removed, because it would take the page with it. */
  private endHidden({ mark }: OpenElement): void {
    this.layout.cut(mark);
    this.hidden = undefined;
  }

  /** Servers truncate long names in lists of files: without its target, the link names no file. */
  private endLink(): void {
    if (this.link === undefined) return;
    const { href, mark } = this.link;
    if (href !== '' && /(\.\.>?|…)$/.test(this.layout.lastPart(mark))) this.layout.text(` (${clean(decodeReferences(href))})`, false);
    this.link = undefined;
  }
}

/** Line ends of CRLF, spaces that do not break, NUL, and characters that only allow or prevent a line break. */
const needsCleaning = /[\r\0\u00a0\u00ad\u200b\u2060\ufeff]/;

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[\0\u00ad\u200b\u2060\ufeff]/g, '');
}

/** Reports whether an element and its content are not shown. A whole page is hidden only until its script runs. */
function isHidden(name: string, attributes: string): boolean {
  if (neverShown.has(name)) return true;
  if (attributes === '' || name === 'html' || name === 'body' || name === 'main') return false;
  if (attribute(attributes, 'hidden') !== undefined || attribute(attributes, 'aria-hidden')?.toLowerCase() === 'true') return true;
  return /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(attributes, 'style') ?? '');
}

function isPreformatted(name: string, attributes: string): boolean {
  return preformatted.has(name) || /(^|[;\s])white-space\s*:\s*pre/i.test(attribute(attributes, 'style') ?? '');
}
