import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createPrivateFolder } from '../secrets/private-folder.js';

/** Records which exact versions of files the operator trusts. */
export interface Trust {
  has(file: string, text: string): Promise<boolean>;
  add(file: string, text: string): Promise<void>;
}

export function createTrust(stateFolder: string): Trust {
  const folder = createPrivateFolder(join(stateFolder, 'trusted'));
  return {
    async has(file, text) {
      // An unreadable record counts as no trust; `add` reports the error.
      const trustedHash = await folder.read(sha256(file)).catch(() => undefined);
      return trustedHash === sha256(text);
    },
    add: (file, text) => folder.write(sha256(file), sha256(text)),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function untrustedRule(file: string): string {
  return `is in the working directory and its current version is not trusted; read it, then run: api-integration-mcp config trust ${JSON.stringify(file)}`;
}
