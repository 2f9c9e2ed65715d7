import { badInput } from '../errors.js';

/** Start of a secret reference; `$${` is a literal `${`. */
const reference = /\$\{(env|file|command):|\$\$\{/;

export function hasReference(text: string): boolean {
  return reference.test(text);
}

/** Receives a secret and what it was read from, before it is returned. */
export type Register = (secret: string, source: string) => void;

/** Replaces secret references with their values. */
export interface SecretReader {
  /**
   * Returns the text with every reference replaced; values may be cached briefly. A text without references is unchanged.
   * `register` receives each value.
   * @throws ApiError `secret-unavailable`, which contains the reference, never a value.
   */
  read(text: string, register?: Register): Promise<string>;
  /**
   * As `read`, but runs no commands, and returns undefined if a value is not available: for the redactor, before the secret
   * is used. Default: secrets are unknown until they are used.
   */
  peek?(text: string, register: Register): Promise<string | undefined>;
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

/** Wraps a secret reader, so that every value is registered before it is returned, and so is a text with references in it. */
export function readerFor(secrets: SecretReader, register: Register): SecretReader {
  return {
    async read(text) {
      const value = await secrets.read(text, register);
      if (hasReference(text)) register(value, text);
      return value;
    },
  };
}
