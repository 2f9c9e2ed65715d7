import { loadServedSkills } from '../server/skill-resources.js';
import { describeProblem } from '../skills/catalog.js';
import { bindTools } from '../tools/bind-tools.js';
import type { Io } from './io.js';
import { type CommonOptions, skillRootsOf } from './options.js';
import { printJson } from './print.js';

export async function listSkills(options: { readonly json?: true; readonly common: CommonOptions }, io: Io): Promise<void> {
  const { skills, problems } = await loadServedSkills(skillRootsOf(options.common));
  const bound = bindTools(skills);
  const all = [...problems, ...bound.problems];
  const offered = new Set(bound.tools.map((tool) => tool.name));
  const listed = skills.map(({ manifest, folder }) => ({
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    folder,
    tools: Object.keys(manifest.scripts).filter((script) => offered.has(script)),
  }));
  if (options.json === true) {
    io.stdout.write(printJson({ skills: listed, problems: all }));
    return;
  }
  for (const skill of listed) {
    io.stdout.write(
      `${skill.name} ${skill.version}  ${skill.folder}\n  ${skill.description}\n  tools: ${skill.tools.join(', ') || 'none'}\n`,
    );
  }
  for (const problem of all) io.stderr.write(`problem: ${describeProblem(problem)}\n`);
}
