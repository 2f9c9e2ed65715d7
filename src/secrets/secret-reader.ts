import { badInput } from '../errors.js';

/** A text of a definition may name a secret instead of holding it; this is how such a name begins. `$${` is a literal `${`. */
const reference = /\$\{(env|file|command):|\$\$\{/;

export function hasReference(text: string): boolean {
  return reference.test(text);
}

/** Puts secrets in the place of references. */
export interface SecretReader {
  /**
   * The text with every reference replaced, read now or a short while ago. A text without one comes back as it is.
   * @throws ApiError `secret-unavailable`, which names the reference and never a value.
   */
  read(text: string): Promise<string>;
}

/** For definitions that hold their texts themselves. */
export const noReferences: SecretReader = {
  async read(text) {
    if (!hasReference(text)) return text;
    throw badInput(
      'secret-unavailable',
      'The definition of the API refers to a secret, and nothing here reads references.',
      'Pass a reader as the dependency secrets, or put the value into the definition.',
    );
  },
};

/** Whatever is read is told to the redactor, before anybody else has it. */
export function readerFor(redactor: { add(secret: string): void }, secrets: SecretReader): SecretReader {
  return {
    async read(text) {
      const value = await secrets.read(text);
      if (hasReference(text)) redactor.add(value);
      return value;
    },
  };
}
