/** What a caller may do, from the most to the least: a scope includes those after it. */
export const scopes = ['admin', 'call', 'read'] as const;
export type Scope = (typeof scopes)[number];

/** The agent or user behind a request. It separates all state that is not the same for everyone. */
export interface Caller {
  /** `key:<id>` for a static key, `<issuer> <subject>` for a token; empty for the only caller of a local server. */
  readonly id: string;
  /** Shown in logs in place of the id. */
  readonly name?: string;
  readonly scopes: readonly Scope[];
  /** Names of the APIs that the caller may use. Default: every API, and bare URLs. */
  readonly apis?: readonly string[];
  /** Names of the skills whose scripts the caller may run. Default: every skill, but none for a caller with `apis`. */
  readonly skills?: readonly string[];
}

/** The only caller: over stdio, on the command line, and over HTTP without authentication. */
export const localCaller: Caller = { id: '', scopes: ['admin'] };

/** Reports whether a caller has a scope, or one that includes it. */
export function hasScope({ scopes: granted }: Pick<Caller, 'scopes'>, scope: Scope): boolean {
  return granted.some((one) => scopes.indexOf(one) <= scopes.indexOf(scope));
}

/**
 * Reports whether a caller may run the scripts of a skill. A script can connect to any API, past `apis`, so a caller with `apis`
 * may run only what is named.
 */
export function mayRunScriptsOf(skill: string, { apis, skills }: Pick<Caller, 'apis' | 'skills'>): boolean {
  return skills === undefined ? apis === undefined : skills.includes(skill);
}

/** Returns the text that identifies a caller in logs; undefined for the only one. */
export function labelOf({ id, name }: Pick<Caller, 'id' | 'name'>): string | undefined {
  return name ?? (id === '' ? undefined : id);
}
