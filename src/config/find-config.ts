import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { readTextFile } from '../documents/read-text-file.js';
import { UsageError } from '../errors.js';
import { ownCommand, shellWord } from '../runtime/own-command.js';
import { deletedDirectory } from '../runtime/working-directory.js';
import { maxConfigBytes } from './config.js';
import { createTrust, type Trust } from './trust.js';
import { type UserEnvironment, userFolders } from './user-folders.js';

export interface ConfigSearch extends UserEnvironment {
  /** Value of --config. */
  readonly path?: string | undefined;
  /** Undefined if the working directory was deleted: relative paths then name no file. */
  readonly cwd: string | undefined;
}

export interface FoundConfig {
  readonly file: string;
  readonly source: 'option' | 'environment' | 'working-directory' | 'user';
  /** Set if the file is loaded only if its current version is trusted. */
  readonly trust?: Trust;
}

interface IgnoredConfig {
  readonly file: string;
  readonly reason: string;
  /** False if trust would not help: there is no text that could be trusted. */
  readonly isReadable: boolean;
}

export interface ConfigSearchResult {
  readonly found?: FoundConfig;
  /** A file in the working directory that is not loaded, with the reason. */
  readonly ignored?: IgnoredConfig;
}

export const configVariable = 'API_INTEGRATION_CONFIG';
const extensions = ['yaml', 'yml', 'json'];

// Decision: docs/decisions/2026-11-25-trust-in-working-directory-configuration.md
/**
 * Finds the configuration file. Precedence: --config, API_INTEGRATION_CONFIG, working directory, user folder. The file decides
 * which commands run and where secrets are sent, and a working directory may contain foreign files, such as a cloned
 * repository. A file in the working directory is therefore ignored until the operator trusts its exact contents, and those of
 * the files and folders that it names there.
 * @throws UsageError if --config or API_INTEGRATION_CONFIG names a file that does not exist
 */
export async function findConfig(search: ConfigSearch): Promise<ConfigSearchResult> {
  const { path, env, cwd } = search;
  if (path !== undefined) return { found: { file: requireFile(path, cwd, '--config'), source: 'option' } };
  const variable = env[configVariable];
  if (variable !== undefined && variable !== '')
    return { found: { file: requireFile(variable, cwd, configVariable), source: 'environment' } };

  const { config, state } = userFolders(search);
  const localFile = cwd === undefined ? undefined : findInFolder(cwd);
  const trust = localFile === undefined ? undefined : createTrust(state, env);
  const ignored = localFile === undefined || trust === undefined ? undefined : await ignoredFile(localFile, trust);
  if (localFile !== undefined && trust !== undefined && ignored === undefined) {
    return { found: { file: localFile, source: 'working-directory', trust } };
  }
  const userFile = firstExisting(userFiles(config));
  return {
    ...(userFile !== undefined && { found: { file: userFile, source: 'user' } }),
    ...(ignored !== undefined && { ignored }),
  };
}

/** Returns the files that a search without --config and API_INTEGRATION_CONFIG can find; undefined if one of these is set. */
export function searchedFiles(search: ConfigSearch): readonly string[] | undefined {
  const { path, env, cwd } = search;
  if (path !== undefined || (env[configVariable] ?? '') !== '') return undefined;
  return [...(cwd === undefined ? [] : workingDirectoryFiles(cwd)), ...userFiles(userFolders(search).config)];
}

export const workingDirectoryFiles = (cwd: string): string[] =>
  extensions.map((extension) => join(cwd, `api-integration.config.${extension}`));

/** Returns the configuration file in a folder, trusted or not. */
export const findInFolder = (cwd: string): string | undefined => firstExisting(workingDirectoryFiles(cwd));

const userFiles = (folder: string): string[] => extensions.map((extension) => join(folder, `config.${extension}`));

function requireFile(path: string, cwd: string | undefined, option: string): string {
  if (cwd === undefined && !isAbsolute(path)) throw new UsageError(`${option} is a relative path, and ${deletedDirectory}`, 2);
  const file = resolve(cwd ?? '/', path);
  if (exists(file)) return file;
  throw new UsageError(
    `${option} names ${JSON.stringify(file)}, which does not exist; to create it, run: ${ownCommand(`config init ${shellWord(file) ?? 'FILE'}`)}`,
    2,
  );
}

function firstExisting(files: readonly string[]): string | undefined {
  return files.find(exists);
}

/** Reports whether a file exists. Counts an inaccessible file as existing: it may restrict access, and loading it reports the error. */
function exists(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Below /dev/null, the home of some services, there is no file.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOTDIR');
  }
}

async function ignoredFile(file: string, trust: Trust): Promise<IgnoredConfig | undefined> {
  const read = await readTextFile(file, maxConfigBytes);
  if (!read.ok) return { file, reason: read.error, isReadable: false };
  const checked = await trust.check(file, read.text);
  return checked.ok ? undefined : { file, reason: checked.rule, isReadable: true };
}
