import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTextFile } from '../documents/read-text-file.js';
import { UsageError } from '../errors.js';
import { maxConfigBytes } from './load-config.js';
import { createTrust, type Trust, untrustedRule } from './trust.js';
import { type Surroundings, userFolders } from './user-folders.js';

export interface ConfigSearch extends Surroundings {
  /** What --config names. */
  readonly path?: string | undefined;
  readonly cwd: string;
}

export interface FoundConfig {
  readonly file: string;
  readonly source: 'option' | 'environment' | 'working-directory' | 'user';
  /** Given where a file counts only if a person has agreed to what it says. */
  readonly trust?: Trust;
}

export interface ConfigFindings {
  readonly found?: FoundConfig;
  /** A file of the working directory that does not count, and why. */
  readonly ignored?: { readonly file: string; readonly reason: string };
}

export const configVariable = 'API_INTEGRATION_CONFIG';
const endings = ['yaml', 'yml', 'json'];

/**
 * The file that --config names; else the one that API_INTEGRATION_CONFIG names; else that of the working directory; else
 * the user's. Whoever writes the file decides what is run and where secrets go, and a working directory may be anybody's,
 * such as a repository that was cloned to look at. So a file there counts only once a person has trusted what it says;
 * until then the user's own stays in force.
 * @throws UsageError when a file that was named is not there.
 */
export async function findConfig(search: ConfigSearch): Promise<ConfigFindings> {
  const { path, env, cwd } = search;
  if (path !== undefined) return { found: { file: named(path, cwd, '--config'), source: 'option' } };
  const variable = env[configVariable];
  if (variable !== undefined && variable !== '') return { found: { file: named(variable, cwd, configVariable), source: 'environment' } };

  const { config, state } = userFolders(search);
  const here = findInFolder(cwd);
  const trust = here === undefined ? undefined : createTrust(state);
  if (here !== undefined && trust !== undefined && (await isTrusted(here, trust))) {
    return { found: { file: here, source: 'working-directory', trust } };
  }
  const users = firstOf(userFiles(config));
  return {
    ...(users !== undefined && { found: { file: users, source: 'user' } }),
    ...(here !== undefined && { ignored: { file: here, reason: untrustedRule(here) } }),
  };
}

export const workingDirectoryFiles = (cwd: string): string[] => endings.map((ending) => join(cwd, `api-integration.config.${ending}`));

/** The configuration file of a folder, whether it counts or not. */
export const findInFolder = (cwd: string): string | undefined => firstOf(workingDirectoryFiles(cwd));

const userFiles = (folder: string): string[] => endings.map((ending) => join(folder, `config.${ending}`));

function named(path: string, cwd: string, by: string): string {
  const file = resolve(cwd, path);
  if (exists(file)) return file;
  throw new UsageError(
    `${by} names ${JSON.stringify(file)}, which does not exist; to write a starter there, type: api-integration-mcp config init ${JSON.stringify(file)}`,
    2,
  );
}

function firstOf(files: readonly string[]): string | undefined {
  return files.find(exists);
}

/** A file that can't be looked at may forbid what would be allowed without it: loading it will tell. */
function exists(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

async function isTrusted(file: string, trust: Trust): Promise<boolean> {
  const read = await readTextFile(file, maxConfigBytes);
  return read.ok && trust.has(file, read.text);
}
