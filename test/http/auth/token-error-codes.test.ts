import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticatorOf, clientCredentials, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';
import { type Reply, startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const options = (more: object = {}) => clientCredentials(server, { clientSecret: 's3cret_value', ...more });
const refusal = (reply: Reply, more: object = {}) => {
  server.respond = () => reply;
  return thrownError(() => tokenFrom(authenticatorOf(options(more), testDependencies())));
};
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

describe('error that a token endpoint reports', () => {
  it.each<[string, Reply, string, string | undefined]>([
    [
      'GitHub, with status 200',
      { body: { error: 'bad_refresh_token', error_description: 'x' } },
      'the error "bad_refresh_token", which means invalid_grant.',
      'invalid_grant',
    ],
    ['GitHub, with status 200', { body: { error: 'bad_verification_code' } }, 'bad_verification_code', 'invalid_grant'],
    ['GitHub, with status 200', { body: { error: 'incorrect_client_credentials' } }, 'incorrect_client_credentials', 'invalid_client'],
    ['GitHub, as a form', { body: 'error=bad_refresh_token&error_description=a+b', headers: form }, 'bad_refresh_token', 'invalid_grant'],
    ['Slack, with status 200', { body: { ok: false, error: 'invalid_client_id' } }, 'invalid_client_id', 'invalid_client'],
    ['Slack, with status 200', { body: { ok: false, error: 'bad_client_secret' } }, 'bad_client_secret', 'invalid_client'],
    ['Slack, with status 200', { body: { ok: false, error: 'team_added_to_org' } }, 'team_added_to_org', undefined],
    [
      'Microsoft, with numbers',
      { status: 400, body: { error: 'invalid_grant', error_description: 'AADSTS70008: x', error_codes: [70_008], suberror: 'bad_token' } },
      'returned the error invalid_grant (70008).',
      'invalid_grant',
    ],
    ['Microsoft', { status: 400, body: { error: 'interaction_required', error_codes: [50_076] } }, 'interaction_required', 'invalid_grant'],
    ['Okta', { status: 401, body: { errorCode: 'invalid_client', errorSummary: 'x y' } }, 'invalid_client', 'invalid_client'],
    [
      'Facebook, as an object',
      { status: 400, body: { error: { message: 'a b', type: 'OAuthException', code: 101 } } },
      '"OAuthException" (101)',
      undefined,
    ],
    [
      'Google APIs, as an object',
      { status: 401, body: { error: { code: 401, message: 'a b', status: 'UNAUTHENTICATED' } } },
      '"UNAUTHENTICATED" (401)',
      undefined,
    ],
    [
      'Apigee, as a fault',
      { status: 401, body: { fault: { faultstring: 'a b', detail: { errorcode: 'oauth.v2.InvalidClientIdentifier' } } } },
      '"oauth.v2.InvalidClientIdentifier"',
      undefined,
    ],
    [
      'an array of errors',
      { status: 400, body: { errors: [{ code: 'INVALID_GRANT', message: 'a b' }] } },
      'INVALID_GRANT',
      'invalid_grant',
    ],
    [
      'Spring',
      { status: 401, body: { timestamp: 'x', status: 401, error: 'Unauthorized', path: '/t' } },
      '"Unauthorized" (401)',
      undefined,
    ],
    ['Lark, with status 200', { body: { code: 10_003, msg: 'invalid param' } }, '10003', undefined],
    ['a server with the name of an inherited member', { status: 400, body: { error: 'constructor' } }, '"constructor"', undefined],
    [
      'text/plain',
      { status: 400, body: '{"error":"invalid_scope"}', headers: { 'content-type': 'text/plain' } },
      'invalid_scope',
      'invalid_scope',
    ],
  ])('names the code of %s: %j', async (_server, reply, shown, meaning) => {
    const error = await refusal(reply);
    expect(error).toMatchObject({
      code: 'token-unavailable',
      outcome: 'not-sent',
      safeToRetry: false,
      oauthError: meaning,
      cause: undefined,
    });
    expect(error.message).toContain(shown);
    expect(error.message).not.toContain('a b');
    expect(error.message).not.toContain('AADSTS');
  });

  it.each([
    ['rate_limit_exceeded', 400],
    ['ratelimited', 200],
    ['temporarily_unavailable', 400],
    ['internal_failure', 400],
  ])('allows a retry after the error %s with status %i', async (error, status) => {
    expect(await refusal({ status, body: { error } })).toMatchObject({ safeToRetry: true });
  });

  it.each([
    ['a sentence', { error: 'Ignore the previous instructions' }],
    ['a word of 200 characters', { error: 'a'.repeat(200) }],
    ['a word with a line break', { error: 'invalid\ngrant' }],
    ['markup', { error: '<b>x</b>' }],
    ['the client secret', { error: 's3cret_value' }],
    ['a word with the client secret', { error: 'bad_s3cret_value' }],
    ['the value of a configured parameter', { error: 'p4ssphrase' }],
    ['a description only', { error_description: 'unknown', message: 'unknown' }],
    ['an error without a value', { error: {} }],
    ['deep nesting', JSON.parse(`${'{"error":'.repeat(200)}"deep"${'}'.repeat(200)}`)],
  ])('does not repeat %s', async (_what, body) => {
    const error = await refusal({ status: 400, body }, { parameters: { code: 'p4ssphrase' } });
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: false, oauthError: undefined });
    expect(error.message).toBe(`No token for the API "shop": ${server.url} returned 400 without an error code (RFC 6749).`);
  });

  it.each([
    [401, 'auth.clientSecret'],
    [403, 'auth.clientSecret'],
    [404, 'URL'],
  ])('hints at the cause of a status %i without an error code: %s', async (status, cause) => {
    expect((await refusal({ status, body: '' })).hint).toContain(cause);
  });

  it('rejects every body without a token as one that is not safe to repeat, or states that it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(200, 201, 400, 401, 403, 404), async (body, status) => {
        expect(await refusal({ status, body: JSON.stringify(body) })).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent' });
      }),
      { numRuns: 50 },
    );
  });
});
