import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import { hasReference } from '../../secrets/secret-reader.js';

const pem = (label: string) => {
  const beginLine = new RegExp(`-----BEGIN ([A-Z]+ )*${label}-----`);
  const rule = `must be PEM text with the line "-----BEGIN ${label}-----", or a file reference, such as \${file:/run/secrets/api.pem}`;
  return z.string().refine((text) => beginLine.test(text) || hasReference(text), rule);
};

/** Options of connections. No option disables certificate verification; `tls.ca` adds a private authority. */
export const connectionOptions = () =>
  z.strictObject({
    http2: z
      .boolean()
      .default(false)
      .describe(
        'Use HTTP/2 if the server offers it (ALPN). Default: false, because undici 7.30 treats a stream that is reset in mid-body as complete unless Content-Length shows otherwise.',
      ),
    proxy: z
      .string()
      .refine(
        (value) => value === 'env' || isProxyUrl(value) || hasReference(value),
        'must be "env", or an http or https URL without a path',
      )
      .optional()
      .describe(
        'HTTP proxy URL, optionally with user name and password, or "env" to use HTTP_PROXY, HTTPS_PROXY and NO_PROXY. The proxy then resolves host names, so the network guard checks only names and literal addresses. Default: none, even if these variables are set.',
      ),
    tls: z
      .strictObject({
        ca: z
          .union([pem('CERTIFICATE'), z.array(pem('CERTIFICATE')).min(1)])
          .optional()
          .describe('PEM text of private certificate authorities, trusted in addition to the public ones. Default: none.'),
        cert: pem('CERTIFICATE')
          .optional()
          .describe(
            'PEM text of the client certificate and its chain. Presented only to the origin of baseUrl (if set) and, with auth.clientAuthentication mutual-tls, to the endpoints in auth. Default: none.',
          ),
        key: pem('PRIVATE KEY').optional().describe('PEM text of the private key for cert. Default: none.'),
        passphrase: z.string().min(1).optional().describe('Passphrase for an encrypted key. Default: none.'),
        serverName: z
          .string()
          .min(1)
          .optional()
          .describe(
            'Server name (SNI) to request and to verify the certificate against, for the origin of baseUrl. Default: the host of the URL.',
          ),
      })
      .refine(({ cert, key }) => (cert === undefined) === (key === undefined), 'cert and key must be set together')
      .prefault({})
      .describe('Certificates of connections. Default: the public authorities, and no client certificate.'),
  });
export type ConnectionOptions = z.infer<ReturnType<typeof connectionOptions>>;

function isProxyUrl(text: string): boolean {
  const url = parseUrl(text);
  if (url === undefined) return false;
  const { protocol, pathname, search } = url;
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && search === '';
}
