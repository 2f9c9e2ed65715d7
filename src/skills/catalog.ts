import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyOf, findProblems } from './front-matter.js';
import { checkManifest, type ManifestProblem, type SkillManifest } from './manifest.js';

export interface LoadedSkill {
  readonly manifest: SkillManifest;
  /** The skill's folder. */
  readonly folder: string;
}

/** What keeps a skill, or a folder of skills, from being served as declared. */
export interface SkillProblem {
  /** The file or folder. */
  readonly path: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly rule: string;
}

export interface SkillSet {
  readonly skills: readonly LoadedSkill[];
  readonly problems: readonly SkillProblem[];
}

/** A folder with a SKILL.md, and its front matter as parsed; `reason` says why there is none. */
export interface SkillCandidate {
  readonly name: string;
  readonly folder: string;
  readonly frontMatter?: unknown;
  readonly reason?: string | undefined;
}

/** Checks the manifests; a broken one is explained and left out, and takes no other down. */
export async function checkSkills(candidates: readonly SkillCandidate[]): Promise<SkillSet> {
  const skills: LoadedSkill[] = [];
  const problems: SkillProblem[] = [];
  for (const candidate of candidates) {
    const checked = candidate.frontMatter === undefined ? undefined : checkManifest(candidate.frontMatter, candidate.name);
    if (checked?.ok === true) skills.push({ manifest: checked.manifest, folder: candidate.folder });
    else problems.push(...(await explain(candidate)));
  }
  const names = new Set(skills.map(({ manifest }) => manifest.name));
  for (const skill of skills) {
    for (const missing of skill.manifest.dependencies.filter((name) => !names.has(name))) {
      problems.push({ path: skillFile(skill), field: 'dependencies', rule: `names the skill ${missing}, which is not loaded` });
    }
  }
  return { skills, problems };
}

export function skillFile({ folder }: Pick<LoadedSkill, 'folder'>): string {
  return join(folder, 'SKILL.md');
}

/** The instructions of a skill: its SKILL.md without the front matter. */
export async function readInstructions(skill: LoadedSkill): Promise<string> {
  return bodyOf(await readFile(skillFile(skill), 'utf8'));
}

export function describeProblem({ path, line, field, rule }: SkillProblem): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${field === undefined || field === '' ? '' : `${field} `}${rule}`;
}

async function explain({ name, folder, reason }: SkillCandidate): Promise<SkillProblem[]> {
  const path = skillFile({ folder });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return [{ path, rule: `can't be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'})` }];
  }
  const found = await findProblems(text, name);
  if (found.length > 0) return found.map((problem) => toSkillProblem(path, problem));
  return [{ path, rule: reason ?? 'can not be served' }];
}

function toSkillProblem(path: string, { line, path: field, rule }: ManifestProblem): SkillProblem {
  return { path, line, field: field.map(String).join('.'), rule };
}
