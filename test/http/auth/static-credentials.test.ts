import { describe, expect, it } from 'vitest';
import { authenticatorOf, env, neverAborted, outgoingRequest, testDependencies } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';

const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 40,
});
const headerName = fc.stringMatching(/^x-[a-z0-9-]{1,20}$/);
const pairs = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 10 }), fc.string({ maxLength: 10 })), { maxLength: 5 });

const apiKey = (options: object, env: Record<string, string> = {}) => {
  const dependencies = testDependencies({}, env);
  return { authenticator: authenticatorOf({ type: 'api-key', ...options }, dependencies), dependencies };
};

describe('API key in a header', () => {
  it('replaces the header of the configured name, and keeps all others', async () => {
    await fc.assert(
      fc.asyncProperty(headerName, visible, visible, async (name, value, other) => {
        const { authenticator, dependencies } = apiKey({ name: name.toUpperCase(), value: env('KEY') }, { KEY: value });
        const before = outgoingRequest('https://api.example/a?b=c', { headers: new Headers({ [name]: 'forged', 'other-field': other }) });
        const { headers, url } = await authenticator.authorize(before, neverAborted);
        expect([...headers]).toEqual(
          [
            ['other-field', other],
            [name, value],
          ].sort(),
        );
        expect(url.href).toBe(before.url.href);
        expect([...before.headers]).toContainEqual([name, 'forged']);
        expect(dependencies.registeredSecrets).toContain(value);
        expect(authenticator.owns).toEqual({ headers: [name], query: [], cookies: [] });
      }),
    );
  });

  it('sends the prefix before the API key', async () => {
    const { authenticator } = apiKey({ name: 'Authorization', value: 'k 1', prefix: 'Token' });
    expect((await authenticator.authorize(outgoingRequest(), neverAborted)).headers.get('authorization')).toBe('Token k 1');
  });
});

describe('API key in the query', () => {
  it('replaces all query parameters of the configured name, and keeps all others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 10 }), visible, pairs, pairs, async (name, value, before, after) => {
        const { authenticator } = apiKey({ in: 'query', name, value });
        const others = [...before, ...after].filter(([other]) => other !== name);
        const url = new URL('https://api.example/a');
        url.search = new URLSearchParams([...before, [name, 'forged'], ...after, [name, 'again']]).toString();
        const request = outgoingRequest(url.href);
        const authorized = await authenticator.authorize(request, neverAborted);
        expect(authorized.url.searchParams.getAll(name)).toEqual([value]);
        const written = new URLSearchParams(others).toString();
        const [own] = authorized.url.search.slice(1).split('&').slice(-1);
        expect(authorized.url.search).toBe(`?${written === '' ? '' : `${written}&`}${own}`);
        expect(request.url.href).toBe(url.href);
      }),
    );
  });

  it('replaces an encoded parameter name, and does not re-encode other parameters', async () => {
    const { authenticator } = apiKey({ in: 'query', name: 'key', value: 'a b+c&d' });
    const { url } = await authenticator.authorize(outgoingRequest("https://api.example/a?x=%7E~'%20+&k%65y=forged&&y"), neverAborted);
    expect(url.href).toBe('https://api.example/a?x=%7E~%27%20+&&y&key=a%20b%2Bc%26d');
  });
});

describe('API key in a cookie', () => {
  it('replaces all cookies of the configured name, and keeps all others', async () => {
    const cookieValue = visible.filter((value) => !/[",;\\]/.test(value));
    await fc.assert(
      fc.asyncProperty(cookieValue, cookieValue, async (value, other) => {
        const { authenticator } = apiKey({ in: 'cookie', name: 'session', value });
        const headers = new Headers({ cookie: `session=forged; other=${other};session = again` });
        const authorized = await authenticator.authorize(outgoingRequest(undefined, { headers }), neverAborted);
        expect(authorized.headers.get('cookie')).toBe(`other=${other}; session=${value}`);
        expect(authenticator.owns).toEqual({ headers: [], query: [], cookies: ['session'] });
      }),
    );
  });
});

describe('invalid credential values', () => {
  it.each([
    ['a header', { type: 'api-key', name: 'x-key', value: env('SECRET') }, 'value'],
    ['a query', { type: 'api-key', in: 'query', name: 'key', value: env('SECRET') }, 'value'],
    ['a cookie', { type: 'api-key', in: 'cookie', name: 'key', value: env('SECRET') }, 'value'],
    ['a bearer token', { type: 'bearer', token: env('SECRET') }, 'token'],
    ['a password', { type: 'basic', username: 'me', password: env('SECRET') }, 'password'],
    ['a user name', { type: 'basic', username: env('SECRET') }, 'username'],
    ['an AWS key', { type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: env('SECRET'), region: 'r', service: 's' }, 'secretAccessKey'],
  ])('rejects control characters in %s without showing the value', async (_what, options, option) => {
    for (const secret of ['hunter2\r\nx-evil: 1', 'hunter2\n', 'hunter2\u0000']) {
      const authenticator = authenticatorOf(options, testDependencies({}, { SECRET: secret }));
      const error = await thrownError(() => authenticator.authorize(outgoingRequest(), neverAborted));
      expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent', safeToRetry: false });
      for (const name of [`auth.${option}`, '"shop"']) expect(error.message).toContain(name);
      expect(JSON.stringify([error.message, error.hint])).not.toContain('hunter2');
    }
  });

  it('rejects an empty API key', async () => {
    const { authenticator } = apiKey({ name: 'x-key', value: env('KEY') }, { KEY: '' });
    expect(await thrownError(() => authenticator.authorize(outgoingRequest(), neverAborted))).toMatchObject({ code: 'secret-unavailable' });
  });

  it('fails with secret-unavailable if the secret reference cannot be read', async () => {
    const { authenticator } = apiKey({ name: 'x-key', value: env('NONE') });
    expect(await thrownError(() => authenticator.authorize(outgoingRequest(), neverAborted))).toMatchObject({ code: 'secret-unavailable' });
  });
});

describe('bearer and basic authentication', () => {
  it('sends a bearer token', async () => {
    const dependencies = testDependencies({}, { TOKEN: 't0k3n' });
    const { headers } = await authenticatorOf({ type: 'bearer', token: env('TOKEN') }, dependencies).authorize(
      outgoingRequest(),
      neverAborted,
    );
    expect(headers.get('authorization')).toBe('Bearer t0k3n');
    expect([...dependencies.registeredSecrets]).toEqual(['t0k3n']);
  });

  it('sends user name and password as UTF-8', async () => {
    const dependencies = testDependencies({}, { PASSWORD: 'pässwörd:x' });
    const { headers } = await authenticatorOf({ type: 'basic', username: 'mé', password: env('PASSWORD') }, dependencies).authorize(
      outgoingRequest(),
      neverAborted,
    );
    const encoded = Buffer.from('mé:pässwörd:x').toString('base64');
    expect(headers.get('authorization')).toBe(`Basic ${encoded}`);
    expect([...dependencies.registeredSecrets]).toEqual(['pässwörd:x', encoded]);
  });

  it('sends an empty password, for APIs whose key is the user name', async () => {
    const { headers } = await authenticatorOf({ type: 'basic', username: 'key' }).authorize(outgoingRequest(), neverAborted);
    expect(headers.get('authorization')).toBe(`Basic ${Buffer.from('key:').toString('base64')}`);
  });

  it('offers no other credential after a 401', () => {
    expect(authenticatorOf({ type: 'bearer', token: 'a' }).renew(outgoingRequest())).toBe(false);
  });
});

describe('credential identity', () => {
  it('derives an identity that changes with the secret and does not contain it', async () => {
    const dependencies = testDependencies({}, { TOKEN: 'one' });
    const authenticator = authenticatorOf({ type: 'bearer', token: env('TOKEN') }, dependencies);
    const first = await authenticator.identity(neverAborted);
    expect(await authenticator.identity(neverAborted)).toBe(first);
    expect(first).not.toContain('one');
    dependencies.env.TOKEN = 'two';
    expect(await authenticator.identity(neverAborted)).not.toBe(first);
  });

  it('derives different identities for different locations and names of a secret', async () => {
    const identities = await Promise.all(
      [{ name: 'a' }, { name: 'b' }, { name: 'a', in: 'query' }].map((options) =>
        authenticatorOf({ type: 'api-key', value: 'v', ...options }).identity(neverAborted),
      ),
    );
    expect(new Set(identities).size).toBe(3);
  });
});
