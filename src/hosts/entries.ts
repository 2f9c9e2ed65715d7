import { type Entry, entryName, type Server } from './host.js';

/** Spelling of a reference to a variable in the file of a host. */
type Reference = (variable: string) => string;

/** Returns the environment of an entry: literal values, and a reference for each variable. */
export function environment({ env, variables }: Server, reference: Reference | undefined): Readonly<Record<string, string>> {
  const references = reference === undefined ? [] : variables.map((variable): [string, string] => [variable, reference(variable)]);
  return { ...env, ...Object.fromEntries(references) };
}

/** The form that most hosts share. */
export function commonEntry(server: Server, reference?: Reference): Entry {
  const { command, args } = server;
  return { command, args, ...optional('env', environment(server, reference)) };
}

/** Omits an environment or a list that is empty. */
export function optional(key: string, value: object): Entry {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

/** Identifies a question of VS Code for the value of a variable. */
export const inputIdOf = (variable: string): string => `${entryName}-${variable.toLowerCase().replaceAll('_', '-')}`;

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Lists of names, to which an update adds. */
const listsOfNames: ReadonlySet<string> = new Set(['env_vars', 'env_keys']);
const environments: ReadonlySet<string> = new Set(['env', 'environment', 'envs']);

/** Returns the entry of an update: it keeps what the user added, such as values of variables and disabled tools. */
export function mergeEntry(existing: Entry | undefined, entry: Entry): Entry {
  if (existing === undefined) return entry;
  const merged: Record<string, unknown> = { ...existing };
  for (const [key, value] of Object.entries(entry)) {
    if (environments.has(key)) merged[key] = withOwnValues(recordIn(existing[key]), recordIn(value));
    else if (listsOfNames.has(key)) merged[key] = [...new Set([...texts(existing[key]), ...texts(value)])];
    else merged[key] = value;
  }
  return merged;
}

/** A value that the user wrote replaces a reference, but not a path that was found again. */
function withOwnValues(existing: Entry, added: Entry): Entry {
  return {
    ...existing,
    ...Object.fromEntries(Object.entries(added).filter(([name, value]) => !(name in existing) || !isReference(value))),
  };
}

const isReference = (value: unknown): boolean => typeof value === 'string' && value.includes('$');
