import { basename, resolve } from 'node:path';
import type { SkillDiagnostic } from './load-skill.js';
import { findSkillFolders } from './skill-folders.js';

/** Folder that contains skill folders, or is one skill folder. */
export interface SkillRoot {
  readonly path: string;
  /** Accepts a folder that does not exist. */
  readonly optional?: boolean;
  /** Reserves the names of its skills: a skill of another root that has one of them is not loaded. */
  readonly isReserved?: boolean;
  /** Returns why a skill of this root must not be used now. Default: nothing forbids it. */
  readonly check?: CheckSkill;
}

export type CheckSkill = (folder: string) => Promise<string | undefined>;

/** Folder that may be a skill. */
export interface Candidate {
  /** Name of the folder. */
  readonly name: string;
  /** Index of its root. */
  readonly root: number;
  readonly folder: string;
  readonly isReserved: boolean;
  readonly check: CheckSkill | undefined;
}

export interface FoundCandidates {
  readonly candidates: readonly Candidate[];
  readonly problems: SkillDiagnostic[];
  /** Absolute paths. */
  readonly folders: readonly string[];
}

/** Finds the folders that may be skills, in the order of the roots, and the folders to watch for others. */
export function findCandidates(roots: readonly SkillRoot[]): FoundCandidates {
  const candidates: Candidate[] = [];
  const problems: SkillDiagnostic[] = [];
  const folders: string[] = [];
  for (const [index, { path, optional = false, isReserved = false, check }] of roots.entries()) {
    const root = resolve(path);
    if (folders.includes(root)) continue;
    folders.push(root);
    try {
      const found = findSkillFolders(root);
      problems.push(...found.problems);
      if (!optional && found.skills.length + found.problems.length === 0) problems.push(withoutSkill(root, found.others));
      folders.push(...found.others);
      for (const folder of found.skills) candidates.push({ name: basename(folder), folder, root: index, isReserved, check });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      if (!optional || code !== 'ENOENT') problems.push({ path: root, rule: `cannot be read as a skills folder (${code})` });
    }
  }
  return { candidates, problems, folders };
}

/** Returns the error of a root without a skill, which names the folders inside that are skills folders. */
function withoutSkill(root: string, others: readonly string[]): SkillDiagnostic {
  const inner = others.filter((folder) => findSkillFolders(folder).skills.length > 0);
  const hint = inner.length === 0 ? '' : `; pass one of these folders instead: ${inner.slice(0, 5).join(', ')}`;
  return { path: root, rule: `contains no skill${hint}` };
}
