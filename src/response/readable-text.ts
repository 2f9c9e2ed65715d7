import { parseMediaType } from './media-type.js';
import { isHtml } from './text/is-html.js';
import { readableHtml } from './text/readable-html.js';

/**
 * Returns title and text of an HTML page. Undefined if it is something else, or a page without text: its script writes it, so its
 * source is all that there is to see.
 */
export function readableText(text: string, contentType: string | null): string | undefined {
  if (!isHtml(text, parseMediaType(contentType).essence)) return undefined;
  const page = readableHtml(text);
  if (page.text === '') return undefined;
  return page.title === undefined ? page.text : `${page.title}\n\n${page.text}`;
}
