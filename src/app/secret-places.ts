import { dirname, resolve } from 'node:path';
import type { Config } from '../config/config.js';

/** Where the secrets are that a configuration file names. */
export interface SecretPlaces {
  /** Names of environment variables. */
  readonly variables: ReadonlySet<string>;
  /** Absolute paths of files and folders, with the file itself and the stored tokens. */
  readonly paths: readonly string[];
}

export function secretPlacesOf(
  { file, references, server }: Pick<Config, 'file' | 'references' | 'server'>,
  stateFolder: string,
): SecretPlaces {
  const variables = references.flatMap((reference) => (reference.kind === 'env' ? [reference.name] : []));
  const files = references.flatMap((reference) => (reference.kind === 'file' && file ? [resolve(dirname(file), reference.path)] : []));
  const keys = typeof server.auth?.keys === 'string' ? [server.auth.keys] : [];
  return { variables: new Set(variables), paths: [...files, ...keys, ...(file === undefined ? [] : [file]), stateFolder] };
}
