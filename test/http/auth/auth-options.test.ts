import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { authOptions } from '../../../src/http/auth/auth-options.js';
import { authOrigins } from '../../../src/http/auth/create-authenticator.js';
import { env, parsed } from '../../helpers/calls/auth-definitions.js';

const issuer = 'https://id.example';
const client = { type: 'oauth2', grant: 'client-credentials', issuer, clientId: 'me', clientSecret: env('SECRET') };
const { clientSecret: _, ...bare } = client;
const key = env('KEY');

describe('options that are right', () => {
  it.each([
    [{ type: 'none' }],
    [{ type: 'api-key', name: 'x-key', value: env('KEY') }],
    [{ type: 'api-key', in: 'query', name: 'a[b] c', value: env('KEY') }],
    [{ type: 'bearer', token: env('TOKEN') }],
    [{ type: 'basic', username: 'me' }],
    [client],
    [{ ...client, clientAuthentication: 'body' }],
    [{ ...bare }],
    [{ ...bare, clientAuthentication: 'private-key-jwt', privateKey: key, algorithm: 'PS256' }],
    [{ ...bare, issuer: undefined, tokenEndpoint: `${issuer}/token?tenant=1` }],
    [{ ...bare, grant: 'refresh-token', refreshToken: env('TOKEN') }],
    [{ ...bare, grant: 'jwt-bearer', privateKey: key }],
    [{ type: 'oauth2', grant: 'jwt-bearer', issuer, privateKey: key, assertion: { claims: { iss: 'me', scope: 'a b' } } }],
    [{ ...bare, grant: 'device-code' }],
    [{ type: 'jwt', algorithm: 'HS256', secret: env('SECRET') }],
    [{ type: 'jwt', algorithm: 'EdDSA', key, claims: { iss: 'me', nested: { a: [1, null] } } }],
    [{ type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: env('B'), region: 'r', service: 's' }],
  ])('are taken: %j', (options) => {
    expect(() => parsed(options)).not.toThrow();
  });
});

describe('options that are wrong', () => {
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
    [{ ...client, issuer: undefined }, 'issuer'],
    [{ ...client, issuer: env('ISSUER') }, 'issuer'],
    [{ ...client, issuer: 'https://id.example/?a=b' }, 'issuer'],
    [{ ...client, issuer: 'https://a:b@id.example' }, 'issuer'],
    [{ ...client, tokenEndpoint: 'ftp://id.example' }, 'tokenEndpoint'],
    [{ ...client, tokenEndpoint: `https://${env('HOST')}/token` }, 'tokenEndpoint'],
    [{ ...client, clientId: undefined }, 'clientId'],
    [{ ...bare, clientAuthentication: 'basic' }, 'clientSecret'],
    [{ ...client, clientAuthentication: 'none' }, 'clientSecret'],
    [{ ...bare, clientAuthentication: 'private-key-jwt' }, 'privateKey'],
    [{ ...client, privateKey: key }, 'privateKey'],
    [{ ...client, keyId: 'k' }, 'keyId'],
    [{ ...client, algorithm: 'HS256' }, 'algorithm'],
    [{ ...bare, clientAuthentication: 'private-key-jwt', privateKey: 'secret' }, 'privateKey'],
    [{ ...client, refreshToken: 'r' }, 'refreshToken'],
    [{ ...client, grant: 'refresh-token' }, 'refreshToken'],
    [{ ...client, deviceAuthorizationEndpoint: issuer }, 'deviceAuthorizationEndpoint'],
    [{ ...client, grant: 'device-code', issuer: undefined, tokenEndpoint: issuer }, 'deviceAuthorizationEndpoint'],
    [{ ...client, assertion: {} }, 'assertion'],
    [{ ...bare, grant: 'jwt-bearer' }, 'privateKey'],
    [{ type: 'oauth2', grant: 'jwt-bearer', issuer, privateKey: key }, 'assertion'],
    [{ ...bare, grant: 'jwt-bearer', privateKey: key, assertion: { claims: { exp: 1 } } }, 'assertion'],
    [{ ...client, parameters: { grant_type: 'password' } }, 'parameters'],
    [{ type: 'jwt', algorithm: 'HS256' }, 'secret'],
    [{ type: 'jwt', algorithm: 'HS256', secret: 'a', key }, 'key'],
    [{ type: 'jwt', algorithm: 'ES256' }, 'key'],
    [{ type: 'jwt', algorithm: 'ES256', key, secret: 'a' }, 'secret'],
    [{ type: 'jwt', algorithm: 'none', secret: 'a' }, 'algorithm'],
    [{ type: 'jwt', algorithm: 'HS256', secret: 'a', claims: { exp: 1 } }, 'claims'],
    [{ type: 'jwt', algorithm: 'HS256', secret: 'a', header: 'Content-Length' }, 'header'],
    [{ type: 'aws-sigv4', accessKeyId: 'a', secretAccessKey: 'b', region: 'r' }, 'service'],
  ])('are refused, by the name of the field: %j', (options, field) => {
    const { error } = authOptions().safeParse(options);
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });
});

describe('the schema', () => {
  const members = z.toJSONSchema(authOptions(), { io: 'input' }).oneOf ?? [];

  it('is JSON Schema, one for each type', () => {
    expect(members).toHaveLength(7);
  });

  it('describes every option', () => {
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

describe('the origins that the configuration names', () => {
  it('are those of OAuth alone, each once', () => {
    const options = {
      ...client,
      grant: 'device-code',
      tokenEndpoint: 'https://id.example/token',
      deviceAuthorizationEndpoint: 'http://127.0.0.1:81/d',
    };
    expect(authOrigins(parsed(options))).toEqual([issuer, 'http://127.0.0.1:81']);
    expect(authOrigins(parsed({ type: 'bearer', token: 'a' }))).toEqual([]);
  });
});
