import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SkillDiagnostic } from './load-skill.js';
import { isIgnored } from './skill-files.js';

export interface SkillFolders {
  /** Absolute paths of the folders that contain a SKILL.md. */
  readonly skills: readonly string[];
  /** Absolute paths of the other folders, which may get a SKILL.md later. */
  readonly others: readonly string[];
  readonly problems: readonly SkillDiagnostic[];
}

/** Finds the skills in a root: the root itself, or its folders. Folders without a SKILL.md are not skills, and not errors. */
export function findSkillFolders(root: string): SkillFolders {
  const entries = readdirSync(root, { withFileTypes: true });
  if (containsSkill(entries)) return { skills: [root], others: [], problems: [] };
  const skills: string[] = [];
  const others: string[] = [];
  const problems = misspelled(root, entries);
  for (const entry of entries) {
    const folder = join(root, entry.name);
    if (isIgnored(entry.name)) continue;
    if (entry.isSymbolicLink() && isSkillFolder(folder)) {
      problems.push({ path: folder, rule: 'is a symbolic link, which is not followed; pass its target with --skills' });
    } else if (entry.isDirectory()) {
      const inner = entriesOf(folder);
      // An unreadable folder is reported when it is loaded.
      if (inner === undefined || containsSkill(inner)) skills.push(folder);
      else {
        others.push(folder);
        problems.push(...misspelled(folder, inner));
      }
    }
  }
  return { skills, others, problems };
}

function containsSkill(entries: readonly Dirent[]): boolean {
  return entries.some(({ name }) => name === 'SKILL.md');
}

/** Returns an error for a file that was probably intended as SKILL.md. */
function misspelled(folder: string, entries: readonly Dirent[]): SkillDiagnostic[] {
  const similar = entries.find((entry) => entry.isFile() && /^skills?\.(md|markdown|mdx|txt)(\.(md|txt))?$/i.test(entry.name));
  if (similar === undefined) return [];
  return [{ path: join(folder, similar.name), rule: 'is not loaded as a skill, because its name is not SKILL.md; rename it' }];
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function isSkillFolder(path: string): boolean {
  return statSync(join(path, 'SKILL.md'), { throwIfNoEntry: false })?.isFile() === true;
}
