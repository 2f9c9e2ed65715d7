import { describe, expect, it } from 'vitest';
import { isCredentialName, isGeneratedKey } from '../../../src/http/semantics/credential-names.js';

describe('isCredentialName', () => {
  it.each([
    ...['Authorization', 'Proxy-Authorization', 'X-Authorisation', 'Cookie', 'X-Api-Key', 'x_api_key', 'apikey', 'apiKey', 'API_KEY'],
    ...['key', 'token', 'access_token', 'accessToken', 'accesstoken', 'X-Auth-Token', 'authToken', 'private-token', 'jwt', 'secret'],
    ...['client_secret', 'clientSecret', 'clientsecret', 'password', 'passwd', 'pwd', 'pass', 'passphrase', 'sig', 'signature', 'session'],
    ...['sessionid', 'session_id', 'appid', 'app_id', 'appKey', 'hapikey', 'code', 'pin', 'Ocp-Apim-Subscription-Key', 'sharedKey'],
  ])('recognizes %s', (name) => {
    expect(isCredentialName(name)).toBe(true);
  });

  it.each([
    ...['format', 'lang', 'api-version', 'version', 'page', 'limit', 'sort', 'monkey', 'keyword', 'keywords', 'author', 'tokenizer'],
    ...['Accept', 'User-Agent', 'X-Tenant', 'X-CSRF-Token', 'Idempotency-Key', 'passenger', 'design', 'postcode', 'shipping'],
  ])('does not recognize %s', (name) => {
    expect(isCredentialName(name)).toBe(false);
  });
});

describe('isGeneratedKey', () => {
  it.each([
    '0123456789abcdef0123456789abcdef',
    'AIzaSyD4x8Kq1mN0pQ2rS3tU4vW5xY6z',
    '0b5ecd14-9f5b-4a55-8f0c-4c2d8f4c2d8f',
    'sk_live_51Hx8f2KqL0pQ9rS3tU4',
  ])('recognizes %s', (value) => {
    expect(isGeneratedKey(value)).toBe(true);
  });

  it.each([
    'json',
    '2024-01-01-preview',
    'application/vnd.github.v3+json',
    '12345678901234567890123',
    'internationalization-of-everything',
    '',
  ])('does not recognize "%s"', (value) => {
    expect(isGeneratedKey(value)).toBe(false);
  });
});
