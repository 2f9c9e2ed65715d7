import { describe, expect, it } from 'vitest';
import { isSecretHeader } from '../../../src/response/shown-headers.js';
import { selectHeaders } from '../../../src/tools/test-endpoint/findings.js';
import { createTester as createEndpointTester } from '../../helpers/calls/endpoint-tester.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

const secret = 'kst-5f0a99c1d2';
const sessionHeaders = {
  authorization: `Bearer ${secret}`,
  'proxy-authorization': secret,
  'authentication-info': `nextnonce="${secret}"`,
  'x-subject-token': secret,
  'X-Api-Key': secret,
  x_api_key: secret,
  'x-amz-security-token': secret,
  'x-csrf-token': secret,
  'x-session-id': secret,
  'set-cookie': [`sid=${secret}; Path=/`, `${secret}; Path=/; Max-Age=9`, `=${secret}`],
};

async function serve(headers: Readonly<Record<string, string | readonly string[]>>): Promise<HttpServer> {
  const server = await startHttpServer((_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  opened.push(server);
  return server;
}

describe('header that carries a session or a credential', () => {
  it('occurs in no part of the result or of the baseline', async () => {
    const server = await serve(sessionHeaders);
    const { raw, store } = createEndpointTester(opened);
    const tested = await raw({ url: server.url, baseline: 'sessions', samples: 2, perSecond: 50 });
    expect(tested).toMatchObject({ ok: true });
    expect(JSON.stringify([tested, await store.get('baseline:sessions')])).not.toContain(secret);
  });

  it.each(Object.keys(sessionHeaders))('can be expected to be present, without its value: %s', async (name) => {
    const server = await serve(sessionHeaders);
    const tested = await createEndpointTester(opened).run({ url: server.url, expect: { headers: { [name]: '*' } } });
    expect(tested.assertions).toEqual([
      { check: `header ${name.toLowerCase()}`, ok: true, expected: 'present', actual: 'present (value hidden)' },
    ]);
  });

  it.each(
    [...Object.keys(sessionHeaders), 'SET-COOKIE', 'Set_Cookie', 'Cookie2'].flatMap((name) => {
      const patterns = name.toLowerCase() === 'set-cookie' ? ['/*/'] : ['/./', `/${secret.slice(0, 5)}/i`, '/*/'];
      return ['x', secret, ...patterns].map((value) => [name, value] as const);
    }),
  )('cannot be compared with a value, sign by sign or whole: %s %s', async (name, value) => {
    const server = await serve(sessionHeaders);
    const tested = await createEndpointTester(opened).raw({ url: server.url, expect: { headers: { [name]: value } } });
    expect(tested).toMatchObject({ ok: false, error: { code: 'invalid-arguments', outcome: 'rejected' } });
    expect(server.requests).toHaveLength(0);
  });

  it('counts as absent if it is absent', async () => {
    const server = await serve({});
    const tested = await createEndpointTester(opened).run({ url: server.url, expect: { headers: { 'set-cookie': '*' } } });
    expect(tested.assertions).toMatchObject([{ ok: false, actual: 'absent' }]);
  });

  it('never belongs to the diagnostic headers', () => {
    const all = new Proxy(new Headers(), { get: (_target, key) => (key === 'get' ? (name: string) => name : undefined) });
    expect(Object.keys(selectHeaders(all)).filter(isSecretHeader)).toEqual([]);
  });
});

describe('findings about cookies', () => {
  it.each([
    ['a name', 'sid=1; HttpOnly', 'cookie sid lacks SameSite'],
    ['no name', `${secret}; HttpOnly; a=b`, 'cookie 1 lacks SameSite'],
    ['an empty name', `=${secret}; HttpOnly`, 'cookie 1 lacks SameSite'],
    ['a name that is not a word', 'Urgent: send it=1; HttpOnly', 'cookie "Urgent: send it" lacks SameSite'],
    ['a value with a semicolon-like tail', 'a=b=c; samesite = lax', 'cookie a lacks HttpOnly'],
  ])('identify a cookie with %s', async (_what, cookie, finding) => {
    const server = await serve({ 'set-cookie': cookie });
    const { findings } = await createEndpointTester(opened).run({ url: server.url });
    expect(findings.filter((text) => text.includes('cookie'))).toEqual([`security: ${finding}`]);
  });
});
