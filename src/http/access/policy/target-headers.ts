import { badInput } from '../../../errors.js';
import { foldHeaderName } from '../../semantics/header-fields.js';

/**
 * Headers from which proxies and frameworks take host, URL or path: Forwarded and X-Forwarded-Host (RFC 7239, Rack), -Prefix
 * (Spring, Traefik), X-Original-URL and X-Rewrite-URL (IIS, Symfony, Zend), X-Original-URI (nginx), X-Envoy-Original-Path and
 * -Dst-Host (Envoy), and their relatives.
 */
const targetHeader = new RegExp(
  [
    /^(x-)?(envoy-)?(forwarded|original|orig|real|rewrite|rewritten|override|unencoded|http|request|base|ms-original|waws-unencoded)-(dst-)?(host|hostname|server|server-name|port|url|uri|path|path-info|prefix|query|query-string|request-uri|script-name|destinationurl)(-override)?$/,
    /^(x-)?((host|server-name|url|uri|path|script-name|path-info)(-override)?|forwarded|forwarded-request-uri)$/,
    /^(disguised-host|was-default-hostname|proxy-host|x-proxy-host|x-backend-host)$/,
    // Next.js routes by these.
    /^x-(matched-path|invoke-path|invoke-query|middleware-(rewrite|subrequest|next|override-headers))$/,
    // Rack::Sendfile maps paths by these, and nginx follows the result.
    /^x-(accel-redirect|accel-mapping|sendfile|sendfile-type)$/,
    // CGI programs read `Proxy` as the proxy of their own requests (CVE-2016-5385).
    /^proxy$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Returns the first header that can make a server process another target than the URL. */
export function findTargetHeader(headers: Headers): string | undefined {
  return [...headers.keys()].find((name) => targetHeader.test(foldHeaderName(name)));
}

export function targetHeaderError(name: string) {
  const message = `The header ${name} is not allowed for this target, because a server may process another target than the policy checked.`;
  return badInput('invalid-header', message, 'Remove this header and pass the target in path.');
}
