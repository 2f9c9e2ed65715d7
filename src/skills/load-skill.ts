import { join } from 'node:path';
import { type FrontMatter, isFrontMatterTooLarge, maxFrontMatterBytes, readFrontMatter } from './front-matter.js';
import { checkManifest, type ManifestDiagnostic, type SkillManifest } from './manifest.js';
import { digestFiles, digestOf, findFiles, readNoFollow, type SkillFile, SkillFolderError } from './skill-files.js';

export interface LoadedSkill {
  readonly manifest: SkillManifest;
  /** Front matter as parsed, including unknown fields. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Absolute path of the skill folder. */
  readonly folder: string;
  /** Text of SKILL.md at load time. */
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
}

/** Parses simple front matter without loading the full YAML parser; returns undefined for anything else. */
export type ReadSimple = (folder: string, text: string) => Promise<Record<string, unknown> | undefined>;

/** Result of loading one folder. */
export interface FolderState {
  /** Stays the same while no file in the folder changes; undefined if the folder did not load. */
  readonly stamp: string | undefined;
  readonly skill?: LoadedSkill | undefined;
  readonly problems: readonly SkillDiagnostic[];
  /** Folders to watch. */
  readonly folders: readonly string[];
}

/** Loads the skill in a folder and reuses from `previous` what did not change. Never throws. */
export async function loadSkill(
  name: string,
  folder: string,
  readSimple: ReadSimple,
  previous: FolderState | undefined,
): Promise<FolderState> {
  let folders: readonly string[] = [folder];
  try {
    const found = findFiles(folder);
    folders = found.folders;
    const stamp = found.files.map((file) => `${file.path} ${file.stamp}`).join('\n');
    if (stamp === previous?.stamp) return previous;
    if (!found.files.some(({ path }) => path === 'SKILL.md')) throw new SkillFolderError('SKILL.md', 'cannot be read (ENOENT)');
    const files = digestFiles(folder, found.files, previous?.skill?.files ?? []);
    return { stamp, folders, ...(await readManifest(name, folder, files, readSimple)) };
  } catch (error) {
    return { stamp: undefined, folders, problems: [describeError(folder, error)] };
  }
}

const maxManifestBytes = 1024 * 1024;

async function readManifest(name: string, folder: string, files: readonly SkillFile[], readSimple: ReadSimple) {
  const bytes = readNoFollow(join(folder, 'SKILL.md'));
  if (bytes.length > maxManifestBytes) throw new SkillFolderError('SKILL.md', 'is larger than 1 MiB');
  const text = decode(bytes);
  if (isFrontMatterTooLarge(text)) throw new SkillFolderError('SKILL.md', `has front matter larger than ${maxFrontMatterBytes} bytes`);
  const simple = await readSimple(name, text);
  const frontMatter = simple ?? (await readFrontMatter(text)).value;
  const checked = checkManifest(frontMatter, name);
  if (checked.ok && isRecord(frontMatter)) {
    // Publish the digest of the parsed bytes: the file may have changed since its digest was computed.
    const parsed = { size: bytes.length, digest: digestOf(bytes) };
    const published = files.map((file) => (file.path === 'SKILL.md' ? { ...file, ...parsed } : file));
    const skill: LoadedSkill = {
      manifest: checked.manifest,
      frontMatter,
      folder,
      text,
      files: published,
      needsFullYaml: simple === undefined,
    };
    return { skill, problems: [] };
  }
  return { problems: await locateErrors(name, folder, text) };
}

/** Returns the errors with their lines, which only the full parser reports. */
async function locateErrors(name: string, folder: string, text: string): Promise<SkillDiagnostic[]> {
  const { value, problems, lineOf } = await readFrontMatter(text);
  const path = join(folder, 'SKILL.md');
  if (problems.length > 0) return problems.map((problem) => toSkillDiagnostic(path, problem, problem.line));
  const checked = checkManifest(value, name);
  if (checked.ok) return [{ path, rule: 'has front matter that two YAML parsers read differently; use simpler YAML' }];
  return checked.problems.map((problem) => toSkillDiagnostic(path, problem, lineOf(problem.path)));
}

function toSkillDiagnostic(path: string, { path: field, rule }: ManifestDiagnostic, line: number | undefined): SkillDiagnostic {
  return { path, line, field: field.map(String).join('.'), rule };
}

/** Returns a diagnostic for a field of a loaded skill, with its line. */
export async function diagnosticAt(skill: LoadedSkill, field: readonly string[], rule: string): Promise<SkillDiagnostic> {
  const frontMatter = frontMatters.get(skill) ?? readFrontMatter(skill.text);
  frontMatters.set(skill, frontMatter);
  const { lineOf } = await frontMatter;
  return { path: skillFile(skill), line: lineOf(field), field: field.join('.'), rule };
}

/** Front matter that was parsed to locate a field: a skill can have thousands of errors. */
const frontMatters = new WeakMap<LoadedSkill, Promise<FrontMatter>>();

export function skillFile({ folder }: Pick<LoadedSkill, 'folder'>): string {
  return join(folder, 'SKILL.md');
}

function decode(bytes: Uint8Array): string {
  try {
    // ignoreBOM preserves a byte order mark: the text is served as it is on disk.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SkillFolderError('SKILL.md', 'is not valid UTF-8');
  }
}

function describeError(folder: string, error: unknown): SkillDiagnostic {
  if (error instanceof SkillFolderError) return { path: join(folder, error.path), rule: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return { path: folder, rule: `cannot be read (${code})` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
