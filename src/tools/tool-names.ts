import { createHash } from 'node:crypto';

/** Maximum length that most hosts accept for the name of a tool. */
const maxNameLength = 64;

export interface ScriptName {
  readonly skill: string;
  readonly script: string;
}

/**
 * Returns one name for each script, in order: its own name if it is unique and not reserved, else with its skill as the
 * prefix. The order of scripts does not decide who gets a name, so no skill can take the name of another one's script.
 */
export function nameTools(scripts: readonly ScriptName[], reserved: ReadonlySet<string>): string[] {
  const counts = countOf(scripts.map(({ script }) => script));
  const candidates = scripts.map(({ skill, script }) =>
    counts.get(script) === 1 && !reserved.has(script) ? script : `${skill}_${script}`,
  );
  const candidateCounts = countOf(candidates);
  return candidates.map((name, index) => {
    const isTaken = (candidateCounts.get(name) ?? 0) > 1 || (reserved.has(name) && name !== scripts[index]?.script);
    return isTaken || name.length > maxNameLength ? withHash(name, `${scripts[index]?.skill}/${scripts[index]?.script}`) : name;
  });
}

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
