export type Environment = Readonly<Record<string, string | undefined>>;

/** All that a script sees of the environment: what programs need to run, and what its manifest names. */
export function environmentOf(server: Environment, named: readonly string[], skillFolder: string): Record<string, string> {
  const seen = Object.fromEntries(named.map((name) => [name, server[name]]).filter((entry): entry is [string, string] => isSet(entry[1])));
  return {
    ...seen,
    PATH: searchPathOf(server),
    HOME: server.HOME ?? '/',
    LANG: server.LANG ?? 'C.UTF-8',
    SKILL_ROOT: skillFolder,
  };
}

/** Where programs are looked for. */
export function searchPathOf(server: Environment): string {
  return server.PATH ?? '/usr/local/bin:/usr/bin:/bin';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined;
}
