import type { LoadedSkill } from './load-skill.js';

/** Unmet dependency: the skill that declares it, its index in `dependencies`, and the broken rule. */
export interface DependencyError {
  readonly skill: LoadedSkill;
  readonly index: number;
  readonly rule: string;
}

/** Returns the dependencies that are not loaded, and each dependency cycle once. */
export function checkDependencies(skills: readonly LoadedSkill[]): DependencyError[] {
  const byName = new Map(skills.map((skill) => [skill.manifest.name, skill]));
  const errors: DependencyError[] = [];
  const visited = new Set<string>();
  const visit = (skill: LoadedSkill, path: readonly string[]): void => {
    const { name, dependencies } = skill.manifest;
    if (visited.has(name)) return;
    const chain = [...path, name];
    for (const [index, dependency] of dependencies.entries()) {
      const target = byName.get(dependency);
      if (target === undefined) errors.push({ skill, index, rule: `depends on the skill ${dependency}, which is not loaded` });
      else if (chain.includes(dependency)) {
        const cycle = [...chain.slice(chain.indexOf(dependency)), dependency].join(' -> ');
        errors.push({ skill, index, rule: `is part of a dependency cycle: ${cycle}` });
      } else visit(target, chain);
    }
    visited.add(name);
  };
  for (const skill of skills) visit(skill, []);
  return errors;
}
