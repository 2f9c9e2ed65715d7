import { ApiError } from '../../errors.js';
import type { SecretReader } from '../../secrets/secret-reader.js';
import { type ConnectionOptions, connectionOptions } from './connection-options.js';

/** Readers for the kinds of references in connection options. */
export interface ConnectionReaders {
  readonly secrets: SecretReader;
  /** Reads the proxy URL, whose secrets only the proxy receives. */
  readonly proxy: SecretReader;
  /** Reads certificates, which are public. */
  readonly certificates: SecretReader;
}

/** Returns the options with their secret references resolved: certificates, keys, and the proxy URL with its password. */
export async function readConnection(options: ConnectionOptions, readers: ConnectionReaders): Promise<ConnectionOptions> {
  const { proxy, http2, tls } = options;
  const { ca, cert, key, passphrase, serverName } = tls;
  const read = async (text: string | undefined, reader: SecretReader) => (text === undefined ? undefined : reader.read(text));
  const authorities = ca === undefined ? undefined : await Promise.all([ca].flat().map((text) => readers.certificates.read(text)));
  const result = connectionOptions().safeParse({
    http2,
    proxy: await read(proxy, readers.proxy),
    tls: {
      ca: authorities,
      cert: await read(cert, readers.certificates),
      key: await read(key, readers.secrets),
      passphrase: await read(passphrase, readers.secrets),
      serverName,
    },
  });
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ApiError('secret-unavailable', `Secrets in the connection options are invalid: ${issues.join('; ')}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Ask the operator to correct the values that proxy and tls reference.',
  });
}
