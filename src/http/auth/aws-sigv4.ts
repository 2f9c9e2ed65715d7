import { badInput } from '../../errors.js';
import type { AuthOptions } from './auth-options.js';
import type { AuthDependencies, Authenticator, OutgoingRequest } from './authenticator.js';
import { unusable } from './read-values.js';
import { identityOfOptions, ownsNothing } from './static-credentials.js';

type SigV4Options = Extract<AuthOptions, { readonly type: 'aws-sigv4' }>;

const ownHeaders = ['authorization', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token'];

/** AWS Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function awsSigV4(options: SigV4Options, dependencies: AuthDependencies): Authenticator {
  return {
    name: `AWS Signature Version 4 (${options.service}, ${options.region})`,
    owns: { ...ownsNothing, headers: ownHeaders },
    identity: () => identityOfOptions(options, dependencies),
    authorize: (request) => sign(request, options, dependencies),
    renew: () => false,
  };
}

/** What AWS wants signed. Others are left out: a proxy may change them, and the signature would not hold. */
const signedField = /^(?:content-type|content-md5|x-amz-.*)$/;

async function sign(request: OutgoingRequest, options: SigV4Options, dependencies: AuthDependencies): Promise<OutgoingRequest> {
  const [{ AwsV4Signer }, credentials] = await Promise.all([import('aws4fetch'), readCredentials(options, dependencies)]);
  const url = asSigned(request.url, credentials.service);
  const headers = new Headers(request.headers);
  for (const name of ownHeaders) headers.delete(name);
  headers.set('x-amz-content-sha256', await payloadHash(request, credentials.service));
  const signer = new AwsV4Signer({
    ...credentials,
    method: request.method,
    url: url.href,
    headers: [...headers].filter(([name]) => signedField.test(name)),
    allHeaders: true,
    datetime: new Date(dependencies.clock.now()).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  });
  const signed = await signer.sign();
  for (const [name, value] of signed.headers) headers.set(name, value);
  return { ...request, url, headers };
}

/**
 * The URL, spelled as it is signed, so that nobody can read it otherwise. A plus sign in a query is signed as a space,
 * and so becomes %20; in a path of S3, which reads it as a space there too, it is meant as it stands, and becomes %2B.
 */
function asSigned(original: URL, service: string): URL {
  const url = new URL(original);
  url.search = url.search.replaceAll('+', '%20');
  if (service === 's3') url.pathname = url.pathname.replace(/[!'()*+]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return url;
}

/** S3 alone takes a request whose body is not part of the signature. */
async function payloadHash({ body }: OutgoingRequest, service: string): Promise<string> {
  if (body !== 'stream') {
    const { createHash } = await import('node:crypto');
    return createHash('sha256')
      .update(body ?? '')
      .digest('hex');
  }
  if (service === 's3') return 'UNSIGNED-PAYLOAD';
  throw badInput('invalid-body', "A body that is sent as it comes can't be signed for AWS.", 'Pass the whole body, as text or as bytes.');
}

async function readCredentials({ region, service, ...options }: SigV4Options, { secrets, redactor, name }: AuthDependencies) {
  const read = async (option: 'accessKeyId' | 'secretAccessKey' | 'sessionToken', text: string) => {
    const value = await secrets.read(text);
    if (!/^[\x21-\x7e]+$/.test(value)) throw unusable(name, option, 'visible ASCII without spaces');
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
