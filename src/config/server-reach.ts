import * as z from 'zod';
import { isPlainHttpUrl } from '../runtime/url.js';

/** Returns the schemas of the names under which clients reach a server over HTTP. */
export const reachOptions = () => ({
  publicUrl: z
    .string()
    .refine(isPlainHttpUrl, 'must be an http(s) URL without user, query and fragment, such as https://tools.example.com/mcp')
    .optional()
    .describe(
      'URL of the MCP endpoint as clients see it, for example behind a proxy. Its host, origin and path are accepted too. Default: the address that the server listens on, with the path /mcp.',
    ),
  hosts: z
    .array(z.string().regex(hostForm, 'must be a host name or an address with an optional port, such as mcp.internal or [::1]:8080'))
    .default([])
    .describe(
      'Further accepted values of the Host header, such as the name of the upstream in the proxy. Without a port, every port is accepted. Default: only loopback names and the host of publicUrl.',
    ),
  origins: z
    .array(z.string().refine(isOrigin, 'must be an origin without a path, such as https://app.example.com; * and null are refused'))
    .default([])
    .describe(
      'Origins of web pages that may call this server (CORS), such as https://app.example.com. Default: none but those of the server.',
    ),
});

/** A host with an optional port. Underscores occur in the names of upstreams. */
const hostForm = /^(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Reports whether the text is an origin as browsers send it (RFC 6454 §6.1); extensions and editors have schemes of their own. */
function isOrigin(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(text);
}
