import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { authOptions } from '../../../src/http/auth/auth-options.js';
import { authOrigins } from '../../../src/http/auth/create-authenticator.js';
import { env, parseAuthOptions } from '../../helpers/calls/auth-definitions.js';

const issuer = 'https://id.example';
const confidentialClient = { type: 'oauth2', grant: 'client-credentials', issuer, clientId: 'me', clientSecret: env('SECRET') };
const { clientSecret: _, ...publicClient } = confidentialClient;
const key = env('KEY');

describe('valid auth options', () => {
  it.each([
    [{ type: 'none' }],
    [{ type: 'api-key', name: 'x-key', value: env('KEY') }],
    [{ type: 'api-key', in: 'query', name: 'a[b] c', value: env('KEY') }],
    [{ type: 'bearer', token: env('TOKEN') }],
    [{ type: 'basic', username: 'me' }],
    [confidentialClient],
    [{ ...confidentialClient, clientAuthentication: 'body' }],
    [{ ...publicClient }],
    [{ ...publicClient, clientAuthentication: 'private-key-jwt', privateKey: key, algorithm: 'PS256' }],
    [{ ...publicClient, issuer: undefined, tokenEndpoint: `${issuer}/token?tenant=1` }],
    [{ ...publicClient, grant: 'refresh-token', refreshToken: env('TOKEN') }],
    [{ ...publicClient, grant: 'jwt-bearer', privateKey: key }],
    [{ type: 'oauth2', grant: 'jwt-bearer', issuer, privateKey: key, assertion: { claims: { iss: 'me', scope: 'a b' } } }],
    [{ ...publicClient, grant: 'device-code' }],
    [{ type: 'jwt', algorithm: 'HS256', secret: env('SECRET') }],
    [{ type: 'jwt', algorithm: 'EdDSA', key, claims: { iss: 'me', nested: { a: [1, null] } } }],
    [{ type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: env('B'), region: 'r', service: 's' }],
  ])('accepts the auth options %j', (options) => {
    expect(() => parseAuthOptions(options)).not.toThrow();
  });
});

describe('invalid auth options', () => {
  it.each([
    [{ type: 'magic' }, 'type'],
    [{ type: 'bearer' }, 'token'],
    [{ type: 'bearer', token: '' }, 'token'],
    [{ type: 'bearer', token: 'a', tokn: 'b' }, ''],
    [{ type: 'basic', username: 'a:b' }, 'username'],
    [{ type: 'api-key', name: 'x key', value: 'v' }, 'name'],
    [{ type: 'api-key', name: 'Host', value: 'v' }, 'name'],
    [{ type: 'api-key', in: 'cookie', name: 'a=b', value: 'v' }, 'name'],
    [{ type: 'api-key', in: 'query', name: 'a', value: 'v', prefix: 'Token' }, 'prefix'],
    [{ type: 'api-key', name: 'a', value: 'v', prefix: 'a b' }, 'prefix'],
    [{ ...confidentialClient, issuer: undefined }, 'issuer'],
    [{ ...confidentialClient, issuer: env('ISSUER') }, 'issuer'],
    [{ ...confidentialClient, issuer: 'https://id.example/?a=b' }, 'issuer'],
    [{ ...confidentialClient, issuer: 'https://a:b@id.example' }, 'issuer'],
    [{ ...confidentialClient, tokenEndpoint: 'ftp://id.example' }, 'tokenEndpoint'],
    [{ ...confidentialClient, tokenEndpoint: `https://${env('HOST')}/token` }, 'tokenEndpoint'],
    [{ ...confidentialClient, clientId: undefined }, 'clientId'],
    [{ ...publicClient, clientAuthentication: 'basic' }, 'clientSecret'],
    [{ ...confidentialClient, clientAuthentication: 'none' }, 'clientSecret'],
    [{ ...publicClient, clientAuthentication: 'private-key-jwt' }, 'privateKey'],
    [{ ...confidentialClient, privateKey: key }, 'privateKey'],
    [{ ...confidentialClient, keyId: 'k' }, 'keyId'],
    [{ ...confidentialClient, algorithm: 'HS256' }, 'algorithm'],
    [{ ...publicClient, clientAuthentication: 'private-key-jwt', privateKey: 'secret' }, 'privateKey'],
    [{ ...confidentialClient, refreshToken: 'r' }, 'refreshToken'],
    [{ ...confidentialClient, grant: 'refresh-token' }, 'refreshToken'],
    [{ ...confidentialClient, deviceAuthorizationEndpoint: issuer }, 'deviceAuthorizationEndpoint'],
    [{ ...confidentialClient, grant: 'device-code', issuer: undefined, tokenEndpoint: issuer }, 'deviceAuthorizationEndpoint'],
    [{ ...confidentialClient, assertion: {} }, 'assertion'],
    [{ ...publicClient, grant: 'jwt-bearer' }, 'privateKey'],
    [{ type: 'oauth2', grant: 'jwt-bearer', issuer, privateKey: key }, 'assertion'],
    [{ ...publicClient, grant: 'jwt-bearer', privateKey: key, assertion: { claims: { exp: 1 } } }, 'assertion'],
    [{ ...confidentialClient, parameters: { grant_type: 'password' } }, 'parameters'],
    [{ type: 'jwt', algorithm: 'HS256' }, 'secret'],
    [{ type: 'jwt', algorithm: 'HS256', secret: 'a', key }, 'key'],
    [{ type: 'jwt', algorithm: 'ES256' }, 'key'],
    [{ type: 'jwt', algorithm: 'ES256', key, secret: 'a' }, 'secret'],
    [{ type: 'jwt', algorithm: 'none', secret: 'a' }, 'algorithm'],
    [{ type: 'jwt', algorithm: 'HS256', secret: 'a', claims: { exp: 1 } }, 'claims'],
    [{ type: 'jwt', algorithm: 'HS256', secret: 'a', header: 'Content-Length' }, 'header'],
    [{ type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: 'b', region: 'r' }, 'service'],
  ])('rejects %j with an issue at the path "%s"', (options, optionPath) => {
    const { error } = authOptions().safeParse(options);
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain(optionPath);
  });
});

describe('JSON Schema of the auth options', () => {
  const members = z.toJSONSchema(authOptions(), { io: 'input' }).oneOf ?? [];

  it('contains one schema for each auth type', () => {
    expect(members).toHaveLength(7);
  });

  it('describes every option and states the default of optional ones', () => {
    for (const member of members) {
      for (const [name, property] of Object.entries(member.properties ?? {})) {
        expect(property, name).toHaveProperty('description');
        const required = member.required?.includes(name) === true;
        const { description } = z.object({ description: z.string() }).parse(property);
        if (!required) expect(description, name).toContain('Default: ');
      }
    }
  });
});

describe('authOrigins', () => {
  it('returns each origin of the configured OAuth URLs once, and none for other auth types', () => {
    const options = {
      ...confidentialClient,
      grant: 'device-code',
      tokenEndpoint: 'https://id.example/token',
      deviceAuthorizationEndpoint: 'http://127.0.0.1:81/d',
    };
    expect(authOrigins(parseAuthOptions(options))).toEqual([issuer, 'http://127.0.0.1:81']);
    expect(authOrigins(parseAuthOptions({ type: 'bearer', token: 'a' }))).toEqual([]);
  });
});
