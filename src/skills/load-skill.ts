import { join } from 'node:path';
import { readFrontMatter } from './front-matter.js';
import { checkManifest, type ManifestProblem, type SkillManifest } from './manifest.js';
import { digestFiles, digestOf, FolderFault, findFiles, readNow, type SkillFile } from './skill-files.js';

export interface LoadedSkill {
  readonly manifest: SkillManifest;
  /** As parsed, fields that are not known here included. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The skill's folder. */
  readonly folder: string;
  /** SKILL.md as it was when it was loaded. */
  readonly text: string;
  readonly files: readonly SkillFile[];
  /** The front matter is YAML that `ReadSimple` can't read. */
  readonly beyondSimple: boolean;
}

/** What keeps a skill, or a folder of skills, from being served as declared. */
export interface SkillProblem {
  /** The file or folder. */
  readonly path: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly rule: string;
}

/** A parser that is loaded already and reads most front matter; `undefined` for what it can't read. */
export type ReadSimple = (folder: string, text: string) => Promise<Record<string, unknown> | undefined>;

/** What is known of one folder, sound or not. */
export interface FolderState {
  /** The same as long as nothing in the folder has changed; `undefined` where that can't be told. */
  readonly stamp: string | undefined;
  readonly skill?: LoadedSkill | undefined;
  readonly problems: readonly SkillProblem[];
  /** To be watched. */
  readonly folders: readonly string[];
}

/** Loads the skill in a folder; what is in `before` and did not change is taken from there. It never throws. */
export async function loadSkill(
  name: string,
  folder: string,
  readSimple: ReadSimple,
  before: FolderState | undefined,
): Promise<FolderState> {
  let folders: readonly string[] = [folder];
  try {
    const found = findFiles(folder);
    folders = found.folders;
    const stamp = found.files.map((file) => `${file.path} ${file.stamp}`).join('\n');
    if (stamp === before?.stamp) return before;
    if (!found.files.some(({ path }) => path === 'SKILL.md')) throw new FolderFault('SKILL.md', "can't be read (ENOENT)");
    const files = digestFiles(folder, found.files, before?.skill?.files ?? []);
    return { stamp, folders, ...(await readManifest(name, folder, files, readSimple)) };
  } catch (error) {
    return { stamp: undefined, folders, problems: [faultOf(folder, error)] };
  }
}

const longestManifest = 1024 * 1024;

async function readManifest(name: string, folder: string, files: readonly SkillFile[], readSimple: ReadSimple) {
  const bytes = readNow(join(folder, 'SKILL.md'));
  if (bytes.length > longestManifest) throw new FolderFault('SKILL.md', 'has more than 1 MiB');
  const text = decode(bytes);
  const simple = await readSimple(name, text);
  const frontMatter = simple ?? (await readFrontMatter(text)).value;
  const checked = checkManifest(frontMatter, name);
  if (checked.ok && isRecord(frontMatter)) {
    // Its digest is of the very bytes that were read here, whatever was written in between.
    const own = { size: bytes.length, digest: digestOf(bytes) };
    const published = files.map((file) => (file.path === 'SKILL.md' ? { ...file, ...own } : file));
    const skill: LoadedSkill = {
      manifest: checked.manifest,
      frontMatter,
      folder,
      text,
      files: published,
      beyondSimple: simple === undefined,
    };
    return { skill, problems: [] };
  }
  return { problems: await explain(name, folder, text) };
}

/** With lines, which only the whole parser knows. */
async function explain(name: string, folder: string, text: string): Promise<SkillProblem[]> {
  const { value, problems, lineOf } = await readFrontMatter(text);
  const path = join(folder, 'SKILL.md');
  if (problems.length > 0) return problems.map((problem) => toSkillProblem(path, problem, problem.line));
  const checked = checkManifest(value, name);
  if (checked.ok) return [{ path, rule: 'is read in two ways by two parsers; write the front matter as plainer YAML' }];
  return checked.problems.map((problem) => toSkillProblem(path, problem, lineOf(problem.path)));
}

function toSkillProblem(path: string, { path: field, rule }: ManifestProblem, line: number | undefined): SkillProblem {
  return { path, line, field: field.map(String).join('.'), rule };
}

/** A problem with a field of a skill that is served, with its line. */
export async function problemAt(skill: LoadedSkill, field: readonly string[], rule: string): Promise<SkillProblem> {
  const { lineOf } = await readFrontMatter(skill.text);
  return { path: skillFile(skill), line: lineOf(field), field: field.join('.'), rule };
}

export function skillFile({ folder }: Pick<LoadedSkill, 'folder'>): string {
  return join(folder, 'SKILL.md');
}

function decode(bytes: Uint8Array): string {
  try {
    // A mark of byte order is kept: the text is served as it is on disk.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FolderFault('SKILL.md', 'is not valid UTF-8');
  }
}

function faultOf(folder: string, error: unknown): SkillProblem {
  if (error instanceof FolderFault) return { path: join(folder, error.path), rule: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  return { path: folder, rule: `can't be read (${code})` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
