import { quote } from '../../runtime/quote.js';

/** Error codes whose meaning is known: RFC 6749 §5.2 and §4.1.2.1, RFC 8628 §3.5, RFC 8707 §2. */
const oauthErrors = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'invalid_target',
  'access_denied',
  'expired_token',
  'authorization_pending',
  'slow_down',
  'server_error',
  'temporarily_unavailable',
] as const;
export type OAuthErrorCode = (typeof oauthErrors)[number];

/** Codes of GitHub, Google, Microsoft, Okta, Salesforce and Slack with the meaning of a standard one, without underscores. */
const synonyms: ReadonlyMap<string, OAuthErrorCode> = new Map([
  ['badclient', 'invalid_client'],
  ['badclientsecret', 'invalid_client'],
  ['deletedclient', 'invalid_client'],
  ['disabledclient', 'invalid_client'],
  ['incorrectclientcredentials', 'invalid_client'],
  ['invalidclientcredentials', 'invalid_client'],
  ['invalidclientid', 'invalid_client'],
  ['invalidclientsecret', 'invalid_client'],
  ['badrefreshtoken', 'invalid_grant'],
  ['badverificationcode', 'invalid_grant'],
  ['consentrequired', 'invalid_grant'],
  ['expiredrefreshtoken', 'invalid_grant'],
  ['incorrectdevicecode', 'invalid_grant'],
  ['interactionrequired', 'invalid_grant'],
  ['invalidassertion', 'invalid_grant'],
  ['invalidcode', 'invalid_grant'],
  ['invalidrefreshtoken', 'invalid_grant'],
  ['invalidtoken', 'invalid_grant'],
  ['refreshtokenexpired', 'invalid_grant'],
  ['tokenexpired', 'invalid_grant'],
  ['tokenrevoked', 'invalid_grant'],
  ['deviceflowdisabled', 'unauthorized_client'],
  ['badscope', 'invalid_scope'],
  ['invalidresource', 'invalid_target'],
  ['authorizationdeclined', 'access_denied'],
  ['codeexpired', 'expired_token'],
  ['overquota', 'slow_down'],
  ['quotaexceeded', 'slow_down'],
  ['ratelimited', 'slow_down'],
  ['ratelimitexceeded', 'slow_down'],
  ['toomanyrequests', 'slow_down'],
  ['internalerror', 'server_error'],
  ['internalfailure', 'server_error'],
  ['serviceunavailable', 'temporarily_unavailable'],
]);

/** Error that a response reports in a form that a message may repeat. */
export interface ReportedError {
  /** Codes of the authorization server: one word, quoted unless a standard defines it, and numbers. */
  readonly text: string;
  readonly meaning: OAuthErrorCode | undefined;
}

/** One word that is not a sentence: RFC 6749 §5.2 allows spaces and more. */
const codePattern = /^[a-z][\w.-]{0,47}$/i;
const maxNumbers = 3;

/**
 * Returns the error code of a response. Other members, such as error_description, are text of the authorization server,
 * which messages do not repeat. A code that contains one of the secrets that were sent is not repeated either.
 */
export function reportedError(
  body: Readonly<Record<string, unknown>>,
  { isSuccess, sent }: { readonly isSuccess: boolean; readonly sent: readonly string[] },
): ReportedError | undefined {
  const { code, type, status, ...errors } = body;
  // In a success these members can be a device code, or the status. Lark reports errors as a number in `code`.
  const members = isSuccess ? { ...errors, ...(typeof code === 'number' && { code }) } : body;
  const codes = codesOf(members).filter((one) => isErrorNumber(one) || codePattern.test(one));
  const shown = codes.filter((one) => !sent.some((secret) => secret !== '' && one.includes(secret)));
  const words = shown.filter((one) => !isErrorNumber(one));
  const word = words.find((one) => meaningOf(one) !== undefined) ?? words[0];
  const numbers = [...new Set(shown.filter(isErrorNumber))].slice(0, maxNumbers).join(', ');
  if (word === undefined) return numbers === '' ? undefined : { text: numbers, meaning: undefined };
  const name = isStandard(word) ? word : quote(word);
  return { text: numbers === '' ? name : `${name} (${numbers})`, meaning: meaningOf(word) };
}

const isStandard = (code: string) => oauthErrors.some((known) => known === code);

function meaningOf(code: string): OAuthErrorCode | undefined {
  const folded = code.toLowerCase().replace(/[_.-]/g, '');
  return oauthErrors.find((known) => known.replaceAll('_', '') === folded) ?? synonyms.get(folded);
}

/** Reports whether a code is a number, other than 0 and 2xx, which mean success. */
const isErrorNumber = (code: string) => /^\d{1,12}$/.test(code) && !/^(?:0+|2\d\d)$/.test(code);

/** Members in which servers report codes, in the order of their precision. `error` can be an object, or an array of them. */
const codeMembers = [
  'error',
  'errors',
  'error_code',
  'errorCode',
  'error_codes',
  'errorcode',
  'errcode',
  'error_type',
  'code',
  'type',
  'status',
];
const maxDepth = 3;

function codesOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > maxDepth) return [];
  if (Array.isArray(value)) return value.slice(0, maxNumbers).flatMap((item) => codesOf(item, depth + 1));
  const entries = new Map<string, unknown>(Object.entries(value));
  const nested = depth === 0 ? ['fault', 'detail'] : ['detail'];
  return [...codeMembers, ...nested].flatMap((name) => codesOf(entries.get(name), depth + 1));
}
