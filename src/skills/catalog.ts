import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bodyOf } from './front-matter.js';
import { type FolderState, type LoadedSkill, loadSkill, problemAt, type ReadSimple, type SkillProblem } from './load-skill.js';
import { checkDependencies } from './skill-dependencies.js';

/** A folder whose folders are skills, or one skill by itself. */
export interface SkillRoot {
  readonly path: string;
  /** It need not exist. */
  readonly optional?: boolean;
}

export interface SkillSet {
  /** Those of the earlier root first. */
  readonly skills: readonly LoadedSkill[];
  readonly problems: readonly SkillProblem[];
  /** What has to be watched to see a change: folders, absolute. */
  readonly folders: readonly string[];
}

export interface SkillLoader {
  /** Loads what has changed since the last time. A skill that a change broke stays as it was, and is reported. */
  load(): Promise<SkillSet>;
}

/** Where two roots have a skill of the same name, the one of the earlier root is served. */
export function createSkillLoader(roots: readonly SkillRoot[], readSimple: ReadSimple): SkillLoader {
  let known = new Map<string, FolderState>();
  return {
    async load() {
      const { candidates, problems, folders } = findCandidates(roots);
      const loaded = new Map<string, FolderState>();
      const served = new Map<string, LoadedSkill>();
      const watched = [...folders];
      const states = candidates.map(async (candidate) => {
        const before = known.get(candidate.folder);
        return { ...candidate, state: withLastGood(await loadSkill(candidate.name, candidate.folder, readSimple, before), before) };
      });
      for (const { name, folder, state } of await Promise.all(states)) {
        if (loaded.has(folder)) continue;
        loaded.set(folder, state);
        watched.push(...state.folders);
        problems.push(...state.problems);
        if (state.skill === undefined) continue;
        const earlier = served.get(name);
        if (earlier === undefined) served.set(name, state.skill);
        else problems.push({ path: folder, field: 'name', rule: `is served from ${earlier.folder} already` });
      }
      known = loaded;
      const skills = [...served.values()];
      for (const { skill, index, rule } of checkDependencies(skills)) {
        problems.push(await problemAt(skill, ['dependencies', String(index)], rule));
      }
      return { skills, problems, folders: watched };
    },
  };
}

/** A folder that is gone is no broken edit: only what is still there, and can't be served, is kept as it was. */
function withLastGood(state: FolderState, before: FolderState | undefined): FolderState {
  if (state.skill !== undefined || before?.skill === undefined || state === before) return state;
  const problems = state.problems.map((problem) => ({ ...problem, rule: `${problem.rule} (the version before is served on)` }));
  return { ...state, skill: before.skill, problems };
}

interface Candidate {
  readonly name: string;
  readonly folder: string;
}

function findCandidates(roots: readonly SkillRoot[]) {
  const candidates: Candidate[] = [];
  const problems: SkillProblem[] = [];
  const folders: string[] = [];
  for (const { path, optional = false } of roots) {
    const root = resolve(path);
    if (folders.includes(root)) continue;
    folders.push(root);
    try {
      const entries = readdirSync(root, { withFileTypes: true });
      if (entries.some((entry) => entry.name === 'SKILL.md' && entry.isFile())) {
        candidates.push({ name: basename(root), folder: root });
        continue;
      }
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const folder = join(root, entry.name);
        if (entry.isDirectory()) candidates.push({ name: entry.name, folder });
        else if (entry.isSymbolicLink() && isFolder(folder)) {
          problems.push({ path: folder, rule: 'is a symbolic link, which is not followed; name the folder it leads to with --skills' });
        }
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
      if (!optional || code !== 'ENOENT') problems.push({ path: root, rule: `can't be read as a folder of skills (${code})` });
    }
  }
  return { candidates, problems, folders };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The instructions of a skill: its SKILL.md without the front matter. */
export function instructionsOf(skill: LoadedSkill): string {
  return bodyOf(skill.text);
}

export { type LoadedSkill, problemAt, type ReadSimple, type SkillProblem } from './load-skill.js';
export type { SkillFile } from './skill-files.js';

export function describeProblem({ path, line, field, rule }: SkillProblem): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${field === undefined || field === '' ? '' : `${field} `}${rule}`;
}
