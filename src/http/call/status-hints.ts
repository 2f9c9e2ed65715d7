import type { ErrorCode } from '../../errors.js';

export const rateLimitedHint = 'Retry after retryAt (after one minute if there is none), and send fewer requests.';

const failing = 'The API is failing. Retry later. If it keeps failing, report it to the user.';
export const failedWriteHint = 'The API failed, and the request may have taken effect. Check with a GET before you send it again.';

interface StatusTexts {
  readonly code: ErrorCode;
  readonly hint: string;
}

/** Codes and hints of single statuses: RFC 9110 §15, RFC 4918 (423), RFC 6585 (428, 431, 511), RFC 7725 (451), RFC 8470 (425). */
const texts: Readonly<Record<number, StatusTexts>> = {
  300: { code: 'unexpected-status', hint: 'Choose one of the URLs in the body or in the Location and Link headers, and call it.' },
  304: {
    code: 'unexpected-status',
    hint: 'The request had no condition, so the API must not return 304. Send it again with the header Cache-Control: no-cache. If that fails, report it to the API owner.',
  },
  400: {
    code: 'client-error',
    hint: 'Read the body: it usually names the invalid field. Correct the request before you send it again.',
  },
  401: {
    code: 'unauthorized',
    hint: 'Credentials are missing or were rejected; do not resend the request. Configured API: ask the operator to check auth. Bare URL: pass an Authorization header if you have one.',
  },
  402: {
    code: 'client-error',
    hint: 'The account has no credit, or its plan does not include this; do not resend the request. Tell the user, who can check the plan and the balance.',
  },
  403: {
    code: 'forbidden',
    hint: 'The API does not permit this request; do not resend it. Ask the API owner for the missing permission, or the operator to check auth if list-apis shows none.',
  },
  404: {
    code: 'not-found',
    hint: 'Check the path and its identifiers, or list the parent resource. APIs also hide what a credential may not see.',
  },
  405: { code: 'client-error', hint: 'The resource does not support this method. Use one listed in the Allow response header.' },
  406: { code: 'client-error', hint: 'The API cannot return the requested format. Pass another Accept header, for example */*.' },
  407: {
    code: 'client-error',
    hint: 'A proxy requires credentials; do not resend the request. Ask the operator to check the proxy of this server.',
  },
  408: {
    code: 'client-error',
    hint: 'The API did not receive the whole request in time and did not process it. Send it again. If that fails, send a smaller body.',
  },
  409: {
    code: 'client-error',
    hint: 'The request conflicts with the current state of the resource. Read the resource and this body, resolve the conflict, then send a changed request.',
  },
  412: {
    code: 'client-error',
    hint: 'The resource does not meet the condition of the request: another client may have changed it. Read it again, then send the request with its current ETag.',
  },
  413: { code: 'client-error', hint: 'The API does not accept a request body of this size. Send less data, or send it in parts.' },
  414: {
    code: 'client-error',
    hint: 'The API does not accept a URL of this length. Send fewer or shorter parameters, or send them in the body if the API allows it.',
  },
  415: {
    code: 'client-error',
    hint: 'The API does not accept this body format. Pass the Content-Type that its documentation names.',
  },
  416: {
    code: 'client-error',
    hint: 'The resource does not have this range. Request a range within the size that the Content-Range response header names.',
  },
  421: {
    code: 'client-error',
    hint: 'This server is not responsible for the host in the URL, and did not process the request. Check the host and the port. If they are correct, retry later.',
  },
  423: {
    code: 'client-error',
    hint: 'The resource is locked. Read its state, and send the request again when it is unlocked.',
  },
  425: {
    code: 'client-error',
    hint: 'The API did not process the request, because it could be a replay. Send it again in a few seconds.',
  },
  428: {
    code: 'client-error',
    hint: 'The API requires a condition, so that no change of another client is overwritten. Read the resource, then send the request with its ETag in the header If-Match.',
  },
  431: {
    code: 'client-error',
    hint: 'The API does not accept headers of this size. Send fewer or shorter headers, cookies included.',
  },
  451: {
    code: 'client-error',
    hint: 'The API denies access for legal reasons; do not resend the request. Tell the user; the body may name the reason.',
  },
  501: {
    code: 'server-error',
    hint: 'The API does not support this method or function; do not resend the request. Use another one, or ask the API owner.',
  },
  505: {
    code: 'server-error',
    hint: 'The API does not support this version of HTTP; do not resend the request. Report it to the API owner.',
  },
  511: {
    code: 'server-error',
    hint: 'The network between this server and the API requires a login (captive portal). Ask the user to log in to the network, then retry.',
  },
};

/** Returns code and hint of a status that is not a success. `repeatable`: the request can be sent again without another effect. */
export function statusTexts(status: number, repeatable: boolean): StatusTexts {
  const own = texts[status === 422 ? 400 : status === 410 ? 404 : status];
  if (own !== undefined) return own;
  if (status >= 500) return { code: 'server-error', hint: failureHint(status, repeatable) };
  if (status >= 400) return { code: 'client-error', hint: 'Correct the request before you send it again; the body may explain how.' };
  return {
    code: 'unexpected-status',
    hint: 'This redirect names no target that can be followed. Read its headers and body, and report it to the API owner.',
  };
}

function failureHint(status: number, repeatable: boolean): string {
  if (!repeatable) return failedWriteHint;
  // RFC 9110 §15 ends at 599. Beyond it, sites refuse clients (999), and a repetition makes it worse.
  return status >= 600
    ? 'HTTP does not define this status: some sites send it to automated clients. Do not resend the request. The body may explain why.'
    : failing;
}
