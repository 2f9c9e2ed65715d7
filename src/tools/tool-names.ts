import { createHash } from 'node:crypto';

/** What most hosts take as the name of a tool. */
const longest = 64;

export interface ScriptName {
  readonly skill: string;
  readonly script: string;
}

/**
 * One name for each script, in their order: its own where nobody else has it, else with its skill before it. Whether
 * a name is taken does not depend on the order, so that another skill can't take the name of one that was there.
 */
export function nameTools(scripts: readonly ScriptName[], reserved: ReadonlySet<string>): string[] {
  const users = countOf(scripts.map(({ script }) => script));
  const wanted = scripts.map(({ skill, script }) => (users.get(script) === 1 && !reserved.has(script) ? script : `${skill}_${script}`));
  const again = countOf(wanted);
  return wanted.map((name, index) => {
    const clash = (again.get(name) ?? 0) > 1 || (reserved.has(name) && name !== scripts[index]?.script);
    return clash || name.length > longest ? withHash(name, `${scripts[index]?.skill}/${scripts[index]?.script}`) : name;
  });
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The same for the same script, whatever else is loaded. */
function withHash(name: string, identity: string): string {
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return `${name.slice(0, longest - hash.length - 1)}_${hash}`;
}
