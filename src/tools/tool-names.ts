import { createHash } from 'node:crypto';

/** Maximum length that most hosts accept for the name of a tool. */
const maxNameLength = 64;

export interface ScriptName {
  readonly skill: string;
  readonly script: string;
}

// Decision: docs/decisions/2026-11-26-reserved-names.md
/**
 * Returns one name for each script, in order: its own name if it is unique and not reserved, else with its skill as the
 * prefix. The order of scripts does not decide who gets a name, so no skill can take the name of another one's script.
 */
export function nameTools(scripts: readonly ScriptName[], reserved: readonly string[]): string[] {
  const taken = new Set(reserved.map(fold));
  const counts = countOf(scripts.map(({ script }) => fold(script)));
  const candidates = scripts.map(({ skill, script }) => {
    const isFree = counts.get(fold(script)) === 1 && !taken.has(fold(script));
    return isFree ? script : `${skill}_${script}`;
  });
  const candidateCounts = countOf(candidates.map(fold));
  return candidates.map((name, index) => {
    const isTaken = (candidateCounts.get(fold(name)) ?? 0) > 1 || taken.has(fold(name));
    return isTaken || name.length > maxNameLength ? withHash(name, `${scripts[index]?.skill}/${scripts[index]?.script}`) : name;
  });
}

/** Folds names that a host may show or send as one: some hosts replace hyphens and dots, or ignore case. */
const fold = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '-');

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Appends a hash that depends only on the script, not on the other loaded scripts. */
function withHash(name: string, identity: string): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${name.slice(0, maxNameLength - hash.length - 1)}_${hash}`;
}
