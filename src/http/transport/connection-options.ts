import * as z from 'zod';
import { parseUrl } from '../../runtime/url.js';
import { hasReference } from '../../secrets/secret-reader.js';

const pem = (what: string) => {
  const label = new RegExp(`-----BEGIN ([A-Z]+ )*${what}-----`);
  const rule = `must be PEM text with a line "-----BEGIN ${what}-----", or name a file of it, as in \${file:/run/secrets/api.pem}`;
  return z.string().refine((text) => label.test(text) || hasReference(text), rule);
};

/**
 * How connections are made. Nothing here, and nothing anywhere else, switches the check of a certificate off: name the
 * authority with `tls.ca` instead.
 */
export const connectionOptions = () =>
  z.strictObject({
    http2: z
      .boolean()
      .default(false)
      .describe(
        'HTTP/2 where the server offers it (ALPN). Default: false, because undici 7.30 takes a stream that is reset amid its body for a whole answer, unless Content-Length tells otherwise.',
      ),
    proxy: z
      .string()
      .refine(
        (value) => value === 'env' || isProxyUrl(value) || hasReference(value),
        'must be "env" or an http or https URL without a path',
      )
      .optional()
      .describe(
        'URL of an HTTP proxy, with its user name and password if it wants them; or "env": by HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Host names are then looked up by the proxy, so only names and literal addresses of targets are checked here. Default: none, whatever the environment says.',
      ),
    tls: z
      .strictObject({
        ca: z
          .union([pem('CERTIFICATE'), z.array(pem('CERTIFICATE')).min(1)])
          .optional()
          .describe('PEM text of private authorities, trusted beside the public ones. Default: none.'),
        cert: pem('CERTIFICATE')
          .optional()
          .describe(
            'PEM text of the client certificate and its chain; shown to the origin of baseUrl alone, if there is one, and with auth.clientAuthentication mutual-tls to the endpoints that auth names. Default: none.',
          ),
        key: pem('PRIVATE KEY').optional().describe('PEM text of the key of cert. Default: none.'),
        passphrase: z.string().min(1).optional().describe('Opens key, where it is encrypted. Default: none.'),
        serverName: z
          .string()
          .min(1)
          .optional()
          .describe('Name to ask for (SNI) and to check the certificate against, for the origin of baseUrl. Default: the host of the URL.'),
      })
      .refine(({ cert, key }) => (cert === undefined) === (key === undefined), 'cert and key go together')
      .prefault({}),
  });
export type ConnectionOptions = z.infer<ReturnType<typeof connectionOptions>>;

function isProxyUrl(text: string): boolean {
  const url = parseUrl(text);
  if (url === undefined) return false;
  const { protocol, pathname, search } = url;
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && search === '';
}
