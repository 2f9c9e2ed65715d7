import { ownCommand } from '../runtime/own-command.js';
import { createPause } from '../runtime/slices.js';
import { bodyOf } from './front-matter.js';
import { diagnosticAt, type FolderState, type LoadedSkill, loadSkill, type ReadSimple, type SkillDiagnostic } from './load-skill.js';
import { withName } from './served-skill.js';
import { type Candidate, findCandidates, type SkillRoot } from './skill-candidates.js';
import { checkDependencies } from './skill-dependencies.js';

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
      const loaded: LoadedCandidate[] = [];
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
      const reserved = loaded.filter(({ isReserved }) => isReserved);
      const reservedNames = new Set(reserved.flatMap(({ name, state }) => [name, state.skill?.manifest.name ?? name]));
      for (const { name: folderName, folder, isReserved, state, refusal } of byPrecedence(loaded)) {
        if (currentStates.has(folder)) continue;
        currentStates.set(folder, state);
        watched.push(...state.folders);
        if (refusal !== undefined) {
          problems.push({ path: folder, rule: `is not served, because ${refusal}; check it, then run: ${ownCommand('config trust')}` });
          continue;
        }
        problems.push(...state.problems);
        if (state.skill === undefined) continue;
        const earlier = skillsByName.get(state.skill.manifest.name);
        const renamed = earlier === undefined ? undefined : withName(state.skill, folderName);
        const skill = renamed !== undefined && !skillsByName.has(folderName) ? renamed : state.skill;
        const { name } = skill.manifest;
        if (!isReserved && reservedNames.has(name)) {
          problems.push({ path: folder, field: 'name', rule: 'is the name of a skill of this server; rename the skill and its folder' });
          continue;
        }
        if (earlier === undefined || skill === renamed) skillsByName.set(name, skill);
        if (earlier === undefined) continue;
        const rule = `is already served from ${earlier.folder}`;
        if (skill === renamed)
          problems.push({ path: folder, field: 'name', rule: `${rule}; this skill is served as ${name}`, severity: 'warning' });
        else problems.push({ path: folder, field: 'name', rule });
      }
      previousStates = currentStates;
      const skills = [...skillsByName.values()];
      for (const { skill, index, rule } of checkDependencies(skills)) {
        problems.push({ ...(await diagnosticAt(skill, ['dependencies', String(index)], rule)), severity: 'warning' });
      }
      return { skills, problems, folders: watched };
    },
  };
}

/** Within one root, a skill precedes others that use its name in a folder of another name, such as a copy. */
function byPrecedence(loaded: readonly LoadedCandidate[]): readonly LoadedCandidate[] {
  const usesOtherName = ({ name, state }: LoadedCandidate) => Number(state.skill !== undefined && state.skill.manifest.name !== name);
  return loaded.toSorted((a, b) => a.root - b.root || usesOtherName(a) - usesOtherName(b));
}

/** Keeps the previous version of a skill that no longer loads. The skill of a removed folder never gets this far, so it disappears. */
function keepPreviousVersion(state: FolderState, previous: FolderState | undefined): FolderState {
  if (state.skill !== undefined || previous?.skill === undefined || state === previous) return state;
  const problems = state.problems.map((problem) => ({ ...problem, rule: `${problem.rule} (still serving the previous version)` }));
  return { ...state, skill: previous.skill, problems };
}

interface LoadedCandidate extends Candidate {
  readonly state: FolderState;
  readonly refusal: string | undefined;
}

/** Returns the instructions of a skill: SKILL.md without its front matter. */
export function instructionsOf(skill: LoadedSkill): string {
  return bodyOf(skill.text);
}

export { diagnosticAt, type LoadedSkill, type ReadSimple, type SkillDiagnostic } from './load-skill.js';
export type { CheckSkill, SkillRoot } from './skill-candidates.js';
export type { SkillFile } from './skill-files.js';

export function describeDiagnostic({ path, line, field, rule }: SkillDiagnostic): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${field === undefined || field === '' ? '' : `${field} `}${rule}`;
}
