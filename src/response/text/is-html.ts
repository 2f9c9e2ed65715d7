import { canStartPage } from './html-elements.js';

/**
 * Reports whether a text is an HTML page that is worth reading as text. `essence` is the declared `type/subtype`; empty if there
 * is none. A type that does not declare HTML is believed unless the text begins as only HTML does: proxies send their error pages
 * as JSON. Plain text is believed always, because servers send the source of a page so.
 */
export function isHtml(text: string, essence: string): boolean {
  const first = skipProlog(text);
  const declared = essence === 'text/html' || essence === 'application/xhtml+xml';
  if (first.isHtmlDoctype || first.name === 'html') return declared || !sourceTypes.test(essence);
  if (!declared || first.isXml) return false;
  if (first.name !== undefined) return canStartPage.has(first.name);
  // JSON under the default type of a framework is not a page, even if its texts contain tags.
  return !/^\s*[[{"]/.test(text) && /<(?:[a-z][a-z\d]*[\s/>]|\/[a-z]|!--)/i.test(text);
}

/** Types whose text is shown as its source. */
const sourceTypes = /^text\/(?!json$)|[/+]xml$|script$/;

interface Start {
  readonly isXml: boolean;
  readonly isHtmlDoctype: boolean;
  /** Name of the first element; undefined if the text begins with text. */
  readonly name?: string;
}

/** Reads the start of a document: white space, comments, the XML declaration, and the doctype. */
function skipProlog(text: string): Start {
  let isXml = false;
  let at = 0;
  for (;;) {
    while (/[\s\ufeff]/.test(text.charAt(at))) at += 1;
    const start = text.slice(at, at + maxNameLength);
    if (/^<!doctype\s+html\b/i.test(start)) return { isXml: false, isHtmlDoctype: true };
    if (/^<\?xml\s/i.test(start)) isXml = true;
    const isComment = start.startsWith('<!--');
    if (isComment || /^<[!?]/.test(start)) {
      const mark = isComment ? '-->' : '>';
      const end = text.indexOf(mark, at);
      if (end < 0) return { isXml, isHtmlDoctype: false };
      at = end + mark.length;
      continue;
    }
    const name = /^<([a-z][a-z\d:._-]*)/i.exec(start)?.[1]?.toLowerCase();
    return { isXml: isXml && name !== 'html', isHtmlDoctype: false, ...(name !== undefined && { name }) };
  }
}

const maxNameLength = 60;
