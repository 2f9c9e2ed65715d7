import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticatorOf, env, secretsOf, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { refusal } from '../../helpers/calls/outcomes.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';
import { granted, refusal as says, startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const clientCredentials = (more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'client-credentials', tokenEndpoint: `${server.url}/token` },
  ...{ clientId: 'me', clientSecret: env('SECRET'), ...more },
});
const dependencies = (overrides: Parameters<typeof testDependencies>[0] = {}) => testDependencies(overrides, { SECRET: 's3cret' });

describe('answers of the token endpoint', () => {
  const failing = async (answer: TokenServer['answer']) => {
    server.answer = answer;
    return refusal(() => tokenFrom(authenticatorOf(clientCredentials(), dependencies())));
  };

  it.each([
    ['invalid_client', 401, 'auth.clientSecret'],
    ['invalid_scope', 400, 'auth.scopes'],
    ['invalid_target', 400, 'auth.resource'],
    ['unauthorized_client', 400, 'auth.grant'],
    ['unsupported_grant_type', 400, 'auth.grant'],
    ['invalid_grant', 400, 'auth.assertion'],
    ['invalid_client', 200, 'auth.clientSecret'],
  ])('%s with status %i hints at %s', async (code, status, option) => {
    const error = await failing(() => ({ ...says(code, status), headers: { 'www-authenticate': 'Basic realm="upstream text"' } }));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: false });
    expect(error.message).toContain(code);
    expect(error.hint).toContain(option);
    expect(JSON.stringify([error.message, error.hint, error.cause])).not.toContain('upstream text');
  });

  it.each([
    ['an error code of its own', { status: 400, body: { error: 'hunter2_upstream', access_tokens: 'x' } }],
    ['a page for people', { status: 200, body: '<html>hunter2_upstream</html>', headers: { 'content-type': 'text/html' } }],
    ['an error page', { status: 404, body: '<html>hunter2_upstream</html>' }],
    ['no token', { body: { token_type: 'Bearer', note: 'hunter2_upstream' } }],
    ['a token that is no text', { body: { access_token: { hunter2_upstream: 1 }, token_type: 'Bearer' } }],
    ['a token without a type', { body: { access_token: 'hunter2_upstream' } }],
    ['a lifetime that is no number', { body: { access_token: 'hunter2_upstream', token_type: 'Bearer', expires_in: 'long' } }],
    ['a negative lifetime', { body: { access_token: 'hunter2_upstream', token_type: 'Bearer', expires_in: -1 } }],
    ['an array', { body: ['hunter2_upstream'] }],
    ['a token of another type', { body: { access_token: 'hunter2_upstream', token_type: 'DPoP' } }],
    ['a token of an unknown type', { body: { access_token: 'hunter2_upstream', token_type: 'mac' } }],
    ['a token that no header can hold', { body: { access_token: 'hunter2_upstream\r\nx: y', token_type: 'Bearer' } }],
  ])('%s is refused, and not repeated', async (_what, answer) => {
    const error = await failing(() => answer);
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: false, cause: undefined });
    expect(error.message + error.hint + error.stack).not.toContain('hunter2_upstream');
  });

  it.each([
    ['text', '3600'],
    ['null', null],
    ['nothing', undefined],
  ])('a lifetime may be %s', async (_what, expires_in) => {
    server.answer = (_form, _request, n) => granted(n, { expires_in, refresh_token: null, scope: null });
    expect(await tokenFrom(authenticatorOf(clientCredentials(), dependencies()))).toBe('access-1');
  });

  it('an ID token is told to the redactor, and to nobody else', async () => {
    server.answer = (_form, _request, n) => granted(n, { id_token: 'no.jwt.at-all' });
    const own = dependencies();
    expect(await tokenFrom(authenticatorOf(clientCredentials(), own))).toBe('access-1');
    expect(own.told).toContain('no.jwt.at-all');
  });

  it.each([301, 302, 303, 307, 308])('a redirect with status %i is not followed', async (status) => {
    const other = await startTokenServer();
    const error = await failing(() => ({ status, headers: { location: `${other.url}/token` } }));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false });
    expect(error.message).toContain(`redirects (status ${status})`);
    expect(other.connections).toBe(0);
    await other.close();
  });

  it.each([429, 500, 503])('status %i may pass', async (status) => {
    const error = await failing(() => ({ status, headers: { 'retry-after': '7' }, body: { error: 'server_error' } }));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: true });
    expect((error.retryAt ?? 0) - Date.now()).toBeLessThan(8000);
  });

  it('no answer may pass, and the error says what happened', async () => {
    const options = clientCredentials();
    await server.close();
    const error = await refusal(() => tokenFrom(authenticatorOf(options, dependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: true });
    expect(error.message).toContain('connection-refused');
  });

  it('an answer that breaks off may pass', async () => {
    const cut = await startHttpServer((_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"access_token"', () => setTimeout(() => response.socket?.destroy(), 20));
    });
    const options = clientCredentials({ tokenEndpoint: `${cut.url}/token` });
    const error = await refusal(() => tokenFrom(authenticatorOf(options, dependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: true, cause: { code: 'body-incomplete' } });
    await cut.close();
  });

  it('an address that the guard refuses is told with the way to allow it', async () => {
    const error = await refusal(() =>
      tokenFrom(authenticatorOf(clientCredentials({ tokenEndpoint: 'http://169.254.169.254/token' }), dependencies())),
    );
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false, cause: { code: 'address-blocked' } });
  });

  it('silence ends after 30 seconds', async () => {
    const own = dependencies({ fetch: () => new Promise(() => undefined) });
    const waiting = refusal(() => tokenFrom(authenticatorOf(clientCredentials(), own)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await own.clock.pass(30_000);
    expect(await waiting).toMatchObject({ code: 'token-unavailable', safeToRetry: true });
  });

  it('a secret that is missing is told as such', async () => {
    const own = dependencies({ secrets: secretsOf({}) });
    expect(await refusal(() => tokenFrom(authenticatorOf(clientCredentials(), own)))).toMatchObject({ code: 'secret-unavailable' });
    expect(server.requests).toHaveLength(0);
  });

  it('a caller that leaves gets its own reason', async () => {
    const leaver = new AbortController();
    const waiting = tokenFrom(authenticatorOf(clientCredentials(), dependencies()), leaver.signal);
    leaver.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
  });
});
