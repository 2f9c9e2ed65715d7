import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createPrivateFolder } from '../secrets/private-folder.js';

/** What a person has agreed to: this file, as long as it says what it said then. */
export interface Trust {
  has(file: string, text: string): Promise<boolean>;
  add(file: string, text: string): Promise<void>;
}

export function createTrust(stateFolder: string): Trust {
  const folder = createPrivateFolder(join(stateFolder, 'trusted'));
  return {
    async has(file, text) {
      // A store that can't be used has nothing to say; adding to it tells the reason.
      const known = await folder.read(sha256(file)).catch(() => undefined);
      return known === sha256(text);
    },
    add: (file, text) => folder.write(sha256(file), sha256(text)),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function untrustedRule(file: string): string {
  return `lies in the working directory, and nobody has trusted it as it is now; once you have read it, type: api-integration-mcp config trust ${JSON.stringify(file)}`;
}
