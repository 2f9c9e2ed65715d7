import { describe, expect, it } from 'vitest';
import { withEntryNames } from '../../../src/http/access/entry-names.js';
import type { Register, SecretReader } from '../../../src/secrets/secret-reader.js';

class Vault implements SecretReader {
  readonly #value = 'secret-of-the-vault';

  async read() {
    return this.#value;
  }

  async peek(text: string, register: Register) {
    register(this.#value, text);
    return this.#value;
  }
}

describe('a secret reader that is an instance of a class', () => {
  it('tells the redactor its secrets before they are used', async () => {
    const learned: string[] = [];
    const value = await withEntryNames(new Vault(), {}, '').peek?.('${env:A}', (secret) => void learned.push(secret));
    expect({ value, learned }).toEqual({ value: 'secret-of-the-vault', learned: ['secret-of-the-vault'] });
  });
});
