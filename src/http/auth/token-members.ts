/** Maximum lifetime of a token in seconds: ten years. A time beyond it is not a time that a clock reaches. */
const maxLifetimeSeconds = 10 * 365 * 86_400;
/** Limits for the poll interval of a device login in seconds. */
const pollInterval = { min: 0.1, max: 300 };
/** Lifetime of a user code whose server does not return one, although RFC 8628 §3.2 requires it. */
const defaultCodeLifetimeSeconds = 15 * 60;

/**
 * Returns the members of a token response (RFC 6749 §5.1) that this project uses. Omits invalid optional members: a token must
 * not be lost over one of them, because the refresh token that was sent for it may be invalid from now on.
 */
export function tokenMembers(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return withoutUndefined({
    access_token: body.access_token,
    // `tokenViolation` has rejected every other type.
    token_type: 'Bearer',
    refresh_token: textOf(body.refresh_token),
    expires_in: lifetimeOf(body.expires_in),
  });
}

/** Returns the members of a device authorization response (RFC 8628 §3.2) that this project uses. */
export function loginMembers(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return withoutUndefined({
    device_code: textOf(body.device_code),
    user_code: textOf(body.user_code),
    // Google returns verification_url, the name in drafts of RFC 8628.
    verification_uri: textOf(body.verification_uri) ?? textOf(body.verification_url),
    verification_uri_complete: textOf(body.verification_uri_complete) ?? textOf(body.verification_url_complete),
    expires_in: lifetimeOf(body.expires_in) ?? defaultCodeLifetimeSeconds,
    interval: intervalOf(body.interval),
  });
}

function withoutUndefined(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/**
 * Returns a lifetime in seconds. Undefined: the token is used until the API rejects it. Servers whose tokens do not expire
 * return 0; a token that has expired on arrival would not be of use either.
 */
function lifetimeOf(value: unknown): number | undefined {
  const seconds = numberOf(value);
  return seconds > 0 ? Math.min(seconds, maxLifetimeSeconds) : undefined;
}

function intervalOf(value: unknown): number | undefined {
  const seconds = numberOf(value);
  return seconds > 0 ? Math.min(Math.max(seconds, pollInterval.min), pollInterval.max) : undefined;
}

/** Returns NaN unless the value is a number, or text that is one: some servers send `"3600"`. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
