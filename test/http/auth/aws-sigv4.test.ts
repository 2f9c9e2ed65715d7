import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it } from 'vitest';
import type { OutgoingRequest } from '../../../src/http/auth/authenticator.js';
import { createApiClient } from '../../../src/index.js';
import { authenticatorOf, env, neverAborted, outgoingRequest, testDependencies } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

async function sign(request: OutgoingRequest, at: Date, options: object = {}) {
  const dependencies = testDependencies({}, { SECRET: credentials.secretAccessKey, SESSION: 'session/token==' });
  dependencies.clock.jump(at.getTime() - dependencies.clock.now());
  const scheme = { type: 'aws-sigv4', ...credentials, secretAccessKey: env('SECRET'), region: 'us-east-1', service: 's3', ...options };
  return { dependencies, signed: await authenticatorOf(scheme, dependencies).authorize(request, neverAborted) };
}

const signatureOf = ({ headers }: OutgoingRequest) => /Signature=([0-9a-f]{64})$/.exec(headers.get('authorization') ?? '')?.[1];

describe('AWS Signature Version 4', () => {
  // Examples that sign the same headers: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
  it.each([
    ['GET Bucket Lifecycle', '?lifecycle', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    ['GET Bucket (List Objects)', '?max-keys=2&prefix=J', '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
  ])('computes the signature of the AWS example "%s"', async (_name, query, signature) => {
    const request = outgoingRequest(`https://examplebucket.s3.amazonaws.com/${query}`);
    const { signed } = await sign(request, new Date('2013-05-24T00:00:00Z'));
    expect(signatureOf(signed)).toBe(signature);
    expect(signed.headers.get('authorization')).toContain('Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request');
  });

  // No encoded slash: for S3, aws4fetch signs it as a slash.
  const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/^\.{1,2}$|\//.test(text));
  const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.map(encodeURIComponent).join('/'));
  const query = fc.uniqueArray(fc.tuple(segment, fc.string({ maxLength: 8 })), { maxLength: 4, selector: ([name]) => name });
  const body = fc.option(fc.uint8Array({ maxLength: 50 }), { nil: undefined });

  it.each(['execute-api', 's3'])('signs any request to %s with the same result as the AWS SDK', async (service) => {
    const at = new Date('2030-01-02T03:04:05Z');
    await fc.assert(
      fc.asyncProperty(path, query, body, fc.boolean(), async (pathname, parameters, content, temporary) => {
        const url = new URL(`https://abc.example.com:8443/${pathname}`);
        for (const [name, value] of parameters) url.searchParams.append(name, value);
        const headers = new Headers({ 'content-type': 'application/json', 'x-amz-target': 'Thing.Do', accept: '*/*' });
        const request = outgoingRequest(url.href, { method: 'POST', headers, body: content });
        const session = temporary ? { sessionToken: 'session/token==' } : {};
        const { signed } = await sign(request, at, { service, ...session });
        const oracle = new SignatureV4({
          credentials: { ...credentials, ...session },
          region: 'us-east-1',
          service,
          sha256: Sha256,
          uriEscapePath: service !== 's3',
          applyChecksum: true,
        });
        const { hostname, pathname: sentPath, searchParams } = signed.url;
        const expected = await oracle.sign(
          {
            method: 'POST',
            protocol: 'https:',
            hostname,
            port: 8443,
            path: sentPath,
            query: Object.fromEntries(searchParams),
            headers: { host: signed.url.host, 'content-type': 'application/json', 'x-amz-target': 'Thing.Do' },
            body: content,
          },
          { signingDate: at },
        );
        for (const name of ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256']) {
          expect(signed.headers.get(name), name).toBe(expected.headers[name] ?? null);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('computes a signature that matches the request that the server receives', async () => {
    const at = new Date();
    const server = await startHttpServer((_request, response) => response.end());
    const client = createApiClient({ network: { allowLocal: true } });
    const headers = new Headers({ 'content-type': 'application/json' });
    const request = outgoingRequest(`${server.url}/a b/(c)+'d'?q=x+y&e=%C3%A4&e2`, {
      method: 'PUT',
      headers,
      body: Buffer.from('{"a":1}'),
    });
    const { signed } = await sign(request, at, { service: 'execute-api' });
    await client.call({ target: signed.url.href, method: 'PUT', headers: Object.fromEntries(signed.headers), body: '{"a":1}' });
    await client.close();
    await server.close();
    const [received] = server.requests;
    const [path = '', query = ''] = (received?.url ?? '').split('?');
    const verified = await new SignatureV4({ credentials, region: 'us-east-1', service: 'execute-api', sha256: Sha256 }).sign(
      {
        ...{ method: 'PUT', protocol: 'http:', hostname: '127.0.0.1', port: server.port, path, body: received?.body },
        query: Object.fromEntries(
          query
            .split('&')
            .map((pair) => pair.split('=').map(decodeURIComponent))
            .map(([name, value = '']) => [name, value]),
        ),
        headers: {
          host: received?.headers.host ?? '',
          'content-type': 'application/json',
          'x-amz-content-sha256': String(received?.headers['x-amz-content-sha256']),
        },
      },
      { signingDate: at },
    );
    expect(received?.headers.authorization).toBe(verified.headers.authorization);
  });

  it('percent-encodes a path for S3 in the spelling that is signed', async () => {
    const { signed } = await sign(outgoingRequest("https://abc.example.com/a+b/(c)!'*%20%C3%A4"), new Date());
    expect(signed.url.pathname).toBe('/a%2Bb/%28c%29%21%27%2A%20%C3%A4');
  });

  it('registers its secrets with the redactor and keeps all other headers', async () => {
    const headers = new Headers({ accept: '*/*', 'x-amz-date': 'forged', 'x-amz-security-token': 'forged', authorization: 'forged' });
    const request = outgoingRequest('https://abc.example.com/a?b=c+d', { headers });
    const { signed, dependencies } = await sign(request, new Date(), { sessionToken: env('SESSION') });
    expect([...dependencies.registeredSecrets].sort()).toEqual(['session/token==', credentials.secretAccessKey].sort());
    expect([...signed.headers.keys()]).toEqual(['accept', 'authorization', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token']);
    expect(signed.headers.get('x-amz-security-token')).toBe('session/token==');
    expect(signed.url.search).toBe('?b=c%20d');
    expect(request.headers.get('x-amz-date')).toBe('forged');
    expect((await sign(request, new Date())).signed.headers.has('x-amz-security-token')).toBe(false);
  });

  it('does not sign a streamed body for S3, and rejects one for other services', async () => {
    const request = outgoingRequest('https://abc.example.com/', { method: 'PUT', body: 'stream' });
    expect((await sign(request, new Date())).signed.headers.get('x-amz-content-sha256')).toBe('UNSIGNED-PAYLOAD');
    expect(await thrownError(() => sign(request, new Date(), { service: 'execute-api' }))).toMatchObject({ code: 'invalid-body' });
  });
});

/** SHA-256 or HMAC of node:crypto, in the interface that SignatureV4 requires. */
class Sha256 {
  readonly #hash: { update(data: Uint8Array): unknown; digest(): Buffer };

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }
  reset(): void {}
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}
