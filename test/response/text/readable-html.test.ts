import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readableHtml } from '../../../src/response/text/readable-html.js';
import { djangoPage } from '../../helpers/django-page.js';
import { fc } from '../../helpers/properties.js';

const page = (name: string) => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');
const lines = (name: string) => readableHtml(page(name)).text.split('\n');

/** Words of styles and scripts of the pages. */
const code = /font-family|background|function\s*\(|getElementById|display:|Prism|\{\s|window\./;

describe('the text of an error page', () => {
  it.each([
    ['apache', 'Forbidden'],
    ['aspnet-core', "InvalidOperationException: No service for type 'IClock' has been registered."],
    ['aspnet-yellow', "Invalid object name 'dbo.Invoices'."],
    ['cloudflare', 'Connection timed out Error code 522'],
    ['elb', '504 Gateway Time-out'],
    ['express', "TypeError: Cannot read properties of undefined (reading 'id')"],
    ['haproxy', '503 Service Unavailable'],
    ['iis', 'HTTP Error 404.0 - Not Found'],
    ['jetty', 'HTTP ERROR 500 java.lang.IllegalStateException: pool is closed'],
    ['nginx', '502 Bad Gateway'],
    ['rails', 'ActiveRecord::StatementInvalid in InvoicesController#index'],
    ['s3', '- Code: AccessDenied'],
    ['tomcat', 'Message Servlet execution threw an exception'],
    ['youch', 'DatabaseError'],
  ])('shows the cause of %s within the first three lines, without styles and scripts', (name, cause) => {
    expect(lines(name).slice(0, 3)).toContain(cause);
  });

  it.each(['apache', 'cloudflare', 'ignition', 'iis', 'rails', 'tomcat', 'werkzeug', 'symfony', 'github-404', 'aspnet-yellow'])(
    'contains no style, script or comment of %s',
    (name) => {
      const { title = '', text } = readableHtml(page(name));
      const shown = `${title}\n${text}`.replace(/^.*Line \d+: .*$/gm, '');
      expect(shown).not.toMatch(code);
      expect(shown).not.toMatch(/<!--|-->|<\/|&#\d+;|&\w+;/);
    },
  );

  it.each([
    ['django', djangoPage('OperationalError', 'no such table: app_widget', 1000), 'no such table: app_widget'],
    ['ignition', page('ignition'), "Table 'shop.invoices' doesn't exist in file"],
    ['php', page('php'), "Access denied for user 'shop'@'localhost' in /var/www/api/db.php:12"],
    ['rails', page('rails'), 'PG::UndefinedTable: ERROR: relation "invoices" does not exist'],
    ['spring', page('spring'), 'could not execute statement [relation "orders" does not exist]'],
    ['tomcat', page('tomcat'), 'java.lang.NoClassDefFoundError: com/example/Billing'],
    ['werkzeug', page('werkzeug'), '(sqlite3.OperationalError) no such table: invoice [SQL: SELECT invoice.id'],
    ['youch', page('youch'), 'select * from "invoices" - relation "invoices" does not exist'],
  ])('contains the database error of %s within its first 600 characters', (_name, html, message) => {
    expect(readableHtml(html).text.slice(0, 600)).toContain(message);
  });

  it('shows the exception of a debug page of 128 KB first', () => {
    const html = djangoPage('OperationalError', "no such table: app_widget's", 128 * 1024);
    const { title, text } = readableHtml(html);
    expect(title).toBeUndefined();
    expect(text.split('\n').slice(0, 4)).toEqual([
      'OperationalError at /widgets/',
      "no such table: app_widget's",
      'Request Method:\tGET',
      "Exception Value:\tno such table: app_widget's",
    ]);
    expect(text.length).toBeLessThan(html.length / 2);
    expect(text).not.toMatch(code);
    expect(text.endsWith('in your Django settings file.')).toBe(true);
  });

  it('omits a title that the page repeats as a heading', () => {
    expect(readableHtml(page('nginx'))).toEqual({ text: '502 Bad Gateway\nnginx/1.25.3' });
    expect(readableHtml(page('elb'))).toEqual({ text: '504 Gateway Time-out' });
    expect(readableHtml(page('apache')).title).toBe('403 Forbidden');
    expect(readableHtml(page('symfony')).title).toContain('SQLSTATE[HY000] [2002] Connection refused');
  });

  it('returns no text if a script would write the page', () => {
    expect(readableHtml(page('next-dev'))).toEqual({ text: '' });
    expect(readableHtml('<title>App</title><body><div id="root"></div><script src="/a.js"></script>')).toEqual({ title: 'App', text: '' });
  });
});

describe('the layout of a page', () => {
  const text = (html: string) => readableHtml(html).text;

  it.each([
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['a<br>b<br/>c<hr>d', 'a\nb\nc\nd'],
    ['one <b>bold</b>, <i>italic</i>.', 'one bold, italic.'],
    ['a\n   b\t c&nbsp;&nbsp;d', 'a b c d'],
    ['<div><div><div>deep</div></div></div>after', 'deep\nafter'],
    ['<ul><li>one<li><p>two</p></ul>', '- one\n- two'],
    ['<dl><dt>term<dd>meaning</dl>', 'term\nmeaning'],
    ['<h1>Title</h1>text', 'Title\ntext'],
    ['in<b>side</b> <i>out</i>', 'inside out'],
  ])('shows %j in lines', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'a\tb\n1\t2'],
    ['<table><tr><td></td><td>x</td></tr><tr><td>y</td><td></td><td>z</td></tr></table>end', '\tx\ny\t\tz\nend'],
    ['<table><tr><td><p>a</p><p>b</p></td><td><div>c</div></td></tr></table>', 'a\nb\tc'],
    ['<table>\n <tr>\n  <td> a </td>\n  <td> b </td>\n </tr>\n</table>', 'a\tb'],
  ])('separates the cells of %j by tabs', (html, expected) => {
    expect(text(`before${html}`)).toBe(`before\n${expected}`);
  });

  it.each([
    ['<pre>\n  a\n    b  c\n\n d\n</pre>e', '  a\n    b  c\n\n d\ne'],
    ['<pre><span>a</span>\n  <span>b</span>\n</pre>', 'a\n  b'],
    ['<pre>a\r\n\tb</pre>', 'a\n\tb'],
    ['<pre>Error<br> &nbsp; at x</pre>', 'Error\n   at x'],
    ['<div style="color: red; white-space: pre-wrap">a\n b</div> c  d', 'a\n b\nc d'],
    ['<textarea rows=2>\n<b>a</b>\n  &lt;</textarea>', '<b>a</b>\n  <'],
    ['<table><tr><td style="white-space:pre">a  b<td>c  d</table>', 'a  b\tc d'],
    ['<pre>a<pre>b</pre>c\n d</pre>e', 'a\nb\nc\n d\ne'],
  ])('keeps the lines and spaces of %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    '<p hidden>x</p>',
    '<p hidden="">x</p>',
    "<div style='x:y;display : NONE'><div>x</div>x</div>",
    '<span style="visibility:hidden">x</span>',
    '<i aria-hidden="true">x</i>',
    '<template><p>x</p></template>',
    '<svg><title>x</title><text>x</text></svg>',
    '<style>x</style>',
    '<SCRIPT>if (a < b) document.write("<p>x</p>")</SCRIPT >',
    '<!-- x -->',
    '<!--[if IE]>x<![endif]-->',
    '<!DOCTYPE x>',
    '<?xml x?>',
    '<iframe>x</iframe>',
  ])('omits %j', (hidden) => {
    expect(text(`before ${hidden} after`).replace('\n', ' ')).toBe('before after');
    expect(text(`a${hidden}b`).replace('\n', '')).toBe('ab');
  });

  it.each([
    '<p title="a hidden > thing">x</p>',
    '<body style="display:none">x',
    '<noscript>x</noscript>',
    '<div class="hidden" data-hidden aria-hidden=false>x</div>',
    '<details><summary>x</summary></details>',
    '<b hidden>never ends <p>x',
    '<title>never ends <p>x',
    '<!-- never ends > x',
    '<a href="never ends>x',
    '<![CDATA[x]]>',
    '<input hidden>x',
    '<svg/>x',
    '<script src="/a.js"/>x',
    '<title/>x',
    '<p hidden>gone<p>x',
  ])('keeps the text of %j', (html) => {
    expect(text(html)).toMatch(/x$/);
  });

  it.each([
    ['a < b && c > d', 'a < b && c > d'],
    ['&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&apos;', "<b> &amp; \"'''"],
    ['&hellip;&mdash;&euro;&eacute;&unknown;&AMP;&', '…—€é&unknown;&&'],
    ['&#147;a&#148; &#x96; &#129;', '“a” – \u0081'],
    ['&#0;&#xd800;&#x110000;&#128512;', '\ufffd\ufffd\ufffd😀'],
    ['?a=1&copy=2&lt=3', '?a=1&copy=2&lt=3'],
    ['so&shy;ft zero\u200bwidth nul\0', 'soft zerowidth nul'],
    ['&constructor;&__proto__;', '&constructor;&__proto__;'],
  ])('decodes %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('adds the target of a link whose text is truncated', () => {
    expect(lines('index-of').at(-1)).toBe('\tcustomers-2024-03-05..> (customers-2024-03-05.csv)\t2024-03-05 10:15\t1.2M');
    expect(text('<a href="/a?b&amp;c">more…</a> <a href="/d">whole</a> <a>no…</a>')).toBe('more… (/a?b&c) whole no…');
  });
});

describe('readableHtml of any text', () => {
  it('reads pages of many elements, and removes a hidden element of any size', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const paragraphs = words.map((word) => `<p>${word}</p>`).join('');
    expect(readableHtml(paragraphs).text).toBe(words.join('\n'));
    expect(readableHtml(`${paragraphs}<div hidden>${paragraphs}</div>${paragraphs}`).text).toBe([...words, ...words].join('\n'));
    expect(readableHtml(`<a href="/x">${paragraphs}y…</a>`).text.endsWith('\ny… (/x)')).toBe(true);
  });

  const fragment = fc.constantFrom(
    ...['<p>', '</p>', '<div hidden>', '</div>', '<td>', '<tr>', '<li>', '<pre>', '</pre>', '<title>', '</title>', '<script>', '</script>'],
    ...['<!--', '-->', '<a href="x…', '"', "'", '>', '<', '/', '=', '&', '&nbsp;', '&#', '<![CDATA[', ']]>', '<svg>', '</svg>', '…</a>'],
    ...[' ', '\n', '\r\n', '\0', 'word', 'é', '😀', '<textarea>', '</textarea>', '<br>', '<b style="white-space:pre">', '</b>'],
  );

  it('returns a text that is not longer than the page', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 60 }), (parts) => {
        const html = parts.join('');
        const { title = '', text } = readableHtml(html);
        expect(title.length + text.length).toBeLessThanOrEqual(html.length);
        expect(Buffer.byteLength(title + text)).toBeLessThanOrEqual(Buffer.byteLength(html));
      }),
      { numRuns: 3000 },
    );
  });

  it('contains the words that are shown, in their order, and none that is hidden', () => {
    const tags = fc.constantFrom('p', 'div', 'span', 'b', 'ul', 'li', 'td', 'pre', 'h1', 'section');
    const hiding = fc.constantFrom('', '', '', ' hidden', ' style="display: none"', ' aria-hidden="true"');
    interface Node {
      readonly tag: string;
      readonly hiding: string;
      readonly children: readonly (string | Node)[];
    }
    const { node } = fc.letrec<{ node: Node; child: string | Node }>((tie) => ({
      node: fc.record({ tag: tags, hiding, children: fc.array(tie('child'), { maxLength: 4 }) }),
      child: fc.oneof({ maxDepth: 5 }, fc.stringMatching(/^[a-z]{1,6}$/), tie('node')),
    }));
    // A nested element of this kind would end the outer one.
    const endsOuter = new Set(['p', 'li', 'td']);
    const render = ({ tag, hiding: attributes, children }: Node, outer: ReadonlySet<string>): string => {
      const name = endsOuter.has(tag) && outer.has(tag) ? 'div' : tag;
      const content = children.map((child) => (typeof child === 'string' ? ` ${child} ` : render(child, new Set([...outer, name]))));
      return `<${name}${attributes}>${content.join('')}</${name}>`;
    };
    const shownWords = ({ hiding: attributes, children }: Node): readonly string[] =>
      attributes === '' ? children.flatMap((child) => (typeof child === 'string' ? [child] : shownWords(child))) : [];
    fc.assert(
      fc.property(node, (root) => {
        const words = readableHtml(render(root, new Set())).text.match(/[a-z]+/g) ?? [];
        expect(words).toEqual(shownWords(root));
      }),
      { numRuns: 500 },
    );
  });

  const repeated = (part: string) => (bytes: number) => part.repeat(Math.ceil(bytes / part.length));
  it.each<[string, (bytes: number) => string]>([
    ...['<title', '<div>', '<div hidden>', '<!--', '<script>', '<a b="', '<a b=\'"', '<', '</', '\0', '<![CDATA[', '&', '&#', '<pre> ']
      .concat(['<td>', '<li hidden>x', '<?', '<a =', '<svg>', '<textarea>', '  <', 'a<wbr>b', '<a href=x>y..</a>', '<style></style'])
      .map((part): [string, (bytes: number) => string] => [part, repeated(part)]),
    ['one huge attribute', (bytes) => `<a href="${'x'.repeat(bytes)}">y</a>`],
    ['many attributes', (bytes) => `<a ${repeated('hidden = "x" ')(bytes)}>y</a>`],
    ['spaces in a tag', (bytes) => `<a hidden${' '.repeat(bytes)}>y</a>`],
    ['spaces in preformatted text', (bytes) => `<pre>x${' '.repeat(bytes)}x</pre>`],
  ])('takes time in proportion to the size of %j', (_what, make) => {
    const cpuMs = (html: string) => {
      const start = process.cpuUsage().user;
      readableHtml(html);
      return (process.cpuUsage().user - start) / 1000;
    };
    cpuMs(make(100_000));
    // Quadratic time would be minutes.
    expect(cpuMs(make(1_000_000))).toBeLessThan(1000);
  });
});
