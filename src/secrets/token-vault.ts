import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createPrivateFolder } from './private-folder.js';

/** Where tokens outlive the process; each value belongs to one user of this machine. */
export interface TokenVault {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
}

/** A file for each key, so that processes which save different tokens have nothing to wait for. */
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

/** Keys may hold anything, such as the URL of an issuer. */
function fileOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex')}.json`;
}

/** A file that is no JSON holds no token: there will be a new one. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
