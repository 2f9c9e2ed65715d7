import type { ServerSecrets } from './server-secrets.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ScriptEnvironment {
  readonly variables: Record<string, string>;
  /** Variables that the manifest names and that are not passed, because they contain a secret of the server. */
  readonly withheld: readonly string[];
}

/** Returns the environment of a script: the variables that programs need to run, and those that its manifest names. */
export function environmentOf(
  server: Environment,
  named: readonly string[],
  skillFolder: string,
  secrets: ServerSecrets,
): ScriptEnvironment {
  const set = named.flatMap((name) => {
    const value = server[name];
    return value === undefined ? [] : [{ name, value }];
  });
  // By value too: another variable can contain the same secret, alone or in a URL.
  const isSecret = ({ name, value }: { name: string; value: string }) => secrets.variables.has(name) || secrets.contains(value);
  const own = (name: string, fallback: string) => (secrets.variables.has(name) ? fallback : (server[name] ?? fallback));
  return {
    variables: {
      ...Object.fromEntries(set.filter((variable) => !isSecret(variable)).map(({ name, value }) => [name, value])),
      PATH: own('PATH', searchPathOf({})),
      HOME: own('HOME', '/'),
      LANG: own('LANG', 'C.UTF-8'),
      SKILL_ROOT: skillFolder,
    },
    withheld: set.filter(isSecret).map(({ name }) => name),
  };
}

/** Returns the search path for programs. */
export function searchPathOf(server: Environment): string {
  return server.PATH ?? '/usr/local/bin:/usr/bin:/bin';
}
