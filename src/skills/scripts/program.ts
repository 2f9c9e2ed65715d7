import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ApiError, badInput } from '../../errors.js';
import type { Installation } from './installation.js';

/** Interpreters by file extension; other files are executed directly. */
const interpreters: Readonly<Record<string, string>> = {
  '.py': 'python3',
  '.sh': 'bash',
  '.js': 'node',
  '.mjs': 'node',
  '.rb': 'ruby',
  '.pl': 'perl',
};

export interface Program {
  /** Absolute path of the executable. */
  readonly command: string;
  readonly args: readonly string[];
  /** Skill folder with symbolic links resolved. */
  readonly folder: string;
  /** Name of the interpreter, if the extension of the script names it. */
  readonly interpreter?: string;
  /** Script that is executed directly: its first line can name an interpreter. */
  readonly script?: string;
  /** What a sandbox shows outside its folders. Each was found through the file `found` in PATH. */
  readonly installations?: readonly (Installation & { readonly found: string })[];
}

/**
 * Resolves the script of a manifest just before it runs: since the manifest was read, a file of the skill may have been
 * replaced by a link to anywhere.
 * @throws ApiError `script-missing` or `script-not-started`
 */
export function findProgram(skillFolder: string, path: string, searchPath: string): Program {
  const { folder, file } = resolveInside(skillFolder, path);
  const interpreter = interpreters[extname(path).toLowerCase()];
  if (interpreter === undefined) {
    if (!isExecutable(file))
      throw notStarted(
        `${path} is not executable`,
        `Ask the operator to make it executable (chmod +x) or to give it one of these extensions: ${supportedExtensions}.`,
      );
    return { command: file, args: [], folder, script: file };
  }
  // The Node.js of this server, which may not be in PATH.
  const command = interpreter === 'node' ? process.execPath : lookUp(interpreter, searchPath);
  if (command === undefined) throw missing(interpreter);
  return { command, args: [file], folder, interpreter };
}

export function missing(interpreter: string): ApiError {
  return notStarted(`${interpreter} is not in PATH`, `Ask the operator to install ${interpreter} on the machine that runs this server.`);
}

const supportedExtensions = Object.keys(interpreters).join(', ');

function resolveInside(skillFolder: string, path: string): { folder: string; file: string } {
  try {
    const folder = realpathSync(skillFolder);
    const file = realpathSync(join(folder, path));
    // Compared by path, not by prefix: /skills/a-evil starts with /skills/a.
    const inner = relative(folder, file);
    if (inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`) && statSync(file).isFile()) return { folder, file };
  } catch {
    // Missing, or a broken link.
  }
  throw badInput(
    'script-missing',
    `The script ${path} is not a regular file inside its skill folder.`,
    'Tell the user that the file was moved or deleted after the skill was loaded. Other tools still work.',
  );
}

/** Returns the executable of this name in PATH. */
export function lookUp(name: string, searchPath: string): string | undefined {
  for (const folder of searchPath.split(':')) {
    if (!folder.startsWith('/')) continue;
    const file = join(folder, name);
    if (isExecutable(file)) return file;
  }
  return undefined;
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export function notStarted(reason: string, hint: string, cause?: unknown): ApiError {
  return new ApiError('script-not-started', `The script could not start: ${reason}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint,
    cause,
  });
}
