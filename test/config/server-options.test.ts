import { describe, expect, it } from 'vitest';
import { serverOptions } from '../../src/config/server-options.js';

const publicUrl = 'https://tools.example/mcp';
const issuer = 'https://login.example';
const parse = (options: object) => serverOptions().safeParse({ publicUrl, ...options });
const rejected = (options: object) => parse(options).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
const issuers = (...entries: readonly object[]) => ({ auth: { issuers: entries.map((entry) => ({ issuer, ...entry })) } });
const traces = (options: object) => ({ traces: { endpoint: 'http://collector:4318', ...options } });

describe('the options of a server', () => {
  it.each<[string, object, RegExp]>([
    [
      'an issuer twice, of which only one would count',
      issuers({ audience: ['a'] }, { audience: ['b'] }),
      /issuers must name each issuer once/,
    ],
    ['an issuer twice, with a slash', issuers({}, { issuer: `${issuer}/` }), /issuers must name each issuer once/],
    ['a symmetric algorithm', issuers({ algorithms: ['HS256'] }), /algorithms/],
    ['an issuer over http', issuers({ issuer: 'http://login.example' }), /https URL/],
    ['keys over http', issuers({ jwksUri: 'http://login.example/keys' }), /https URL/],
    ['keys with a password', issuers({ jwksUri: 'https://u:p@login.example/keys' }), /without user/],
    ['a scope that ends the challenge', issuers({ scopes: { call: 'a", error="x' } }), /must be one scope/],
    ['neither keys nor issuers', { auth: {} }, /must contain keys, issuers or both/],
    ['a port of metrics that does not exist', { metrics: { listen: '127.0.0.1:65536' } }, /must be host:port/],
    ['a password in the receiver of traces, which is logged', traces({ endpoint: 'http://u:p@collector' }), /without user/],
    ['a query in the receiver of traces, to which a path is added', traces({ endpoint: 'http://collector?key=1' }), /without user/],
    ['a header of traces that cannot be sent', traces({ headers: { 'x key': '1' } }), /must have names of headers/],
  ])('rejects %s', (_what, options, message) => {
    expect(rejected(options)).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, object]>([
    ['keys of an application', issuers({ jwksUri: `${issuer}/keys?appid=1` })],
    ['several issuers', issuers({}, { issuer: `${issuer}/b` })],
    ['metrics at an address of version 6', { metrics: { listen: '[::1]:9464' } }],
    ['a receiver with a path', traces({ endpoint: 'https://collector/otlp', headers: { 'x-key': 'a' } })],
  ])('accepts %s', (_what, options) => {
    expect(rejected(options)).toEqual([]);
  });
});
