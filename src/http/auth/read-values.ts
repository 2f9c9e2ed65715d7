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

/** Creates the error for a secret that is not valid for its option. `rule` completes "it must be"; the value is not shown. */
export function invalidSecret(api: string, option: string, rule: string, cause?: unknown): ApiError {
  return new ApiError('secret-unavailable', `auth.${option} of the API ${JSON.stringify(api)} is invalid: it must be ${rule}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: `Ask the operator to correct auth.${option} or the secret it references.`,
    cause,
  });
}
