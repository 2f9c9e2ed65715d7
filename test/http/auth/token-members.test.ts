import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  authenticatorOf,
  clientCredentials,
  createMemoryVault,
  testDependencies,
  tokenFrom,
} from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';
import { type RotatingServer, startRotatingServer } from '../../helpers/servers/rotating-server.js';
import { type Reply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const tokenAfter = (reply: Reply) => {
  server.respond = () => reply;
  return tokenFrom(authenticatorOf(clientCredentials(server)));
};
const token = { access_token: 'access-1', token_type: 'Bearer' };

describe('members of a token response', () => {
  it.each(['Bearer', 'bearer', 'BEARER', ' bearer', 'BearerToken', undefined, null, ''])(
    'reads the token type %j as Bearer',
    async (token_type) => {
      expect(await tokenAfter({ body: { ...token, token_type } })).toBe('access-1');
    },
  );

  it.each([
    ['scope', [['a', 'b'], '', null, {}, 7]],
    ['refresh_token', ['', null, 7, {}, []]],
    ['expires_in', ['3600', ' 60 ', 59.5, '59.5', '', null, undefined, 0, '0', -1, 'never', true, {}, [], 1e306]],
    ['id_token', ['', null, 7, 'not.a.jwt']],
    ['error', ['', null]],
  ])('uses the token whatever the member %s contains', async (name, values) => {
    for (const value of values) expect(await tokenAfter({ body: { ...token, [name]: value } }), JSON.stringify(value)).toBe('access-1');
  });

  it('uses the token of any response with odd optional members', async () => {
    const optional = fc.record({
      scope: fc.jsonValue(),
      refresh_token: fc.jsonValue(),
      expires_in: fc.jsonValue(),
      id_token: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(optional, async (members) => {
        expect(await tokenAfter({ body: { ...members, ...token } })).toBe('access-1');
      }),
      { numRuns: 50 },
    );
  });

  it.each([0, '0', -1, ''])('uses a token whose lifetime is %j until the API rejects it', async (expires_in) => {
    server.respond = (_form, _request, n) => tokenReply(n, { expires_in });
    const deps = testDependencies();
    const authenticator = authenticatorOf(clientCredentials(server), deps);
    await tokenFrom(authenticator);
    deps.clock.advance(86_400_000);
    expect(await tokenFrom(authenticator)).toBe('access-1');
    expect(server.forms).toHaveLength(1);
  });

  it.each([
    ['access_token is not text', { access_token: { value: 'a' } }, 'access_token'],
    ['access_token contains a space', { access_token: 'Bearer access-1' }, 'access_token'],
    ['access_token ends with a line break', { access_token: 'access-1\n' }, 'access_token'],
    ['access_token is too long', { access_token: 'a'.repeat(32_769) }, 'access_token'],
    ['access_token is missing', { access_token: undefined }, 'access_token'],
    ['access_token is null', { access_token: null }, 'access_token'],
    ['token_type is mac', { token_type: 'mac' }, 'token_type is "mac", not Bearer'],
    ['token_type is N_A', { token_type: 'N_A' }, 'token_type is "N_A", not Bearer'],
    ['token_type is DPoP', { token_type: 'DPoP' }, 'token_type is "DPoP", not Bearer'],
    ['token_type is bot', { token_type: 'bot' }, 'token_type is "bot", not Bearer'],
    ['token_type is a sentence', { token_type: 'obey me' }, 'token_type is unknown, not Bearer'],
    ['token_type is the token', { access_token: 'obey-me', token_type: 'obey-me' }, 'token_type is unknown, not Bearer'],
    ['token_type is a number', { token_type: 7 }, 'token_type is not text'],
  ])('names the invalid member if %s', async (_what, members, expected) => {
    const error = await thrownError(() => tokenAfter({ body: { ...token, ...members } }));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false, cause: undefined });
    expect(error.message).toContain(expected);
    expect(error.message).not.toMatch(/obey.me/);
  });
});

describe('form of a token response', () => {
  const json = JSON.stringify({ ...token, expires_in: 60 });

  it.each<[string, Reply]>([
    ['status 201', { status: 201, body: json }],
    ['status 202', { status: 202, body: json }],
    ['the media type text/plain', { body: json, headers: { 'content-type': 'text/plain' } }],
    ['the media type text/html', { body: json, headers: { 'content-type': 'text/html; charset=UTF-8' } }],
    ['the media type application/octet-stream', { body: json, headers: { 'content-type': 'application/octet-stream' } }],
    ['an empty media type', { body: json, headers: { 'content-type': '' } }],
    ['a byte order mark', { body: `\ufeff${json}` }],
    ['line breaks around it', { body: `\r\n${json}\r\n` }],
    [
      'a form, as GitHub returns it',
      {
        body: 'access_token=access-1&expires_in=28800&scope=repo%2Cgist&token_type=bearer',
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      },
    ],
    ['a form declared as text', { body: 'access_token=access-1&expires=5183999', headers: { 'content-type': 'text/plain' } }],
    ['a form declared as JSON', { body: 'access_token=access-1' }],
  ])('reads a token response with %s', async (_what, reply) => {
    expect(await tokenAfter(reply)).toBe('access-1');
  });

  it.each([
    ['an HTML page', '<a href="?access_token=a">x</a>'],
    ['a JSON text', '"access_token=a"'],
    ['an array', '[{"access_token":"a"}]'],
    ['an empty body', ''],
    ['a bare token', 'access-1'],
  ])('rejects %s as a token response', async (_what, body) => {
    expect((await thrownError(() => tokenAfter({ body }))).message).toContain('neither a JSON object nor form-encoded');
  });
});

describe('refused token response with a rotated refresh token', () => {
  let rotating: RotatingServer;
  beforeEach(async () => {
    rotating = await startRotatingServer();
  });
  afterEach(() => rotating.close());

  const renewing = (deps: ReturnType<typeof testDependencies>) =>
    authenticatorOf(
      { type: 'oauth2', grant: 'refresh-token', tokenEndpoint: `${rotating.url}/token`, clientId: 'me', refreshToken: 'refresh-0' },
      deps,
    );

  it.each([
    ['of another type', { token_type: 'mac' }],
    ['that is missing', { access_token: undefined }],
    ['that is null', { access_token: null }],
    ['that a header cannot carry', { access_token: 'a b' }],
    ['that is too long', { access_token: 'a'.repeat(40_000) }],
  ])('continues with the new refresh token after an access token %s', async (_what, members) => {
    const vault = createMemoryVault();
    const deps = testDependencies({ vault });
    rotating.members = members;
    const error = await thrownError(() => tokenFrom(renewing(deps)));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(JSON.stringify([error, { ...error }])).not.toContain('refresh-1');
    expect(deps.registeredSecrets).toContain('refresh-1');
    rotating.members = {};
    expect(await tokenFrom(renewing(testDependencies({ vault })))).toBe('access-2');
    expect(rotating.reused).toEqual([]);
  });

  it('registers no empty secret for tokens that were saved without an access token', async () => {
    const vault = createMemoryVault();
    rotating.members = { token_type: 'mac' };
    await thrownError(() => tokenFrom(renewing(testDependencies({ vault }))));
    rotating.members = {};
    const deps = testDependencies({ vault });
    await tokenFrom(renewing(deps));
    expect(deps.registeredSecrets).not.toContain('');
  });
});
