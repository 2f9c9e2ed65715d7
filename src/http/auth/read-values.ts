import { ApiError } from '../../errors.js';
import type { SecretReader } from '../../secrets/secret-reader.js';

/** Returns a JSON value with every secret reference in its strings replaced. */
export async function readDeep(value: unknown, secrets: SecretReader): Promise<unknown> {
  if (typeof value === 'string') return secrets.read(value);
  if (Array.isArray(value)) return Promise.all(value.map((item) => readDeep(item, secrets)));
  if (typeof value === 'object' && value !== null) return readRecord(value, secrets);
  return value;
}

export async function readRecord(record: object, secrets: SecretReader): Promise<Record<string, unknown>> {
  const entries = Object.entries(record).map(async ([name, value]) => [name, await readDeep(value, secrets)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Text without control characters (RFC 7617 §2; RFC 6749 appendix A allows fewer characters). */
const oneLine = { pattern: /^[^\p{Cc}]*$/u, rule: 'one line of text' };

/**
 * Reads a credential of one line. A line break is not removed, not even at the end: a sender cannot know whether the credential
 * or its storage is wrong.
 * @throws ApiError `secret-unavailable`
 */
export async function readLine(
  text: string,
  option: string,
  { secrets, name }: { readonly secrets: SecretReader; readonly name: string },
  { pattern, rule } = oneLine,
): Promise<string> {
  const value = await secrets.read(text);
  if (!pattern.test(value)) throw invalidSecret(name, option, violated(rule, value));
  return value;
}

/** Completes the rule that a secret violates with the most frequent reasons, which a reader of the rule does not think of. */
function violated(rule: string, value: string): string {
  if (/[\r\n]/.test(value)) return `${rule}, but it contains a line break${/^[^\r\n]+[\r\n]+$/.test(value) ? ' at its end' : ''}`;
  const scheme = /^(Bearer|Basic|Token)\s/i.exec(value)?.[1];
  return scheme === undefined ? rule : `${rule}, but it starts with "${scheme} "`;
}

/** Creates the error for a secret that is not valid for its option. `rule` completes "it must be"; the value is not shown. */
export function invalidSecret(api: string, option: string, rule: string, cause?: unknown): ApiError {
  return new ApiError('secret-unavailable', `auth.${option} of the API ${JSON.stringify(api)} is invalid: it must be ${rule}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: `Ask the operator to correct auth.${option} or the secret it references.`,
    cause,
  });
}
