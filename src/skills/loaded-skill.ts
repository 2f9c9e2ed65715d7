import type { SkillManifest } from './manifest.js';
import type { SkillFile } from './skill-files.js';

export interface LoadedSkill {
  readonly manifest: SkillManifest;
  /** Front matter as served, including unknown fields. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Absolute path of the skill folder. */
  readonly folder: string;
  /** Text of SKILL.md at load time. */
  readonly source: string;
  /** SKILL.md as served: its front matter has the fields of `frontMatter`, because clients compare them (SEP-2640). */
  readonly text: string;
  readonly files: readonly SkillFile[];
  /** Whether `ReadSimple` cannot parse the front matter. */
  readonly needsFullYaml: boolean;
}

/** Error or warning about a skill or a skills folder. */
export interface SkillDiagnostic {
  /** Path of the file or folder. */
  readonly path: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly rule: string;
  /** A warning concerns a skill that is served. Default: error. */
  readonly severity?: 'warning';
}
