import { ApiError } from '../../errors.js';
import type { SecretReader } from '../../secrets/secret-reader.js';
import { type ConnectionOptions, connectionOptions } from './connection-options.js';

/** Returns the options with their secret references resolved: certificates, keys, and the proxy URL with its password. */
export async function readConnection(options: ConnectionOptions, secrets: SecretReader): Promise<ConnectionOptions> {
  const { proxy, http2, tls } = options;
  const { ca, cert, key, passphrase, serverName } = tls;
  const read = async (text: string | undefined) => (text === undefined ? undefined : secrets.read(text));
  const authorities = ca === undefined ? undefined : await Promise.all([ca].flat().map((text) => secrets.read(text)));
  const result = connectionOptions().safeParse({
    http2,
    proxy: await read(proxy),
    tls: { ca: authorities, cert: await read(cert), key: await read(key), passphrase: await read(passphrase), serverName },
  });
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ApiError('secret-unavailable', `Secrets in the connection options are invalid: ${issues.join('; ')}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Ask the operator to correct the values that proxy and tls reference.',
  });
}
