import { badInput } from '../errors.js';

/** Start of a secret reference; `$${` is a literal `${`. */
const reference = /\$\{(env|file|command):|\$\$\{/;

export function hasReference(text: string): boolean {
  return reference.test(text);
}

/** Replaces secret references with their values. */
export interface SecretReader {
  /**
   * Returns the text with every reference replaced; values may be cached briefly. A text without references is unchanged.
   * @throws ApiError `secret-unavailable`, which contains the reference, never a value.
   */
  read(text: string): Promise<string>;
}

/** Rejects every reference; for definitions without references. */
export const noReferences: SecretReader = {
  async read(text) {
    if (!hasReference(text)) return text;
    throw badInput(
      'secret-unavailable',
      'The API definition contains a secret reference, but no secret reader is set.',
      'Pass a secret reader as dependencies.secrets, or put the value into the definition.',
    );
  },
};

/** Wraps a secret reader, so that every value is registered with the redactor before it is returned. */
export function readerFor(redactor: { add(secret: string): void }, secrets: SecretReader): SecretReader {
  return {
    async read(text) {
      const value = await secrets.read(text);
      if (hasReference(text)) redactor.add(value);
      return value;
    },
  };
}
