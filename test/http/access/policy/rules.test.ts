import { describe, expect, it } from 'vitest';
import { pathPatternRule } from '../../../../src/http/access/policy/path-pattern.js';
import { createPolicy } from '../../../../src/http/access/policy/rules.js';
import type { Policy, RuledRequest } from '../../../../src/http/call/decision.js';
import { type ApiDefinition, apiDefinition } from '../../../../src/http/client/api-definition.js';
import type { Method } from '../../../../src/http/semantics/method.js';
import { parseTarget } from '../../../../src/http/semantics/request-target.js';
import { ApiError, createApiClient } from '../../../../src/index.js';
import { fc } from '../../../helpers/properties.js';

const baseUrl = new URL('https://api.example/v1');
type Rules = Pick<ApiDefinition, 'allow' | 'deny' | 'approve'>;

function policyOf(rules: Rules) {
  return createPolicy(apiDefinition().parse(rules), { name: 'shop', baseUrl });
}

function request(method: Method, path: string, more: Partial<RuledRequest> = {}): RuledRequest {
  return { method, url: parseTarget(path, {}, baseUrl), headers: new Headers(), body: undefined, ...more };
}

function decide(rules: Rules, method: Method, path: string, more: Partial<RuledRequest> = {}): string {
  const decision = policyOf(rules)(request(method, path, more));
  return decision.kind === 'refused' ? decision.error.code : decision.kind;
}

describe('path rules', () => {
  const rules: Rules = {
    allow: { paths: ['/orders/**', '/users/*', 'POST /carts', '/files/*.json'] },
    deny: { paths: ['/orders/*/secret/**', 'DELETE /orders/*'] },
  };

  it.each<[Method, string, string]>([
    ['GET', '/orders', 'allowed'],
    ['GET', '/orders/', 'allowed'],
    ['GET', '/orders/7/items/2', 'allowed'],
    ['GET', '/users/7', 'allowed'],
    ['GET', '/users/7/keys', 'path-not-allowed'],
    ['GET', '/users', 'path-not-allowed'],
    ['POST', '/carts', 'allowed'],
    ['GET', '/carts', 'path-not-allowed'],
    ['GET', '/files/a.json', 'allowed'],
    ['GET', '/files/a.jsonx', 'path-not-allowed'],
    ['GET', '/', 'path-not-allowed'],
    ['GET', '', 'path-not-allowed'],
    ['DELETE', '/orders/7', 'path-not-allowed'],
    ['DELETE', '/orders/7/items', 'allowed'],
    ['GET', '/orders/7/secret', 'path-not-allowed'],
    ['GET', '/orders/7/secret/x', 'path-not-allowed'],
    // The same path in other encodings.
    ['GET', '/orders/7/SECRET', 'path-not-allowed'],
    ['GET', '/orders/7/%73ecret', 'path-not-allowed'],
    ['GET', '/orders/7/%2573ecret', 'path-not-allowed'],
    ['GET', '/orders/7//secret', 'path-not-allowed'],
    ['GET', '/orders/7/secret;a=b', 'path-not-allowed'],
    ['GET', '/orders/7;a=b/secret', 'path-not-allowed'],
    ['GET', '/orders/7%2Fsecret', 'path-not-allowed'],
    ['GET', '/orders/7%5csecret', 'path-not-allowed'],
    ['GET', '/orders/7/secret/', 'path-not-allowed'],
    ['GET', '/users/7%2Fkeys', 'path-not-allowed'],
  ])('decides %s %s as %s', (method, path, expected) => {
    expect(decide(rules, method, path)).toBe(expected);
  });

  it('denies a path however its characters are encoded', () => {
    const spelled = fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 6, maxLength: 6 }).map((ways) =>
      [...'secret'].map((character, index) => {
        const hex = character.charCodeAt(0).toString(16);
        return [character, `%${hex}`, `%25${hex}`, character.toUpperCase()][ways[index] ?? 0];
      }),
    );
    fc.assert(
      fc.property(spelled, (word) => {
        expect(decide(rules, 'GET', `/orders/7/${word.join('')}`)).toBe('path-not-allowed');
      }),
    );
  });
});

describe('method rules', () => {
  it.each<[string, Rules, Method, string]>([
    ['allows a method in allow.methods', { allow: { methods: ['GET', 'POST'] } }, 'POST', 'allowed'],
    ['refuses a method that is not in allow.methods', { allow: { methods: ['GET'] } }, 'POST', 'method-not-allowed'],
    [
      'refuses a method in deny.methods that is also in allow.methods',
      { allow: { methods: ['GET', 'POST'] }, deny: { methods: ['POST'] } },
      'POST',
      'method-not-allowed',
    ],
    ['requires approval for a method in approve.methods', { approve: { methods: ['POST'] } }, 'POST', 'needs-approval'],
    ['requires approval for a path in approve.paths', { approve: { paths: ['PUT /a'] } }, 'PUT', 'needs-approval'],
    [
      'refuses a path in deny.paths whose method is in approve.methods',
      { approve: { methods: ['POST'] }, deny: { paths: ['/A'] } },
      'POST',
      'path-not-allowed',
    ],
  ])('%s', (_name, rules, method, expected) => {
    expect(decide(rules, method, '/a')).toBe(expected);
  });

  it.each<[string, Partial<RuledRequest>]>([
    ['X-HTTP-Method-Override', { headers: new Headers({ 'x-http-method-override': 'delete' }) }],
    ['X-Method-Override', { headers: new Headers({ 'x-method-override': ' DELETE ' }) }],
    ['X-HTTP-Method', { headers: new Headers({ 'x-http-method': 'DELETE' }) }],
    ['_method in the query', { url: new URL('https://api.example/v1/a?_method=Delete') }],
    [
      '_method in a form',
      { headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded' }), body: Buffer.from('a=1&_method=DELETE') },
    ],
    [
      '_method in a multipart form',
      {
        headers: new Headers({ 'content-type': 'multipart/form-data; boundary=x' }),
        body: Buffer.from('--x\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE\r\n--x--'),
      },
    ],
  ])('applies the rules to the method in %s', (_place, more) => {
    expect(decide({ allow: { methods: ['GET', 'POST'] } }, 'POST', '/a', more)).toBe('method-not-allowed');
    expect(decide({ allow: { methods: ['POST', 'DELETE'] }, approve: { methods: ['DELETE'] } }, 'POST', '/a', more)).toBe('needs-approval');
    expect(decide({}, 'POST', '/a', more)).toBe('allowed');
  });
});

describe('paths outside the base URL', () => {
  it('allows a path outside the base URL without path rules, and refuses it with path rules', () => {
    const outside = request('GET', '/x', { url: new URL('https://api.example/v2/x') });
    expect(policyOf({})(outside).kind).toBe('allowed');
    expect(policyOf({ deny: { paths: ['/a'] } })(outside).kind).toBe('refused');
    expect(policyOf({ allow: { paths: ['/a'] } })(request('GET', '/x', { url: new URL('https://api.example/v1x/a') })).kind).toBe(
      'refused',
    );
  });
});

describe('policy of another API', () => {
  const other = (kind: 'refuses' | 'asks' | 'allows'): Policy => {
    if (kind === 'refuses') return policyOf({ allow: { methods: ['POST'] } });
    return kind === 'asks' ? () => ({ kind: 'needs-approval', rule: 'the other rule' }) : () => ({ kind: 'allowed' });
  };

  it.each<['refuses' | 'asks' | 'allows', Rules, string]>([
    ['refuses', {}, 'refused'],
    ['refuses', { approve: { methods: ['GET'] } }, 'refused'],
    ['asks', {}, 'needs-approval'],
    ['asks', { deny: { methods: ['GET'] } }, 'refused'],
    ['allows', {}, 'allowed'],
    ['allows', { approve: { methods: ['GET'] } }, 'needs-approval'],
  ])('applies in addition if it %s and the own rules are %j', (kind, rules, expected) => {
    const decide = createPolicy(apiDefinition().parse(rules), { name: undefined, baseUrl: undefined, policyOf: () => other(kind) });
    expect(decide(request('GET', '/a')).kind).toBe(expected);
  });

  it('does not apply below the own base URL', () => {
    const decide = createPolicy(apiDefinition().parse({}), { name: 'shop', baseUrl, policyOf: () => other('refuses') });
    expect(decide(request('GET', '/a')).kind).toBe('allowed');
    expect(decide(request('GET', '/a', { url: new URL('https://api.example/v2') })).kind).toBe('refused');
  });
});

describe('policy options', () => {
  it.each(['orders', 'https://api.example/x', '/a b', '/a?x=1', 'FETCH /a', ''])('rejects the path pattern %j', (pattern) => {
    expect(() => createApiClient({ deny: { paths: [pattern] } })).toThrow(`deny.paths.0: ${pathPatternRule}`);
  });

  it('names the option and the API in the hint of a refusal', () => {
    const decision = policyOf({ allow: { methods: ['GET'] } })(request('PUT', '/a'));
    if (decision.kind !== 'refused') throw new Error('the request was not refused');
    expect(decision.error).toBeInstanceOf(ApiError);
    expect(decision.error.hint).toContain('allow.methods of apis.shop');
  });
});
