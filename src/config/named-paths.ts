import { statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isMapping, type Mapping } from '../documents/mapping.js';
import { parseSource } from '../documents/source-text.js';
import type { Reference } from '../secrets/references.js';
import { referencesIn } from './references-check.js';

// Decision: docs/decisions/2026-11-26-trust-covers-what-a-file-names.md
/** Paths that a configuration file names. The operator trusts their contents together with the text of the file. */
export interface NamedPaths {
  /** Absolute paths of files and folders that references name. */
  readonly references: readonly string[];
  /** Absolute paths of skills folders. */
  readonly skills: readonly string[];
}

/** Returns the paths that a configuration file names relative to its folder, and those inside this folder. */
export async function namedPaths(text: string, file: string, searchPath: string): Promise<NamedPaths> {
  const parsed = await parseSource(text, file, { empty: '', notMapping: '' });
  if (!parsed.ok) return { references: [], skills: [] };
  const { value } = parsed.source;
  const folder = dirname(file);
  const references = [...referencesIn(value)].flatMap(({ reference }) => pathsOf(reference, folder, searchPath));
  return { references: unique(references), skills: unique(skillFolders(value).flatMap((dir) => local(dir, folder))) };
}

/**
 * Returns the paths that a reference names: its file, or the program and the arguments of its command, as far as they are
 * files or folders. A missing file or program is returned too; an argument is a path only if it exists.
 */
export function pathsOf(reference: Reference, folder: string, searchPath: string): readonly string[] {
  if (reference.kind === 'env') return [];
  if (reference.kind === 'file') return local(reference.path, folder);
  const { program, args } = reference;
  const programs = /[/\\]/.test(program) ? local(program, folder) : foundInside(program, folder, searchPath);
  const named = args.flatMap((argument, index) => candidatesIn(argument, args[index - 1]));
  return unique([...programs, ...named.flatMap((path) => local(path, folder)).filter(exists)]);
}

/** Extensions that interpreters add to the name of a file. */
const extensions = ['', '.js', '.mjs', '.cjs', '.json', '.ts', '.py', '.sh', '.rb', '.pl'];

/** Returns the texts in an argument that may be paths: all of it, the value of an option, and the words of a shell command. */
function candidatesIn(argument: string, previous: string | undefined): string[] {
  const [, module] = (previous === '-m' ? /^([\w]+)(?:\.[\w.]+)?$/.exec(argument) : null) ?? [];
  const words = [argument, ...argument.split(/[\s"'`=;|&<>(){}$,:]+/)].filter((word) => word !== '' && !word.startsWith('-'));
  return [...words, ...(module === undefined ? [] : [module])].flatMap((word) => extensions.map((extension) => `${word}${extension}`));
}

/** Returns the program that PATH leads to, if it is inside the folder: entries of PATH can be relative or name the folder. */
function foundInside(program: string, folder: string, searchPath: string): string[] {
  const places = searchPath.split(delimiter).map((entry) => resolve(folder, entry, program));
  const found = places.find(exists);
  return found !== undefined && isInside(found, folder) ? [found] : [];
}

/** Returns the absolute path of a relative one, and of one inside the folder. */
function local(path: string, folder: string): string[] {
  const absolute = resolve(folder, path);
  return !isAbsolute(path) || isInside(absolute, folder) ? [absolute] : [];
}

function isInside(path: string, folder: string): boolean {
  const inner = relative(folder, path);
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

/** A text that the system refuses as a path, such as a long token, names no file. */
function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function skillFolders({ skills }: Mapping): readonly string[] {
  const dirs: unknown = isMapping(skills) ? skills.dirs : undefined;
  return Array.isArray(dirs) ? dirs.filter((dir) => typeof dir === 'string') : [];
}

const unique = (paths: readonly string[]) => [...new Set(paths.map((path) => join(path)))];
