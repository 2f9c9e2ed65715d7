import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ApiError, badInput } from '../../errors.js';

/** What runs a script, by the extension of its file; others are run by themselves. */
const interpreters: Readonly<Record<string, string>> = {
  '.py': 'python3',
  '.sh': 'bash',
  '.js': 'node',
  '.mjs': 'node',
  '.rb': 'ruby',
  '.pl': 'perl',
};

export interface Program {
  /** The file to start, absolute. */
  readonly command: string;
  readonly args: readonly string[];
  /** The skill's folder, free of links. */
  readonly folder: string;
}

/**
 * Where the script of a manifest stands now, just before it is run: what was a file of the skill when the manifest was
 * read may be a link to anywhere by now.
 * @throws ApiError `script-missing` or `script-not-started`
 */
export function findProgram(skillFolder: string, path: string, searchPath: string): Program {
  const { folder, file } = resolveInside(skillFolder, path);
  const interpreter = interpreters[extname(path).toLowerCase()];
  if (interpreter === undefined) {
    if (!isExecutable(file))
      throw notStarted(`${path} is not executable`, `Make it executable (chmod +x), or give it an extension of ${known}.`);
    return { command: file, args: [], folder };
  }
  // This server's own Node, which need not be in PATH.
  const command = interpreter === 'node' ? process.execPath : lookUp(interpreter, searchPath);
  if (command === undefined) throw notStarted(`${interpreter} is not in PATH`, `Install ${interpreter} where this server runs.`);
  return { command, args: [file], folder };
}

const known = Object.keys(interpreters).join(', ');

function resolveInside(skillFolder: string, path: string): { folder: string; file: string } {
  try {
    const folder = realpathSync(skillFolder);
    const file = realpathSync(join(folder, path));
    // By path, not by prefix: /skills/a-evil begins like /skills/a.
    const inner = relative(folder, file);
    if (inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`) && statSync(file).isFile()) return { folder, file };
  } catch {
    // Not there, or a link that leads nowhere.
  }
  throw badInput(
    'script-missing',
    `The script ${path} is not a regular file inside its skill.`,
    'Tell the user: the file was moved or removed after the skill was loaded. Other tools still work.',
  );
}

function lookUp(name: string, searchPath: string): string | undefined {
  for (const folder of searchPath.split(':')) {
    if (!folder.startsWith('/')) continue;
    const file = join(folder, name);
    if (isExecutable(file)) return file;
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export function notStarted(reason: string, hint: string, cause?: unknown): ApiError {
  return new ApiError('script-not-started', `The script could not be started: ${reason}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint,
    cause,
  });
}
