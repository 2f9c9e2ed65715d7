import type { LoadedSkill } from './load-skill.js';

/** A dependency that can't be met: the skill that names it, and what is wrong with it. */
export interface DependencyFault {
  readonly skill: LoadedSkill;
  readonly index: number;
  readonly rule: string;
}

/** Dependencies that are not loaded, and circles; each circle is reported once. */
export function checkDependencies(skills: readonly LoadedSkill[]): DependencyFault[] {
  const byName = new Map(skills.map((skill) => [skill.manifest.name, skill]));
  const faults: DependencyFault[] = [];
  const done = new Set<string>();
  const visit = (skill: LoadedSkill, path: readonly string[]): void => {
    const { name, dependencies } = skill.manifest;
    if (done.has(name)) return;
    const here = [...path, name];
    for (const [index, dependency] of dependencies.entries()) {
      const next = byName.get(dependency);
      if (next === undefined) faults.push({ skill, index, rule: `names the skill ${dependency}, which is not loaded` });
      else if (here.includes(dependency)) {
        const circle = [...here.slice(here.indexOf(dependency)), dependency].join(' -> ');
        faults.push({ skill, index, rule: `goes in a circle: ${circle}` });
      } else visit(next, here);
    }
    done.add(name);
  };
  for (const skill of skills) visit(skill, []);
  return faults;
}
