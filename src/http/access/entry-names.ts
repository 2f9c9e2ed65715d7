import { ApiError } from '../../errors.js';
import type { SecretReader } from '../../secrets/secret-reader.js';

/**
 * Wraps a secret reader, so that an error names the entry of the definition that has the text: a reference says which secret
 * is missing, and not which API needs it. `prefix` is the place of the definition.
 */
export function withEntryNames(secrets: SecretReader, definition: object, prefix: string): SecretReader {
  return {
    // A reader of a program can be an instance of a class, whose methods a spread would not copy.
    ...(secrets.peek && { peek: secrets.peek.bind(secrets) }),
    async read(text, register) {
      try {
        return await secrets.read(text, register);
      } catch (error) {
        const entry = error instanceof ApiError ? entryOf(text, definition) : undefined;
        if (!(error instanceof ApiError) || entry === undefined) throw error;
        throw error.with({ message: `${prefix}${entry} cannot be read: ${error.message}` });
      }
    },
  };
}

/** Returns the path of the first entry with this text, such as `auth.token`. */
function entryOf(text: string, value: unknown, path = ''): string | undefined {
  if (value === text) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = entryOf(text, member, path === '' ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
