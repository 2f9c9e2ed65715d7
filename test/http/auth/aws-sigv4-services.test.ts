import { createHash, createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { authenticatorOf, env, neverAborted, outgoingRequest, testDependencies } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

/** A request as a server of AWS sees it. */
interface Received {
  readonly method: string;
  /** Request target as it was sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyHash: string;
}

const secretKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const s3Family = ['s3', 's3express', 's3-outposts', 's3-object-lambda'];
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Percent-encodes every byte except the unreserved characters of RFC 3986. */
const encode = (bytes: Buffer) =>
  [...bytes]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte)) && byte < 128
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
const decode = (text: string) =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Computes the signature that AWS requires, from its documentation: reference_sigv-create-signed-request.html. */
function requiredSignature(
  { method, url, headers, bodyHash }: Received,
  signedHeaders: string,
  [date = '', region = '', service = '']: readonly string[],
) {
  const [path = '', query = ''] = url.split('?');
  const segments = (s3Family.includes(service) ? decode(path).toString('latin1') : path.replace(/\/+/g, '/')).split('/');
  const canonicalPath = segments.map((segment) => encode(Buffer.from(segment, 'latin1'))).join('/');
  const pairs = query.split('&').filter((pair) => pair !== '');
  const encoded = pairs.map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/.exec(pair) ?? [];
    return [encode(decode(name)), encode(decode(value))] as const;
  });
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const sorted = encoded.sort(([name, value], [other, otherValue]) => compare(name, other) || compare(value, otherValue));
  const canonical = [
    method,
    canonicalPath,
    sorted.map((pair) => pair.join('=')).join('&'),
    ...signedHeaders.split(';').map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders,
    bodyHash,
  ];
  const scope = [date, region, service, 'aws4_request'];
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretKey}`);
  return hmac(key, ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope.join('/'), sha256(canonical.join('\n'))].join('\n')).toString('hex');
}

describe('the required signature, as these tests compute it', () => {
  // AWS Signature Version 4 test suite: https://github.com/awslabs/aws-c-auth/tree/main/tests/aws-signing-test-suite/v4
  it.each([
    ['get-vanilla', '/', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      '/?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    ['get-utf8', Buffer.from('/ሴ').toString('latin1'), '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85'],
    ['get-space', '/example space/', '652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741'],
  ])('equals that of the AWS test suite for %s', (_name, url, signature) => {
    const headers = { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' };
    expect(
      requiredSignature({ method: 'GET', url, headers, bodyHash: sha256('') }, 'host;x-amz-date', ['20150830', 'us-east-1', 'service']),
    ).toBe(signature);
  });
});

interface SignOptions {
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly [authOption: string]: unknown;
}

describe('AWS Signature Version 4 as the server verifies it', () => {
  let server: HttpServer;
  let client: ReturnType<typeof createApiClient>;
  beforeEach(async () => {
    server = await startHttpServer((_request, response) => response.end());
    client = createApiClient({ network: { allowLocal: true } });
  });
  afterEach(async () => {
    await client.close();
    await server.close();
  });

  const sign = (service: string, target: string, { headers = {}, body, ...more }: SignOptions = {}) => {
    const options = {
      type: 'aws-sigv4',
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: env('SECRET'),
      region: 'us-east-1',
      service,
      ...more,
    };
    const dependencies = testDependencies({}, { SECRET: secretKey });
    const bytes = body === undefined || body === 'stream' ? body : Buffer.from(body);
    const request = outgoingRequest(`${server.url}${target}`, {
      method: body === undefined ? 'GET' : 'PUT',
      headers: new Headers(headers),
      body: bytes,
    });
    return authenticatorOf(options, dependencies).authorize(request, neverAborted);
  };

  /** Sends the signed request, and returns the signature that it has and the one that the server requires. */
  async function signatures(...parameters: Parameters<typeof sign>) {
    const signed = await sign(...parameters);
    const { body } = parameters[2] ?? {};
    const outcome = await client.call({
      ...{ target: signed.url.href, method: signed.method, headers: Object.fromEntries(signed.headers) },
      ...(body !== undefined && { body }),
    });
    expect(outcome).toMatchObject({ ok: true });
    const received = server.requests.at(-1);
    const headers = Object.fromEntries(Object.entries(received?.headers ?? {}).map(([name, value]) => [name, String(value)]));
    const [, scope = '', names = '', signature] =
      /Credential=AKIDEXAMPLE\/(.+)\/aws4_request, SignedHeaders=(.+), Signature=(.+)$/.exec(headers.authorization ?? '') ?? [];
    const bodyHash = headers['x-amz-content-sha256'] ?? '';
    expect(['UNSIGNED-PAYLOAD', sha256(received?.body ?? '')]).toContain(bodyHash);
    const required = requiredSignature(
      { method: received?.method ?? '', url: received?.url ?? '', headers, bodyHash },
      names,
      scope.split('/'),
    );
    return { signature, required, bodyHash, names };
  }

  const paths = [
    ...[
      '/',
      '/Singapore%20West',
      '/a//b/',
      '//a',
      '/%E1%88%B4',
      '/a+b',
      "/(a)!'*",
      '/a:b@c=d,e;f&g$h',
      '/a%7Eb',
      '/a%2fb',
      '/%FF',
      '/a%25b',
      '/~user',
    ],
    ...[
      '/?Param2=value2&Param1=value1',
      '/?a=2&a=1&a=10',
      '/?a&b=',
      '/?a=b+c',
      '/?%E1%88%B4=bar',
      '/?=x',
      '/?a=%FF',
      '/?a=b=c',
      '/?A=1&a=2',
      '/?a-b=1&a.b=2&a_b=3',
    ],
    '/?%40%23%24%25%5E=%2F%2C%3F%3E%3C%60%22%3B%3A%5C%7C%5D%5B%7B%7D',
  ];

  it.each(['execute-api', ...s3Family])(
    'computes the signature that %s requires, whatever the path and the query contain',
    async (service) => {
      for (const target of paths) {
        const { signature, required } = await signatures(service, target);
        expect(signature, target).toBe(required);
      }
    },
  );

  it.each(s3Family)('computes the signature that %s requires for any object key', async (service) => {
    const key = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), fc.constantFrom('/', '//', '%2F', '+', ' ')),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(key, async (parts) => {
        const path = parts.map((part) => (/^[/%]/.test(part) ? part : encodeURIComponent(part))).join('');
        fc.pre(!/(^|\/)\.{1,2}(\/|$)/.test(path) && !/[%](?![0-9A-F]{2})/.test(path));
        const { signature, required } = await signatures(service, `/k${path}`);
        expect(signature).toBe(required);
      }),
      { numRuns: 25 },
    );
  });

  it('signs header values with their spaces reduced, and the session token', async () => {
    const headers = { 'x-amz-meta-note': '  a   b  c ', 'content-type': 'text/plain' };
    const { signature, required, names } = await signatures('s3', '/a', { headers, body: 'text', sessionToken: 'session/token==' });
    expect(signature).toBe(required);
    expect(names).toBe('content-type;host;x-amz-content-sha256;x-amz-date;x-amz-meta-note;x-amz-security-token');
  });

  it.each(s3Family)('signs a streamed body for %s as UNSIGNED-PAYLOAD', async (service) => {
    const signed = await sign(service, '/a', { body: 'stream' });
    expect(signed.headers.get('x-amz-content-sha256')).toBe('UNSIGNED-PAYLOAD');
  });

  it('signs no body with unsignedPayload, for streams of any service too', async () => {
    const { signature, required, bodyHash } = await signatures('vpc-lattice-svcs', '/a', { body: 'text', unsignedPayload: true });
    expect([signature, bodyHash]).toEqual([required, 'UNSIGNED-PAYLOAD']);
    const streamed = await sign('vpc-lattice-svcs', '/a', { body: 'stream', unsignedPayload: true });
    expect(streamed.headers.get('x-amz-content-sha256')).toBe('UNSIGNED-PAYLOAD');
  });

  it('hints at unsignedPayload if a streamed body cannot be signed', async () => {
    expect(await thrownError(() => sign('execute-api', '/a', { body: 'stream' }))).toMatchObject({
      code: 'invalid-body',
      hint: expect.stringContaining('auth.unsignedPayload'),
    });
  });

  it.each(['region', 'service'])('rejects a %s that is not one word', async (name) => {
    const error = await thrownError(() => sign('s3', '/a', { [name]: 'a b' }));
    expect(error).toMatchObject({ code: 'secret-unavailable', outcome: 'not-sent' });
    expect(error.message).toContain(`auth.${name}`);
  });
});
