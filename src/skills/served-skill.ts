import { withFrontMatter } from './front-matter.js';
import type { LoadedSkill } from './loaded-skill.js';
import { skillName } from './manifest.js';
import { digestOf } from './skill-files.js';

/** Returns the skill with the digest of the text that is served: the file may differ from it, or may have changed since it was read. */
export function publish(skill: LoadedSkill): LoadedSkill {
  const bytes = Buffer.from(skill.text);
  const served = { size: bytes.length, digest: digestOf(bytes) };
  return { ...skill, files: skill.files.map((file) => (file.path === 'SKILL.md' ? { ...file, ...served } : file)) };
}

/** Skills under another name, so that an unchanged skill stays the same object. */
const renamedSkills = new WeakMap<LoadedSkill, LoadedSkill>();

/** Returns the skill under the name of its folder; undefined if that is its name, or is not valid. */
export function withName(skill: LoadedSkill, name: string): LoadedSkill | undefined {
  if (skill.manifest.name === name || !skillName.safeParse(name).success) return undefined;
  const frontMatter = { ...skill.frontMatter, name };
  const text = withFrontMatter(skill.source, frontMatter);
  const renamed =
    renamedSkills.get(skill) ?? publish({ ...skill, manifest: { ...skill.manifest, name }, frontMatter, text, needsFullYaml: false });
  renamedSkills.set(skill, renamed);
  return renamed;
}
