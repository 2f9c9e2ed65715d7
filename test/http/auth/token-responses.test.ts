import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticatorOf, env, secretsOf, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';
import { oauthErrorReply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

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

describe('token endpoint responses', () => {
  const failing = async (respond: TokenServer['respond']) => {
    server.respond = respond;
    return thrownError(() => tokenFrom(authenticatorOf(clientCredentials(), dependencies())));
  };

  it.each([
    ['invalid_client', 401, 'auth.clientSecret'],
    ['invalid_scope', 400, 'auth.scopes'],
    ['invalid_target', 400, 'auth.resource'],
    ['unauthorized_client', 400, 'auth.grant'],
    ['unsupported_grant_type', 400, 'auth.grant'],
    ['invalid_grant', 400, 'auth.assertion'],
    ['invalid_client', 200, 'auth.clientSecret'],
  ])('hints at the option to correct after %s with status %i: %s', async (code, status, option) => {
    const error = await failing(() => ({
      ...oauthErrorReply(code, status),
      headers: { 'www-authenticate': 'Basic realm="upstream text"' },
    }));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: false });
    expect(error.message).toContain(code);
    expect(error.hint).toContain(option);
    expect(JSON.stringify([error.message, error.hint, error.cause])).not.toContain('upstream text');
  });

  it.each([
    ['an error code that is a sentence', { status: 400, body: { error: 'hunter2_upstream said: retry', access_tokens: 'x' } }],
    ['an error description', { status: 400, body: { error: 'invalid_request', error_description: 'hunter2_upstream' } }],
    ['an HTML page with status 200', { status: 200, body: '<html>hunter2_upstream</html>', headers: { 'content-type': 'text/html' } }],
    ['an HTML page with status 404', { status: 404, body: '<html>hunter2_upstream</html>' }],
    ['a body without a token', { body: { token_type: 'Bearer', note: 'hunter2_upstream' } }],
    ['a token that is not a string', { body: { access_token: { hunter2_upstream: 1 }, token_type: 'Bearer' } }],
    ['a token whose type is not text', { body: { access_token: 'hunter2_upstream', token_type: ['Bearer'] } }],
    ['an array', { body: ['hunter2_upstream'] }],
    ['a DPoP token', { body: { access_token: 'hunter2_upstream', token_type: 'DPoP' } }],
    ['a token of an unknown type', { body: { access_token: 'hunter2_upstream', token_type: 'mac' } }],
    ['a token of more than 32768 characters', { body: { access_token: 'hunter2_upstream'.repeat(2049), token_type: 'Bearer' } }],
    ['a token with a line break', { body: { access_token: 'hunter2_upstream\r\nx: y', token_type: 'Bearer' } }],
  ])('rejects %s as not safe to retry, without quoting it', async (_what, response) => {
    const error = await failing(() => response);
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: false, cause: undefined });
    expect(error.message + error.hint + error.stack).not.toContain('hunter2_upstream');
  });

  it('registers the access token with the redactor, and no member that is not used', async () => {
    const unused = ['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'device_code', 'id_token'];
    server.respond = (_form, _request, n) => tokenReply(n, Object.fromEntries(unused.map((name) => [name, `unused ${name}`])));
    const deps = dependencies();
    const token = await tokenFrom(authenticatorOf(clientCredentials(), deps));
    expect(deps.registeredSecrets).toContain(token);
    for (const name of unused) expect(deps.registeredSecrets).not.toContain(`unused ${name}`);
  });

  it('registers nothing from an error, or with a token of another type', async () => {
    for (const respond of [
      () => ({ status: 400, body: { error: 'invalid_grant', access_token: 'from-an-error' } }),
      () => ({ body: { access_token: 'from-an-error', token_type: 'DPoP' } }),
    ]) {
      server.respond = respond;
      const deps = dependencies();
      await thrownError(() => tokenFrom(authenticatorOf(clientCredentials(), deps)));
      expect(deps.registeredSecrets).not.toContain('from-an-error');
    }
  });

  it('registers a rotated refresh token, which is used next', async () => {
    server.respond = (_form, _request, n) => tokenReply(n, { refresh_token: 'rotated-refresh-token' });
    const deps = dependencies();
    const options = { ...clientCredentials(), grant: 'refresh-token', refreshToken: 'first-refresh-token' };
    await tokenFrom(authenticatorOf(options, deps));
    expect(deps.registeredSecrets).toContain('rotated-refresh-token');
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect of the token endpoint with status %i', async (status) => {
    const other = await startTokenServer();
    const error = await failing(() => ({ status, headers: { location: `${other.url}/token` } }));
    const message = `No token for the API "shop": ${server.url} returned a redirect (status ${status}), which is not followed.`;
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false, message });
    expect(other.connections).toBe(0);
    await other.close();
  });

  it.each([429, 500, 503])('allows a retry after status %i of the token endpoint, and derives retryAt from Retry-After', async (status) => {
    const error = await failing(() => ({ status, headers: { 'retry-after': '7' }, body: { error: 'server_error' } }));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: true });
    const waitMs = (error.retryAt ?? 0) - Date.now();
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThan(8000);
  });

  it('allows a retry after a refused connection, and states that cause', async () => {
    const options = clientCredentials();
    await server.close();
    const error = await thrownError(() => tokenFrom(authenticatorOf(options, dependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: true });
    expect(error.message).toContain('connection-refused');
  });

  it('allows a retry after an incomplete response', async () => {
    const truncatingServer = await startHttpServer((_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"access_token"', () => setTimeout(() => response.socket?.destroy(), 20));
    });
    const options = clientCredentials({ tokenEndpoint: `${truncatingServer.url}/token` });
    const error = await thrownError(() => tokenFrom(authenticatorOf(options, dependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: true, cause: { code: 'body-incomplete' } });
    await truncatingServer.close();
  });

  it('does not allow a retry if the network guard blocks the address', async () => {
    const error = await thrownError(() =>
      tokenFrom(authenticatorOf(clientCredentials({ tokenEndpoint: 'http://169.254.169.254/token' }), dependencies())),
    );
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false, cause: { code: 'address-blocked' } });
  });

  it('times out if the token endpoint does not respond within 30 seconds', async () => {
    const deps = dependencies({ fetch: () => new Promise(() => undefined) });
    const timeoutError = thrownError(() => tokenFrom(authenticatorOf(clientCredentials(), deps)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await deps.clock.pass(30_000);
    expect(await timeoutError).toMatchObject({ code: 'token-unavailable', safeToRetry: true });
  });

  it('fails with secret-unavailable and sends nothing if a secret is missing', async () => {
    const deps = dependencies({ secrets: secretsOf({}) });
    expect(await thrownError(() => tokenFrom(authenticatorOf(clientCredentials(), deps)))).toMatchObject({ code: 'secret-unavailable' });
    expect(server.requests).toHaveLength(0);
  });

  it('rejects with the abort reason if the caller aborts', async () => {
    const controller = new AbortController();
    const aborted = tokenFrom(authenticatorOf(clientCredentials(), dependencies()), controller.signal);
    controller.abort(new Error('gone'));
    await expect(aborted).rejects.toThrow('gone');
  });
});
