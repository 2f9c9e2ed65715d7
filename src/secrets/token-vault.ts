import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createPrivateFolder } from './private-folder.js';

/** Storage for tokens across restarts, separate for each user of this machine. */
export interface TokenVault {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
}

/** Stores each key in its own file, so that processes that save different tokens do not block each other. */
export function createTokenVault(stateFolder: string): TokenVault {
  const folder = createPrivateFolder(join(stateFolder, 'tokens'));
  return {
    async load(key) {
      const text = await folder.read(fileOf(key));
      return text === undefined ? undefined : parse(text);
    },
    save: (key, value) => folder.write(fileOf(key), `${JSON.stringify(value)}\n`),
  };
}

/** Hashes a key into a file name, because it may contain any character, such as those of an issuer URL. */
function fileOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex')}.json`;
}

/** Returns undefined if the text is not valid JSON; a new token then replaces the file. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
