import type { ApiError } from '../../errors.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import type { ApiResponse } from '../call/api-response.js';
import type { PreparedRequest } from '../call/request.js';
import { isCredentialName } from '../semantics/credential-names.js';

interface Sender {
  /** Name of the API. */
  readonly api?: string | undefined;
  readonly credentials: {
    /** Entries of the definition whose credentials are sent to the origin of the API. */
    readonly entries: readonly string[];
    isOwnOrigin(url: URL): boolean;
  };
}

/** Completes the error of a 401 or 403: which entry of the configuration sent the credential, or that there was none. */
export function withSender(error: ApiError, { url }: Pick<ApiResponse, 'url'>, request: PreparedRequest, sender: Sender): ApiError {
  const { api, credentials } = sender;
  const isRejected = error.code === 'unauthorized';
  const { entries } = credentials;
  const place = api === undefined ? '' : `apis.${api}.`;
  const names = entries.map((entry) => `${place}${entry}`).join(' and ');
  if (entries.length > 0 && credentials.isOwnOrigin(url)) {
    return error.with({
      message: `${sentenceOf(error)} to a request with the credential of ${names}.`,
      hint: isRejected
        ? 'The API rejected this credential; do not resend the request. Ask the operator to check this entry and the secret that it references.'
        : 'The API does not permit this request with this credential; do not resend it. Ask the operator to get the permission from the API owner, or to change this entry.',
    });
  }
  if (entries.length > 0) {
    return error.with({
      message: `${sentenceOf(error)} to a request without a credential: credentials are sent to the origin of the base URL only, and ${quoteUnlessPlain(url.origin)} is another one.`,
      hint: 'Do not resend the request. Ask the operator to configure that origin as an API of its own, with auth.',
    });
  }
  const passed = [...request.headers.keys()].filter(isCredentialName).join(', ');
  if (passed !== '') {
    return error.with({
      message: `${sentenceOf(error)} to a request with the header ${passed} of the caller.`,
      hint: `The API ${isRejected ? 'rejected this credential' : 'does not permit this request with this credential'}; do not resend the request. Ask the user for another one, or the operator to configure this API with auth.`,
    });
  }
  const remedy =
    api === undefined
      ? 'Pass an Authorization header if you have a credential of the user, or ask the operator to configure this API with auth.'
      : `Ask the operator to add auth to apis.${api} in the configuration file.`;
  return error.with({
    message: `${sentenceOf(error)} to a request without a credential.`,
    hint: `Do not resend the request unchanged. ${isRejected ? '' : 'Read the body for the reason. If a credential is missing: '}${isRejected ? remedy : remedy.charAt(0).toLowerCase() + remedy.slice(1)}`,
  });
}

const sentenceOf = ({ message }: ApiError) => message.replace(/\.$/, '');
