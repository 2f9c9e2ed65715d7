export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the environment of a script: the variables that programs need to run, and those that its manifest names. */
export function environmentOf(server: Environment, named: readonly string[], skillFolder: string): Record<string, string> {
  const declared = Object.fromEntries(
    named.map((name) => [name, server[name]]).filter((entry): entry is [string, string] => isSet(entry[1])),
  );
  return {
    ...declared,
    PATH: searchPathOf(server),
    HOME: server.HOME ?? '/',
    LANG: server.LANG ?? 'C.UTF-8',
    SKILL_ROOT: skillFolder,
  };
}

/** Returns the search path for programs. */
export function searchPathOf(server: Environment): string {
  return server.PATH ?? '/usr/local/bin:/usr/bin:/bin';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined;
}
