import { reportsExhaustedLimit, requestedWaitMs } from '../semantics/rate-limit-headers.js';
import { hasRetryAfter, retryAfterMs } from '../semantics/retry-after.js';
import type { ApiResponse } from './api-response.js';

type Refusal = Pick<ApiResponse, 'status' | 'headers' | 'body'>;

/** Rate limit messages are short, and an error page can be long. */
const maxInspectedBytes = 4096;

/**
 * Codes and messages of a 403 without headers for it: GitHub's secondary limit
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api), Google's reasons
 * (https://developers.google.com/workspace/drive/api/guides/handle-errors), Salesforce.
 */
const reasons =
  /\b(secondary rate limit|rate limit (has been )?(exceeded|reached)|exceeded [^.]{0,40}\brate limit|too many requests|((user)?rateLimit|(daily|concurrent)Limit|quota ?)Exceeded|REQUEST_LIMIT_EXCEEDED|RATE_LIMIT_EXCEEDED)/i;

/**
 * Codes with which services of AWS refuse a request for its rate, most of them with status 400
 * (https://docs.aws.amazon.com/boto3/latest/guide/retries.html). Without LimitExceededException, which also reports other limits.
 */
const throttled =
  /(?:^|[">#])(?:(?:EC2)?Throttled(?:Exception)?|Throttling(?:Exception)?|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|ProvisionedThroughputExceeded(?:Exception)?)(?=[":<]|$)/;

/**
 * Reports whether the API refused the request for its rate. GitHub, Google and Shopify also use 403, the status of a missing
 * permission, and AWS 400, the status of an invalid request, which only headers and body distinguish.
 */
export function isRateLimitRefusal({ status, headers, body }: Refusal): boolean {
  if (status === 400 || status === 403) {
    if (throttled.test(headers.get('x-amzn-errortype') ?? '') || throttled.test(beginningOf(body))) return true;
  }
  if (status !== 403) return status === 429;
  // Whatever the time is, because a Retry-After in the past is one, too.
  return hasRetryAfter(headers, 0) || reportsExhaustedLimit(headers, 0) || reasons.test(beginningOf(body));
}

/** Returns the wait in milliseconds that a response requests before the next attempt. */
export function waitOf(response: Refusal & Pick<ApiResponse, 'bodyError'>, now: number): number | undefined {
  const { status, headers, bodyError } = response;
  // Other responses report their resets without having been refused for their rate.
  const isLimited = isRateLimitRefusal(response) || status === 503 || bodyError?.code === 'rate-limited';
  return isLimited ? requestedWaitMs(headers, now) : retryAfterMs(headers, now);
}

const beginningOf = (body: Uint8Array) => new TextDecoder().decode(body.subarray(0, maxInspectedBytes));
