/** What scripts must not get: the secrets that the configuration of the server names. */
export interface ServerSecrets {
  /** Names of environment variables that contain secrets. */
  readonly variables: ReadonlySet<string>;
  /** Absolute paths of files and folders that contain secrets. */
  readonly paths: readonly string[];
  /** Reports whether a text contains a known secret. */
  contains(text: string): boolean;
}

export const noSecrets: ServerSecrets = { variables: new Set(), paths: [], contains: () => false };
