import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createPause } from '../runtime/slices.js';
import { bodyOf } from './front-matter.js';
import { diagnosticAt, type FolderState, type LoadedSkill, loadSkill, type ReadSimple, type SkillDiagnostic } from './load-skill.js';
import { checkDependencies } from './skill-dependencies.js';

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

export interface SkillSet {
  /** Skills of earlier roots first. */
  readonly skills: readonly LoadedSkill[];
  readonly problems: readonly SkillDiagnostic[];
  /** Absolute paths of the folders to watch for changes. */
  readonly folders: readonly string[];
}

export interface SkillLoader {
  /** Loads the skills that changed since the last call. If a change breaks a skill, reports the error and keeps the previous version. */
  load(): Promise<SkillSet>;
}

// Decision: docs/decisions/2026-11-25-own-skill-catalog.md
/** Creates a loader. If two roots contain a skill of the same name, a reserved root takes precedence, then the earlier one. */
export function createSkillLoader(roots: readonly SkillRoot[], readSimple: ReadSimple): SkillLoader {
  let previousStates = new Map<string, FolderState>();
  return {
    async load() {
      const { candidates, problems, folders } = findCandidates(roots);
      const currentStates = new Map<string, FolderState>();
      const skillsByName = new Map<string, LoadedSkill>();
      const watched = [...folders];
      const loaded: (Candidate & { readonly state: FolderState; readonly refusal: string | undefined })[] = [];
      // One after another, with pauses: files are read and hashed in this process, which serves calls during a reload.
      const pause = createPause();
      for (const candidate of candidates) {
        await pause();
        const previous = previousStates.get(candidate.folder);
        loaded.push({
          ...candidate,
          state: keepPreviousVersion(await loadSkill(candidate.name, candidate.folder, readSimple, previous), previous),
          // After loading, so that what was loaded was checked.
          refusal: await candidate.check?.(candidate.folder),
        });
      }
      const reservedNames = new Set(candidates.filter(({ isReserved }) => isReserved).map(({ name }) => name));
      for (const { name, folder, isReserved, state, refusal } of loaded) {
        if (currentStates.has(folder)) continue;
        currentStates.set(folder, state);
        watched.push(...state.folders);
        if (refusal !== undefined) {
          problems.push({ path: folder, rule: `is not served, because ${refusal}; check it, then run: api-integration-mcp config trust` });
          continue;
        }
        problems.push(...state.problems);
        if (state.skill === undefined) continue;
        if (!isReserved && reservedNames.has(name)) {
          problems.push({ path: folder, field: 'name', rule: 'is the name of a skill of this server; rename the skill and its folder' });
          continue;
        }
        const earlier = skillsByName.get(name);
        if (earlier === undefined) skillsByName.set(name, state.skill);
        else problems.push({ path: folder, field: 'name', rule: `is already served from ${earlier.folder}` });
      }
      previousStates = currentStates;
      const skills = [...skillsByName.values()];
      for (const { skill, index, rule } of checkDependencies(skills)) {
        problems.push(await diagnosticAt(skill, ['dependencies', String(index)], rule));
      }
      return { skills, problems, folders: watched };
    },
  };
}

/** Keeps the previous version of a skill that no longer loads. The skill of a removed folder never gets this far, so it disappears. */
function keepPreviousVersion(state: FolderState, previous: FolderState | undefined): FolderState {
  if (state.skill !== undefined || previous?.skill === undefined || state === previous) return state;
  const problems = state.problems.map((problem) => ({ ...problem, rule: `${problem.rule} (still serving the previous version)` }));
  return { ...state, skill: previous.skill, problems };
}

interface Candidate {
  readonly name: string;
  readonly folder: string;
  readonly isReserved: boolean;
  readonly check: CheckSkill | undefined;
}

function findCandidates(roots: readonly SkillRoot[]) {
  const candidates: Candidate[] = [];
  const problems: SkillDiagnostic[] = [];
  const folders: string[] = [];
  for (const { path, optional = false, isReserved = false, check } of roots) {
    const root = resolve(path);
    if (folders.includes(root)) continue;
    folders.push(root);
    try {
      const entries = readdirSync(root, { withFileTypes: true });
      if (entries.some((entry) => entry.name === 'SKILL.md' && entry.isFile())) {
        candidates.push({ name: basename(root), folder: root, isReserved, check });
        continue;
      }
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const folder = join(root, entry.name);
        if (entry.isDirectory()) candidates.push({ name: entry.name, folder, isReserved, check });
        else if (entry.isSymbolicLink() && isFolder(folder)) {
          problems.push({ path: folder, rule: 'is a symbolic link, which is not followed; pass its target with --skills' });
        }
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      if (!optional || code !== 'ENOENT') problems.push({ path: root, rule: `cannot be read as a skills folder (${code})` });
    }
  }
  return { candidates, problems, folders };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Returns the instructions of a skill: SKILL.md without its front matter. */
export function instructionsOf(skill: LoadedSkill): string {
  return bodyOf(skill.text);
}

export { diagnosticAt, type LoadedSkill, type ReadSimple, type SkillDiagnostic } from './load-skill.js';
export type { SkillFile } from './skill-files.js';

export function describeDiagnostic({ path, line, field, rule }: SkillDiagnostic): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${field === undefined || field === '' ? '' : `${field} `}${rule}`;
}
