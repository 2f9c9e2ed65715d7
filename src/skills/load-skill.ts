import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../runtime/is-record.js';
import {
  type FrontMatter,
  isFrontMatterTooLarge,
  maxFrontMatterBytes,
  mayContainComment,
  readFrontMatter,
  withFrontMatter,
} from './front-matter.js';
import type { LoadedSkill, SkillDiagnostic } from './loaded-skill.js';
import { type LooseSource, readLoosely } from './loose-manifest.js';
import { checkManifest, type ManifestDiagnostic, type SkillManifest } from './manifest.js';
import { publish } from './served-skill.js';
import { digestFiles, findFiles, readNoFollow, type SkillFile, SkillFolderError } from './skill-files.js';

export type { LoadedSkill, SkillDiagnostic } from './loaded-skill.js';

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
  const strict = simple === undefined || mayContainComment(text) ? undefined : readFields(simple, { folder: name });
  // The full parser reports lines and spellings, which only errors and warnings need.
  const read = strict !== undefined && strict.problems.length + strict.warnings.length === 0 ? strict : await readWithLines(name, text);
  const { fields, manifest, problems } = read;
  const path = join(folder, 'SKILL.md');
  if (manifest === undefined) return { problems: problems.map((problem) => toSkillDiagnostic(path, problem)) };
  const encoding = Buffer.from(text).equals(bytes) ? [] : [{ line: 1, path: [], rule: 'is UTF-16; save it as UTF-8' }];
  const warnings: readonly ManifestDiagnostic[] = [...encoding, ...read.warnings];
  const isAsWritten = warnings.length === 0 || isDeepStrictEqual(simple, fields);
  const skill = publish({
    ...{ manifest, frontMatter: fields, folder, files, source: text },
    text: isAsWritten ? text : withFrontMatter(text, fields),
    needsFullYaml: isAsWritten && simple === undefined,
  });
  return { skill, problems: warnings.map((warning) => ({ ...toSkillDiagnostic(path, warning), severity: 'warning' as const })) };
}

interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly manifest?: SkillManifest;
  readonly problems: readonly ManifestDiagnostic[];
  readonly warnings: readonly ManifestDiagnostic[];
}

function readFields(frontMatter: Readonly<Record<string, unknown>>, source: LooseSource): ReadFields {
  const { fields, warnings } = readLoosely(frontMatter, source);
  const checked = checkManifest(fields);
  return checked.ok ? { fields, warnings, manifest: checked.manifest, problems: [] } : { fields, warnings, problems: checked.problems };
}

async function readWithLines(name: string, text: string): Promise<ReadFields> {
  const { value, problems, warnings, lineOf, spellingOf } = await readFrontMatter(text);
  if (problems.length > 0) return { fields: {}, problems, warnings };
  if (!isRecord(value))
    return { fields: {}, problems: [{ path: [], rule: 'must have front matter with keys such as name and description' }], warnings };
  const read = readFields(value, { folder: name, spellingOf });
  const located = (diagnostic: ManifestDiagnostic): ManifestDiagnostic => ({
    ...diagnostic,
    line: diagnostic.line ?? lineOf(diagnostic.path),
  });
  return { ...read, problems: read.problems.map(located), warnings: [...warnings, ...read.warnings.map(located)] };
}

function toSkillDiagnostic(path: string, { path: field, rule, line }: ManifestDiagnostic): SkillDiagnostic {
  return { path, line, field: field.map(String).join('.'), rule };
}

/** Returns a diagnostic for a field of a loaded skill, with its line. */
export async function diagnosticAt(skill: LoadedSkill, field: readonly string[], rule: string): Promise<SkillDiagnostic> {
  const frontMatter = frontMatters.get(skill) ?? readFrontMatter(skill.source);
  frontMatters.set(skill, frontMatter);
  const { lineOf } = await frontMatter;
  return { path: skillFile(skill), line: lineOf(field), field: field.join('.'), rule };
}

/** Front matter that was parsed to locate a field: a skill can have thousands of errors. */
const frontMatters = new WeakMap<LoadedSkill, Promise<FrontMatter>>();

export function skillFile({ folder }: Pick<LoadedSkill, 'folder'>): string {
  return join(folder, 'SKILL.md');
}

/** Decodes SKILL.md. A byte order mark of UTF-8 is preserved: the text is served as it is on disk. */
function decode(bytes: Uint8Array): string {
  // Windows PowerShell 5 writes UTF-16 with a byte order mark.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true, ignoreBOM: !isUtf16 }).decode(bytes);
  } catch {
    throw new SkillFolderError('SKILL.md', 'is not valid UTF-8; save it in this encoding');
  }
}

function describeError(folder: string, error: unknown): SkillDiagnostic {
  if (error instanceof SkillFolderError) return { path: join(folder, error.path), rule: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return { path: folder, rule: `cannot be read (${code})` };
}
