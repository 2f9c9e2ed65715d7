import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface Program {
  /** Executable of Node.js. */
  readonly node: string;
  /** Absolute path of this program. */
  readonly script: string;
  readonly version: string;
  readonly platform: NodeJS.Platform;
}

/** Returns the command and the first arguments that start this program, with the paths of this Node.js and of this script. */
export function nodeCommand({ node, script }: Pick<Program, 'node' | 'script'>): { command: string; args: string[] } {
  return { command: stableNode(node), args: [script] };
}

/** Returns the command of a published package. Windows starts no .cmd file without a shell. */
export function npxCommand({ version, platform }: Pick<Program, 'version' | 'platform'>): { command: string; args: string[] } {
  const args = ['-y', `api-integration-mcp@${version}`];
  return platform === 'win32' ? { command: 'cmd', args: ['/c', 'npx', ...args] } : { command: 'npx', args };
}

/** Returns the link that Homebrew moves to each new version, instead of the folder of one version, which an upgrade deletes. */
function stableNode(node: string): string {
  const [, prefix, formula] = /^(.*)\/Cellar\/(node(?:@\d+)?)\/[^/]+\/bin\/node$/.exec(node) ?? [];
  const link = prefix === undefined || formula === undefined ? undefined : join(prefix, 'opt', formula, 'bin', 'node');
  return link !== undefined && existsSync(link) ? link : node;
}
