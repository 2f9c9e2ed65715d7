import { describe, expect, it } from 'vitest';
import { isHtml } from '../../../src/response/text/is-html.js';

describe('isHtml', () => {
  it.each([
    '<!DOCTYPE html><p>x',
    '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>x',
    '\ufeff\n <html lang="en">x</html>',
    '<!-- a comment --><!-- another --><HTML>x',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
  ])('recognizes the page %j under HTML, JSON, no type and application/octet-stream', (text) => {
    for (const type of ['text/html', 'application/xhtml+xml', 'application/json', 'text/json', '', 'application/octet-stream']) {
      expect(isHtml(text, type)).toBe(true);
    }
  });

  it.each(['text/plain', 'text/markdown', 'text/xml', 'application/xml', 'image/svg+xml', 'text/css', 'application/javascript'])(
    'believes that a page under %s is a source',
    (type) => {
      expect(isHtml('<!DOCTYPE html><p>x', type)).toBe(false);
    },
  );

  it.each([
    '<br />\n<b>Fatal error</b>: x',
    '<h1>x</h1>',
    '<center>x',
    'Error: x<br>\nline two',
    'x </body>',
    '<pre>x</pre>',
    '<a href="/x">x</a>',
  ])('recognizes the part of a page %j only under HTML', (text) => {
    expect(isHtml(text, 'text/html')).toBe(true);
    for (const type of ['', 'application/json', 'text/plain']) expect(isHtml(text, type)).toBe(false);
  });

  it.each([
    ['JSON', '{"html":"<b>x</b>"}'],
    ['a JSON list', ' [{"html":"<b>x</b>"}]'],
    ['a JSON text', '"<b>x</b>"'],
    ['XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ['XML without a declaration', '<Error><Code>AccessDenied</Code></Error>'],
    ['a feed', '<?xml version="1.0"?><!-- x --><rss><title>x</title></rss>'],
    ['XML whose root has the name of an element', '<?xml version="1.0"?><address><a>x</a></address>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>'],
    ['SOAP', '<soap:Envelope xmlns:soap="x"><soap:Body/></soap:Envelope>'],
    ['plain text', 'Not found'],
    ['text with angle brackets', 'a < b > c, see <https://example.com> <x@example.com>'],
    ['nothing', ''],
  ])('does not take %s under text/html for a page', (_what, text) => {
    expect(isHtml(text, 'text/html')).toBe(false);
  });

  it.each(['<!-- --><!--', '<!x', '<a', ' ', '<?xml ', '<'])('takes time in proportion to the size of %j', (part) => {
    const start = process.cpuUsage().user;
    isHtml(part.repeat(200_000), 'text/html');
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(500);
  });
});
