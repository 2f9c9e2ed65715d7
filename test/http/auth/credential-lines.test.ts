import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticatorOf, env, neverAborted, outgoingRequest, testDependencies } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const oauth = (more: object) => ({ type: 'oauth2', tokenEndpoint: `${server.url}/token`, ...more });
const ways: readonly (readonly [option: string, options: () => object])[] = [
  ['token', () => ({ type: 'bearer', token: env('SECRET') })],
  ['value', () => ({ type: 'api-key', name: 'x-key', value: env('SECRET') })],
  ['value', () => ({ type: 'api-key', in: 'query', name: 'key', value: env('SECRET') })],
  ['username', () => ({ type: 'basic', username: env('SECRET'), password: 'b' })],
  ['password', () => ({ type: 'basic', username: 'a', password: env('SECRET') })],
  ['secretAccessKey', () => ({ type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: env('SECRET'), region: 'r', service: 's' })],
  ['region', () => ({ type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: 'b', region: env('SECRET'), service: 's' })],
  ['clientId', () => oauth({ grant: 'client-credentials', clientId: env('SECRET') })],
  ['clientSecret', () => oauth({ grant: 'client-credentials', clientId: 'a', clientSecret: env('SECRET') })],
  ['refreshToken', () => oauth({ grant: 'refresh-token', clientId: 'a', refreshToken: env('SECRET') })],
];

const sentWith = (options: object, secret: string) =>
  authenticatorOf(options, testDependencies({}, { SECRET: secret })).authorize(outgoingRequest(), neverAborted);

describe('credential of one line', () => {
  it.each(ways)('causes an error for a line break at its end that names auth.%s and not the value', async (option, options) => {
    for (const secret of ['hidden4711\n', 'hidden4711\r\n', 'hidden4711\n\n']) {
      const error = await thrownError(() => sentWith(options(), secret));
      expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', safeToRetry: false });
      expect(error.message).toMatch(new RegExp(`auth\\.${option} .*contains a line break at its end\\.$`));
      expect(error.message).not.toContain('4711');
    }
    expect(server.forms).toHaveLength(0);
  });

  it.each(ways)('causes an error for a line break in it that names auth.%s and not the value', async (option, options) => {
    for (const secret of ['hidden\n4711', 'hidden\r\n4711', 'hidden\r4711']) {
      const error = await thrownError(() => sentWith(options(), secret));
      expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', safeToRetry: false });
      expect(error.message).toMatch(new RegExp(`auth\\.${option} .*line break\\.$`));
      expect(error.message).not.toContain('4711');
    }
    expect(server.forms).toHaveLength(0);
  });

  it('states that a bearer token starts with the scheme that is added', async () => {
    const error = await thrownError(() => sentWith({ type: 'bearer', token: env('SECRET') }, 'Bearer hidden4711'));
    expect(error.message).toContain('but it starts with "Bearer "');
  });
});
