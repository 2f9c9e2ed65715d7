import { describe, expect, it } from 'vitest';
import { maskCookie } from '../../../src/tools/test-endpoint/mask-cookie.js';
import { createTester } from '../../helpers/calls/endpoint-tester.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { fc } from '../../helpers/properties.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

/** Tests an endpoint that sends these header lines. */
async function expectHeader(lines: readonly string[], name: string, expected: string) {
  const head = ['HTTP/1.1 200 OK', 'Content-Length: 2', ...lines].join('\r\n');
  const server = await startRawServer({ onRequest: (socket) => socket.write(`${head}\r\n\r\nok`) });
  opened.push(server);
  const { assertions } = await createTester(opened).run({ url: server.url, expect: { headers: { [name]: expected } } });
  return assertions[0];
}

const links = ['Link: <https://a.test/1>; rel="prev"', 'Link: <https://a.test/3>; rel="next"'];

describe('expectation of a header that is sent in several lines', () => {
  it.each([
    ['Vary', ['Vary: Accept', 'Vary: Origin'], '/^Origin$/', true],
    ['vary', ['Vary: Accept', 'vary: Origin'], 'Accept', true],
    ['vary', ['Vary: Accept', 'Vary: Origin'], 'Accept, Origin', true],
    ['vary', ['Vary: Accept', 'Vary: Origin'], '/Cookie/', false],
    ['vary', ['Vary: Accept', 'Vary: Origin'], '/^Accept, Origin$/', false],
    ['vary', ['Vary: Accept, Origin'], '/^Accept, Origin$/', true],
    ['link', links, '/3>; rel="next"$/', true],
    ['link', links, '/1>.*rel="next"/', false],
    ['warning', ['Warning: 110 - "stale"', 'Warning: 199 - "other"'], '*', true],
    ['x-empty', ['X-Empty:', 'X-Empty: a'], 'a', true],
    ['www-authenticate', ['WWW-Authenticate: Basic', 'WWW-Authenticate: Bearer realm="a, b"'], 'Bearer realm="a, b"', true],
    ['x-once', ['X-Once: a, b'], 'a', false],
  ] as const)('compares each line of %s: %s %s is %s', async (name, lines, expected, ok) => {
    expect(await expectHeader(lines, name, expected)).toMatchObject({ ok });
  });

  it('shows every line if none matches', async () => {
    expect(await expectHeader(['Vary: Accept', 'Vary: Origin'], 'vary', 'Cookie')).toMatchObject({ actual: 'Accept, Origin' });
  });
});

describe('expectation of Set-Cookie', () => {
  const cookies = ['Set-Cookie: a=1; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT', 'Set-Cookie: session=s3cret-5f; Path=/; Secure'];

  it.each([
    ['/^session=/', true],
    ['/^session=.*; Secure$/', true],
    ['/expires=wed, 01 jan/i', true],
    ['/^a=.*Secure/', false],
    ['/^csrf=/', false],
    ['/s3cret/', false],
    ['/^session=s/', false],
    ['/^session=.{9};/', false],
  ])('compares the name and the attributes of one cookie, and never its value: %s is %s', async (pattern, ok) => {
    const assertion = await expectHeader(cookies, 'Set-Cookie', pattern);
    expect(assertion).toMatchObject({ check: 'header set-cookie', ok });
    expect(assertion?.actual).not.toContain('s3cret');
  });

  it('fails if no cookie is set', async () => {
    expect(await expectHeader([], 'set-cookie', '/./')).toMatchObject({ ok: false, actual: 'absent' });
  });

  it('hides the values of cookies, nameless cookies and unknown attributes', () => {
    expect(['sid=a; Path=/', 'a; Max-Age=9', '=a', 'sid=a=b;HttpOnly ; x=y', ''].map(maskCookie)).toEqual([
      'sid=[hidden]; Path=/',
      '[hidden]; Max-Age=9',
      '=[hidden]',
      'sid=[hidden]; HttpOnly; [hidden]',
      '[hidden]',
    ]);
  });

  it('masks two values of one cookie alike', () => {
    const value = fc.string().filter((text) => !text.includes(';'));
    fc.assert(fc.property(value, value, (one, other) => maskCookie(`sid=${one}; Secure`) === maskCookie(`sid=${other}; Secure`)));
  });
});
