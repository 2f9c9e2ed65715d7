import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isLibrary, packageInfo } from './package-info.js';
import { showInvisible } from './visible-text.js';

interface CommandPlace {
  /** Environment whose PATH decides whether the short name of the program works. Default: that of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: the platform of this process. */
  readonly platform?: NodeJS.Platform;
}

/**
 * Returns how a command of this program is typed in a terminal of this machine: for a clone, PATH has no program of its name.
 * The arguments are words of a shell (`shellWord`).
 */
export function ownCommand(args: string, { env = process.env, platform = process.platform }: CommandPlace = {}): string {
  return `${ownProgram(env, platform)} ${args}`;
}

/** Reports whether npx downloaded this program: its cache is deleted at some time, so that no entry may name it. */
export function isInNpxCache(script: string): boolean {
  return /[/\\]_npx[/\\]/.test(script);
}

const shortName = 'api-integration-mcp';

function ownProgram(env: NonNullable<CommandPlace['env']>, platform: NodeJS.Platform): string {
  if (isLibrary()) return shortName;
  const { dist, version } = packageInfo();
  const script = join(dist, 'bin.js');
  if (isInNpxCache(script)) return `npx -y ${shortName}@${version}`;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  if (platform !== 'win32' && folders.some((folder) => isSameFile(join(folder, shortName), script))) return shortName;
  // PowerShell takes a quoted path at the start of a line for a text.
  const node = platform === 'win32' ? 'node' : shellWord(process.execPath, platform);
  const words = [node, shellWord(script, platform)];
  return words.includes(undefined) ? shortName : words.join(' ');
}

function isSameFile(link: string, file: string): boolean {
  try {
    return realpathSync(link) === realpathSync(file);
  } catch {
    return false;
  }
}

/** Returns a text as one word of a command, as all usual shells of the platform read it; undefined if they differ. */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string | undefined {
  if (showInvisible(text) !== text) return undefined;
  const isWindows = platform === 'win32';
  if (/^[\p{L}\p{N}_@+=:,./-]+$/u.test(text) || (isWindows && /^[\p{L}\p{N}_@+=:./\\-]+$/u.test(text))) return text;
  // fish reads a backslash in single quotes as an escape; cmd and PowerShell replace variables in double quotes, and for PowerShell
  // the quotation marks of typography are quotes too. Programs read a backslash before the last quote as its escape.
  if (isWindows) return /["“”„%!$`]|\\$/.test(text) ? undefined : `"${text}"`;
  return /['‘’‚‛\\]/.test(text) ? undefined : `'${text}'`;
}
