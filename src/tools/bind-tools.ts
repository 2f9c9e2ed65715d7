import { type LoadedSkill, type SkillProblem, skillFile } from '../skills/catalog.js';
import type { AnyTool } from './define-tool.js';
import { nativeTools } from './index.js';

export interface BoundTools {
  readonly tools: readonly AnyTool[];
  readonly problems: readonly SkillProblem[];
}

/** A script of mode `native` (or `auto`, where there is one) is the server's own tool of the script's name. */
export function bindTools(skills: readonly LoadedSkill[]): BoundTools {
  const tools = new Map<string, AnyTool>();
  const problems: SkillProblem[] = [];
  for (const skill of skills) {
    for (const [name, { mode }] of Object.entries(skill.manifest.scripts)) {
      const tool = nativeTools.find((candidate) => candidate.name === name);
      if (mode !== 'subprocess' && tool !== undefined) {
        tools.set(name, tool);
        continue;
      }
      const own = nativeTools.map((candidate) => candidate.name).join(', ');
      const rule =
        mode === 'native'
          ? `is native, but this server's own tools are: ${own}`
          : 'runs as a subprocess, which this version does not offer; the file is served as a document';
      problems.push({ path: skillFile(skill), field: `scripts.${name}`, rule });
    }
  }
  return { tools: [...tools.values()], problems };
}
