import { badInput } from '../../errors.js';
import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from './authenticator.js';
import { invalidSecret } from './read-values.js';
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

async function sign(request: OutgoingRequest, options: SigV4Options, dependencies: AuthDependencies): Promise<OutgoingRequest> {
  const [{ AwsV4Signer }, credentials] = await Promise.all([import('aws4fetch'), readCredentials(options, dependencies)]);
  const url = toSignedUrl(request.url, credentials.service);
  const headers = new Headers(request.headers);
  for (const name of signatureHeaders) headers.delete(name);
  headers.set('x-amz-content-sha256', await payloadHash(request, credentials.service));
  const signer = new AwsV4Signer({
    ...credentials,
    method: request.method,
    url: url.href,
    headers: [...headers].filter(([name]) => signedHeader.test(name)),
    allHeaders: true,
    datetime: new Date(dependencies.clock.now()).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  });
  const signed = await signer.sign();
  for (const [name, value] of signed.headers) headers.set(name, value);
  return { ...request, url, headers };
}

/**
 * Returns the URL in the spelling that is signed, so that every server decodes it to the signed one. A plus sign in a
 * query is signed as a space and becomes %20. S3 also decodes a plus sign in a path as a space, but in a URL path it is
 * a literal plus sign, so it becomes %2B.
 */
function toSignedUrl(original: URL, service: string): URL {
  const url = new URL(original);
  url.search = url.search.replaceAll('+', '%20');
  if (service === 's3') url.pathname = url.pathname.replace(/[!'()*+]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return url;
}

/** Returns the SHA-256 of the body. Only S3 accepts a request whose body is not signed. */
async function payloadHash({ body }: OutgoingRequest, service: string): Promise<string> {
  if (body !== 'stream') {
    const { createHash } = await import('node:crypto');
    return createHash('sha256')
      .update(body ?? '')
      .digest('hex');
  }
  if (service === 's3') return 'UNSIGNED-PAYLOAD';
  throw badInput('invalid-body', 'A streamed request body cannot be signed for AWS.', 'Pass the whole body as text or bytes.');
}

async function readCredentials({ region, service, ...options }: SigV4Options, { secrets, redactor, name }: AuthDependencies) {
  const read = async (option: 'accessKeyId' | 'secretAccessKey' | 'sessionToken', text: string) => {
    const value = await secrets.read(text);
    if (!/^[\x21-\x7e]+$/.test(value)) throw invalidSecret(name, option, 'visible ASCII without spaces');
    return value;
  };
  const [accessKeyId, secretAccessKey, sessionToken, readRegion, readService] = await Promise.all([
    read('accessKeyId', options.accessKeyId),
    read('secretAccessKey', options.secretAccessKey),
    options.sessionToken === undefined ? undefined : read('sessionToken', options.sessionToken),
    secrets.read(region),
    secrets.read(service),
  ]);
  redactor.add(secretAccessKey);
  if (sessionToken !== undefined) redactor.add(sessionToken);
  return { accessKeyId, secretAccessKey, region: readRegion, service: readService, ...(sessionToken !== undefined && { sessionToken }) };
}
