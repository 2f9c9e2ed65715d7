import { ApiError } from '../../errors.js';
import type { SecretReader } from '../../secrets/secret-reader.js';

/** A JSON value with every reference in its texts replaced. */
export async function readEvery(value: unknown, secrets: SecretReader): Promise<unknown> {
  if (typeof value === 'string') return secrets.read(value);
  if (Array.isArray(value)) return Promise.all(value.map((item) => readEvery(item, secrets)));
  if (typeof value === 'object' && value !== null) return readRecord(value, secrets);
  return value;
}

export async function readRecord(record: object, secrets: SecretReader): Promise<Record<string, unknown>> {
  const entries = Object.entries(record).map(async ([name, value]) => [name, await readEvery(value, secrets)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** A secret that was read, but is not what the option takes. `rule` says what it must be; the value is never shown. */
export function unusable(api: string, option: string, rule: string, cause?: unknown): ApiError {
  return new ApiError(
    'secret-unavailable',
    `The value of auth.${option} of the API ${JSON.stringify(api)} can't be used: it must be ${rule}.`,
    {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: `The person who configured the API corrects auth.${option}, or the secret that it names.`,
      cause,
    },
  );
}
