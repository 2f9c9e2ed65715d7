import { describe, expect, it } from 'vitest';
import { claimedMethods } from '../../../../src/http/access/policy/claimed-methods.js';
import { createPolicy } from '../../../../src/http/access/policy/rules.js';
import type { RuledRequest } from '../../../../src/http/call/decision.js';
import { apiDefinition } from '../../../../src/http/client/api-definition.js';
import { methods } from '../../../../src/http/semantics/method.js';
import { overrideServers } from '../../../helpers/attacks/override-servers.js';
import { fc } from '../../../helpers/properties.js';

const baseUrl = new URL('https://api.example/v1');
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=b' };
const json = { 'content-type': 'application/json' };

interface Sent {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly stream?: true;
}

function requestOf({ query = '', headers = {}, body, stream }: Sent): RuledRequest {
  return {
    method: 'POST',
    url: new URL(`https://api.example/v1/a${query && `?${query}`}`),
    headers: new Headers(headers),
    body: body === undefined ? undefined : Buffer.from(body),
    ...(stream && { bodyStream: [] }),
  };
}

const claimsOf = (sent: Sent) => claimedMethods(requestOf(sent)).map(({ method }) => method);
const part = (head: string, value: string, end = '\r\n') => ['--b', head, '', value, '--b--', ''].join(end);

describe('claimedMethods', () => {
  it.each<[string, Sent]>([
    ['X-HTTP-Method-Override', { headers: { 'X-HTTP-Method-Override': 'DELETE' } }],
    ['X_HTTP_Method_Override', { headers: { X_HTTP_Method_Override: 'DELETE' } }],
    ['x.http.method.override', { headers: { 'x.http.method.override': 'DELETE' } }],
    ['HTTP-X-HTTP-Method-Override', { headers: { 'HTTP-X-HTTP-Method-Override': 'DELETE' } }],
    ['X-HTTP-Method', { headers: { 'X-HTTP-Method': 'post, delete' } }],
    ['X-Method-Override', { headers: { 'X-Method-Override': ' "DELETE" ' } }],
    ['X-HTTP-Verb-Override', { headers: { 'X-HTTP-Verb-Override': 'DELETE' } }],
    ['X-Original-Method', { headers: { 'X-Original-Method': 'DELETE' } }],
    ['_method in the query', { query: '_method=DELETE' }],
    ['_METHOD in the query', { query: '_METHOD=delete' }],
    ['.method in the query', { query: '.method=DELETE' }],
    ['_method with a bracket', { query: '_method[]=DELETE' }],
    ['_method with NUL', { query: '_method%00x=DELETE' }],
    ['_method after spaces', { query: 'a=1&++_method=DELETE' }],
    ['_method that is encoded twice', { query: '%255fmethod=%2544ELETE' }],
    ['_method after a semicolon', { query: 'a=1;_method=DELETE' }],
    ['the second _method', { query: '_method=POST&_method=DELETE' }],
    ['the first _method', { query: '_method=DELETE&_method=POST' }],
    ['_HttpMethod', { query: '_HttpMethod=DELETE' }],
    ['method in the query', { query: 'method=delete' }],
    ['x-http-method-override in the query', { query: 'x-http-method-override=DELETE' }],
    ['a form', { headers: form, body: 'a=1&_method=DELETE' }],
    ['a form with semicolons', { headers: form, body: 'a=1; _method=DELETE' }],
    ['a form with .method', { headers: form, body: '.method=DELETE' }],
    ['a form type in uppercase', { headers: { 'content-type': 'APPLICATION/X-WWW-FORM-URLENCODED' }, body: '_method=DELETE' }],
    ['a form type after another', { headers: { 'content-type': 'text/html, application/x-www-form-urlencoded' }, body: '_method=DELETE' }],
    ['Content_Type', { headers: { ...json, Content_Type: 'application/x-www-form-urlencoded' }, body: '_method=DELETE' }],
    ['a form without a type', { body: '_method=DELETE' }],
    ['a form in plain text', { headers: { 'content-type': 'text/plain' }, body: '_method=DELETE' }],
    ['a multipart form', { headers: multipart, body: part('Content-Disposition: form-data; name="_method"', 'DELETE') }],
    [
      'a multipart type in mixed case',
      {
        headers: { 'content-type': 'Multipart/Form-Data; boundary=b' },
        body: part('Content-Disposition: form-data; name=_method', 'DELETE'),
      },
    ],
    ['a part with LF', { headers: multipart, body: part('content-disposition: form-data; name="_method"', 'DELETE', '\n') }],
    [
      'a part with further headers',
      { headers: multipart, body: part('X-A: 1\r\nContent-Disposition: form-data; name="_method"\r\nContent-Type: text/plain', 'DELETE') },
    ],
    [
      'a part with further parameters',
      { headers: multipart, body: part('Content-Disposition: form-data; x=y; name="_method"; z="1"', 'DELETE') },
    ],
    ['a part with a folded header', { headers: multipart, body: part('Content-Disposition: form-data;\r\n name="_method"', 'DELETE') }],
    ['a part with a quoted pair', { headers: multipart, body: part('Content-Disposition: form-data; name="\\_method"', 'DELETE') }],
    ['a part with a charset', { headers: multipart, body: part("Content-Disposition: form-data; name*=UTF-8''_method", 'DELETE') }],
    [
      'a part with an encoded word',
      { headers: multipart, body: part('Content-Disposition: form-data; name="=?utf-8?q?=5Fmethod?="', 'DELETE') },
    ],
    [
      'a part with a divided name',
      { headers: multipart, body: part('Content-Disposition: form-data; name*0="_met"; name*1="hod"', 'DELETE') },
    ],
    ['a part that is encoded', { headers: multipart, body: part('Content-Disposition: form-data; name="_method"', 'REVMRVRF') }],
    [
      'a part with another boundary',
      { headers: { 'content-type': 'multipart/form-data' }, body: part('Content-Disposition: form-data; name="_method"', 'DELETE') },
    ],
    [
      'the last part',
      {
        headers: multipart,
        body:
          part('Content-Disposition: form-data; name="_method"', 'POST') + part('Content-Disposition: form-data; name="_method"', 'DELETE'),
      },
    ],
    ['JSON', { headers: json, body: '{"a":{"b":[1,"}"]},"_method":"DELETE"}' }],
    ['JSON with .method', { headers: json, body: '{".METHOD":"delete"}' }],
    ['JSON with an escape', { headers: json, body: '{"_\\u006dethod":"\\u0044ELETE"}' }],
    ['JSON with two members', { headers: json, body: '{"_method":"DELETE","_method":"POST"}' }],
    ['JSON after a byte order mark', { headers: json, body: '\ufeff{"_method":"DELETE"}' }],
    ['JSON of an API type', { headers: { 'content-type': 'application/vnd.api+json' }, body: '{"_method":"DELETE"}' }],
    ['JSON with a list', { headers: json, body: '{"_method":["DELETE"]}' }],
    ['lenient JSON', { headers: json, body: "{_method:'DELETE'}" }],
    ['JSON in UTF-7', { headers: { 'content-type': 'application/json; charset=utf-7' }, body: '{"+AF8-method":"DELETE"}' }],
    [
      'JSON in UTF-16',
      { headers: { 'content-type': 'application/json; charset="UTF-16le"' }, body: Buffer.from('{"_method":"DELETE"}', 'utf16le') },
    ],
    ['a compressed form', { headers: { ...form, 'content-encoding': 'gzip' }, body: Buffer.from('1f8b', 'hex') }],
    ['a streamed form', { headers: form, stream: true }],
    ['a stream of unknown type', { stream: true }],
    ['a form of 20,000 fields', { headers: form, body: `${'a=1&'.repeat(20_000)}_method=DELETE` }],
    ['a multipart form of 5,000 parts', { headers: multipart, body: part('Content-Disposition: form-data; name="a"', '1').repeat(5000) }],
    ['a name of 5,000 characters', { headers: form, body: `${'+'.repeat(5000)}_method=DELETE` }],
    ['a method that this server does not have', { query: '_method=MERGE' }],
  ])('includes DELETE from %s', (_place, sent) => {
    expect(claimsOf(sent)).toContain('DELETE');
  });

  it.each<[string, Sent]>([
    ['no other method', {}],
    ['a preflight header', { headers: { 'Access-Control-Request-Method': 'DELETE' } }],
    ['a header of another meaning', { headers: { 'X-Payment-Method': 'DELETE', 'Upstash-Method': 'DELETE' } }],
    ['its own method', { query: '_method=POST' }],
    ['parameters of other names', { query: 'methods=DELETE&payment_method=DELETE&a=_method&my_method=DELETE' }],
    ['a method that is not one of HTTP', { query: 'method=card', headers: form, body: 'method=cash' }],
    ['a nested member', { headers: json, body: '{"a":{"_method":"DELETE"},"b":[{"_method":"DELETE"}]}' }],
    ['a method of JSON-RPC', { headers: json, body: '{"jsonrpc":"2.0","method":"delete"}' }],
    ['a text with such a name', { headers: json, body: '{"text":"_method=DELETE&_method=DELETE \\"_method\\":\\"DELETE\\""}' }],
    ['a list', { headers: json, body: '[{"_method":"DELETE"}]' }],
    ['lines of JSON', { headers: { 'content-type': 'application/x-ndjson' }, body: '{"_method":"DELETE"}\n' }],
    ['plain text', { headers: { 'content-type': 'text/plain;charset=utf-8' }, body: 'The method is: {DELETE}.\nname="_method"\n\nDELETE' }],
    [
      'a file',
      { headers: multipart, body: part('Content-Disposition: form-data; name="file"; filename="_method"', 'name="_method"\r\n\r\nDELETE') },
    ],
    ['XML', { headers: { 'content-type': 'application/xml' }, body: '<_method>DELETE</_method>' }],
    [
      'compressed bytes',
      { headers: { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' }, body: Buffer.from('1f8b', 'hex') },
    ],
    ['a streamed file', { headers: { 'content-type': 'image/png' }, stream: true }],
  ])('includes only the method that was sent for %s', (_place, sent) => {
    expect(claimsOf(sent)).toEqual(['POST']);
  });

  it('reads 16 MiB without a noticeable delay, whatever they contain', () => {
    const size = 16 * 1024 * 1024;
    const bodies: [Readonly<Record<string, string>>, string][] = [
      [form, '%41'],
      [form, '&'],
      [form, 'method=&'],
      [json, '{"method":"'],
      [json, '{"a":1,'],
      [json, `{"${'method'.repeat(3)}`],
      [multipart, '\r\ncontent-disposition: form-data; name="'],
      [multipart, 'content-disposition:\n '],
      [multipart, ' \r\n'],
      [{}, '{"\\u006d&;=%%'],
    ];
    for (const [headers, unit] of bodies) {
      const body = Buffer.alloc(size, unit);
      const started = performance.now();
      claimedMethods({ ...requestOf({ headers }), body });
      expect(performance.now() - started, unit).toBeLessThan(3000);
    }
  });
});

describe('method rules and what servers read', () => {
  const names = [
    '_method',
    '_METHOD',
    '.method',
    ' method',
    '_HttpMethod',
    'method',
    'x-tunneled-method',
    '_method[]',
    'method_of_payment',
    'a',
  ];
  const values = ['DELETE', 'delete', 'POST', 'card', ''];
  const headerNames = ['x-http-method-override', 'X_HTTP_METHOD_OVERRIDE', 'X-Http-Method', 'x-method-override', 'x-trace'];
  const field = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values));
  const fields = fc.array(field, { maxLength: 3 });
  const spelled = (text: string) =>
    [...text].map((character) => (character === ' ' ? '+' : character === '_' ? '%5f' : character)).join('');
  const encoded = (list: readonly (readonly string[])[], separator: string) =>
    list.map(([name = '', value = '']) => `${spelled(name)}=${value}`).join(separator);
  const bodies: Readonly<Record<string, (list: [string, string][]) => Sent>> = {
    form: (list) => ({ headers: form, body: encoded(list, '&') }),
    semicolons: (list) => ({ headers: { 'content-type': 'Application/X-WWW-Form-Urlencoded' }, body: encoded(list, ';') }),
    multipart: (list) => ({
      headers: multipart,
      body: [...list.map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`), '--b--\r\n'].join(
        '',
      ),
    }),
    json: (list) => ({ headers: json, body: JSON.stringify(Object.fromEntries(list)) }),
    none: () => ({}),
  };

  it('refuses a POST that some server processes as a method that is not allowed', () => {
    const decide = createPolicy(apiDefinition().parse({ allow: { methods: ['GET', 'POST'] } }), { name: 'shop', baseUrl });
    const headers = fc.dictionary(fc.constantFrom(...headerNames), fc.constantFrom(...values), { maxKeys: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(bodies)),
        fields,
        fields,
        headers,
        fc.constantFrom('&', ';'),
        (kind, list, query, extra, separator) => {
          const sent: Sent = bodies[kind]?.(list) ?? {};
          const request = requestOf({ ...sent, headers: { ...sent.headers, ...extra }, query: encoded(query, separator) });
          const received = { url: request.url, headers: { ...sent.headers, ...extra }, body: String(sent.body ?? '') };
          const read = Object.values(overrideServers).map((server) => server(received)?.toUpperCase() ?? '');
          const forbidden = methods.filter((method) => method !== 'GET' && method !== 'POST' && read.includes(method));
          if (forbidden.length > 0) expect(decide(request).kind, forbidden.join()).toBe('refused');
          const isPlain =
            [...list, ...query].every(([name]) => name === 'a' || name === 'method_of_payment') &&
            Object.keys(extra).every((name) => name === 'x-trace');
          if (isPlain) expect(decide(request).kind).toBe('allowed');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
