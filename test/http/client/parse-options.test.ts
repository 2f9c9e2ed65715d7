import { describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient } from '../../../src/index.js';

const secret = 'zq17hunter2hunter2';
const base = { baseUrl: 'https://api.example' };

/** Returns the message of a definition, which need not have the right type: it can come from JavaScript. */
function messageOf(definition: object): string {
  const create: (definition: ApiDefinition) => unknown = createApiClient;
  try {
    create(JSON.parse(JSON.stringify(definition)));
  } catch (error) {
    if (error instanceof TypeError) return error.message;
  }
  throw new Error('the definition is valid');
}

describe('error of an invalid definition', () => {
  it.each([
    ['a secret of the wrong form', { ...base, auth: { type: 'jwt', algorithm: 'HS256', secret, key: secret } }],
    ['a key that is not PEM', { ...base, tls: { cert: secret, key: secret } }],
    ['a secret that is a number', { ...base, auth: { type: 'bearer', token: 471_147_11 } }],
    ['a secret that is a list', { ...base, auth: { type: 'bearer', token: [secret] } }],
    ['a secret instead of the options', { ...base, auth: secret }],
    [
      'a client secret with a contradicting option',
      { ...base, auth: { type: 'oauth2', grant: 'device-code', clientSecret: secret, clientAuthentication: 'none' } },
    ],
    ['a secret as a type', { ...base, auth: { type: secret, token: secret } }],
    ['a user name with a colon', { ...base, auth: { type: 'basic', username: `me:${secret}` } }],
    ['a secret as the name of an option', { ...base, auth: { type: 'bearer', token: 'x', [secret]: 1 } }],
    ['a header with a line break', { ...base, headers: { 'X-Api-Key': `${secret}\n` } }],
    ['a header as the name of a header', { ...base, headers: { [`Bearer ${secret}`]: '' } }],
    ['headers that are a text', { ...base, headers: `Authorization: ${secret}` }],
    ['a query that is a text', { ...base, query: `key=${secret}` }],
    ['a query parameter that is a list', { ...base, query: { key: [secret] } }],
    ['a proxy with a path', { ...base, proxy: `http://me:${secret}@proxy.example/path` }],
    ['a base URL with a password', { baseUrl: `https://me:${secret}@api.example` }],
    ['a base URL with a query', { baseUrl: `https://api.example/?key=${secret}` }],
    ['a fallback with a password', { ...base, fallback: { baseUrls: [`https://me:${secret}@api.example`] } }],
    [
      'a token endpoint with a password',
      { ...base, auth: { type: 'oauth2', grant: 'client-credentials', clientId: 'c', tokenEndpoint: `https://me:${secret}@x` } },
    ],
  ])('does not contain the secret in %s', (_what, definition) => {
    const message = messageOf(definition);
    expect(message).toMatch(/^createApiClient: /);
    expect(message).not.toMatch(/hunter2|4711/);
  });

  it('shows other values', () => {
    expect(messageOf({ baseUrl: 'nope' })).toContain('baseUrl: Invalid URL; got "nope"');
    expect(messageOf({ ...base, retry: { attempts: -1 } })).toContain('; got -1');
    expect(messageOf({ ...base, auth: { type: 'beerer' } })).toContain('; got "beerer"');
    expect(messageOf({ ...base, proxy: 'socks5://proxy.example' })).toContain('; got "socks5://proxy.example"');
    expect(messageOf({ ...base, retries: 1 })).toContain('retries');
  });
});
