import { badInput } from '../../errors.js';
import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from './authenticator.js';
import { readLine } from './read-values.js';
import { identityOfOptions, ownsNothing } from './static-credentials.js';

type SigV4Options = Extract<AuthOptions, { readonly type: 'aws-sigv4' }>;

const signatureHeaders = ['authorization', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token'];

/**
 * Returns an authenticator for AWS Signature Version 4:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function awsSigV4(options: SigV4Options, dependencies: AuthDependencies): Authenticator {
  return {
    name: `AWS Signature Version 4 (${options.service}, ${options.region})`,
    owns: { ...ownsNothing, headers: signatureHeaders },
    identity: () => identityOfOptions(options, dependencies),
    authorize: (request) => sign(request, options, dependencies),
    renew: () => false,
  };
}

/** Headers that AWS requires in the signature. No others are signed: a proxy may change them and invalidate the signature. */
const signedHeader = /^(?:content-type|content-md5|x-amz-.*)$/;

/** Services that compare an object key, so they sign the path encoded once; all others encode the path again that was sent. */
const s3Family: ReadonlySet<string> = new Set(['s3', 's3express', 's3-outposts', 's3-object-lambda']);

async function sign(request: OutgoingRequest, options: SigV4Options, dependencies: AuthDependencies): Promise<OutgoingRequest> {
  const [{ AwsV4Signer }, credentials] = await Promise.all([import('aws4fetch'), readCredentials(options, dependencies)]);
  const isS3 = s3Family.has(credentials.service);
  const url = toSignedUrl(request.url, isS3);
  const headers = new Headers(request.headers);
  for (const name of signatureHeaders) headers.delete(name);
  headers.set('x-amz-content-sha256', await payloadHash(request, options.unsignedPayload, isS3));
  const signer = new AwsV4Signer({
    ...credentials,
    method: request.method,
    url: url.href,
    headers: [...headers].filter(([name]) => signedHeader.test(name)),
    allHeaders: true,
    datetime: new Date(dependencies.clock.now()).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  });
  // aws4fetch knows only s3 of its family, decodes bytes that are not UTF-8, and drops parameters without a name or, for s3, repeated ones.
  if (isS3) signer.encodedPath = canonical(url.pathname, '/');
  signer.encodedSearch = canonicalQuery(url.search);
  const signed = await signer.sign();
  for (const [name, value] of signed.headers) headers.set(name, value);
  return { ...request, url, headers };
}

/**
 * Returns the URL in the spelling that is signed, so that every server decodes it to the signed one. A plus sign in a
 * query is signed as a space and becomes %20. S3 also decodes a plus sign in a path as a space, but in a URL path it is
 * a literal plus sign, so it becomes %2B.
 */
function toSignedUrl(original: URL, isS3: boolean): URL {
  const url = new URL(original);
  url.search = url.search.replaceAll('+', '%20');
  if (isS3) url.pathname = url.pathname.replace(/[!'()*+]/g, percentEncoded);
  return url;
}

const percentEncoded = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Decodes text of a URL byte by byte, and encodes every byte that is neither unreserved (RFC 3986 §2.3) nor in `literal`. */
function canonical(text: string, literal = ''): string {
  return text.replace(/%[0-9a-f]{2}|[^\w.~-]/gi, (spelling) => {
    const char = spelling.length === 1 ? spelling : String.fromCharCode(Number.parseInt(spelling.slice(1), 16));
    return /[A-Za-z0-9_.~-]/.test(char) || (char !== '' && literal.includes(char)) ? char : percentEncoded(char);
  });
}

function canonicalQuery(search: string): string {
  const pairs = search.slice(1).split('&').filter(Boolean);
  const encoded = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [canonical(name), canonical(value.join('='))] as const;
  });
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return encoded
    .sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue))
    .map((pair) => pair.join('='))
    .join('&');
}

/** Returns the SHA-256 of the body. A stream cannot be read before it is sent; S3 accepts one whose body is not signed. */
async function payloadHash({ body }: OutgoingRequest, unsigned: boolean, isS3: boolean): Promise<string> {
  if (unsigned) return 'UNSIGNED-PAYLOAD';
  if (body !== 'stream') {
    const { createHash } = await import('node:crypto');
    return createHash('sha256')
      .update(body ?? '')
      .digest('hex');
  }
  if (isS3) return 'UNSIGNED-PAYLOAD';
  throw badInput(
    'invalid-body',
    'A streamed request body cannot be signed for AWS.',
    'Pass the whole body as text or bytes. If the service accepts unsigned bodies, ask the operator to set auth.unsignedPayload.',
  );
}

async function readCredentials({ region, service, ...options }: SigV4Options, dependencies: AuthDependencies) {
  const { redactor } = dependencies;
  const rule = { pattern: /^[\x21-\x7e]+$/, rule: 'visible ASCII without spaces' };
  const read = (option: 'accessKeyId' | 'secretAccessKey' | 'sessionToken' | 'region' | 'service', text: string) =>
    readLine(text, option, dependencies, rule);
  const [accessKeyId, secretAccessKey, sessionToken, readRegion, readService] = await Promise.all([
    read('accessKeyId', options.accessKeyId),
    read('secretAccessKey', options.secretAccessKey),
    options.sessionToken === undefined ? undefined : read('sessionToken', options.sessionToken),
    read('region', region),
    read('service', service),
  ]);
  redactor.add(secretAccessKey);
  if (sessionToken !== undefined) redactor.add(sessionToken);
  return { accessKeyId, secretAccessKey, region: readRegion, service: readService, ...(sessionToken !== undefined && { sessionToken }) };
}
