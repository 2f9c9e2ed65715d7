import { join, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { ownCommand, shellWord } from '../runtime/own-command.js';
import { createPrivateFolder } from '../secrets/private-folder.js';
import type { Reference } from '../secrets/references.js';
import { type Digests, digestsOf, filesRule, sha256, TooManyFilesError } from './file-digests.js';
import { type NamedPaths, namedPaths, pathsOf } from './named-paths.js';

/** Records which exact versions of configuration files, and of the files that they name, the operator trusts. */
export interface Trust {
  /** Compares a configuration file, and all that it names, with the trusted version. */
  check(file: string, text: string): Promise<TrustCheck>;
  /**
   * Trusts the current version; returns the paths that the file names.
   * @throws UsageError if the file names folders with too many files
   */
  add(file: string, text: string): Promise<readonly string[]>;
}

export type TrustCheck =
  | { readonly ok: true; readonly files: TrustedFiles }
  /** `rule` says what is not trusted; it follows the name of the configuration file. */
  | { readonly ok: false; readonly rule: string };

/** Files that a loaded configuration file names, in the version that the operator trusted. */
export interface TrustedFiles {
  /** Returns why a reference must not be used now: a file that it names has changed. */
  checkReference(reference: Reference): Promise<string | undefined>;
  /** Returns why a skill must not be used now; undefined for a folder that the configuration does not name. */
  checkSkill(folder: string): Promise<string | undefined>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

// Decision: docs/decisions/2026-11-25-trust-in-working-directory-configuration.md
/** `env` is the environment in which the commands of the file run: their programs can depend on PATH. */
export function createTrust(stateFolder: string, env: Environment = {}): Trust {
  const folder = createPrivateFolder(join(stateFolder, 'trusted'));
  const searchPath = env.PATH ?? '';

  return {
    async check(file, text) {
      // An unreadable record counts as no trust; `add` reports the error.
      const record = await folder.read(sha256(file)).catch(() => undefined);
      const [trustedText, ...lines] = record?.split('\n') ?? [];
      if (trustedText !== sha256(text)) return { ok: false, rule: untrustedRule(file) };
      const trusted = parseDigests(lines);
      const named = await namedPaths(text, file, searchPath);
      const changed = await changedPath(trusted, [...named.references, ...named.skills], '');
      if (changed !== undefined) return { ok: false, rule: changedRule(changed, file) };
      return { ok: true, files: createTrustedFiles(file, trusted, named, searchPath) };
    },
    async add(file, text) {
      const { references, skills } = await namedPaths(text, file, searchPath);
      const digests = await digestsOf([...references, ...skills]).catch((error: unknown) => {
        if (!(error instanceof TooManyFilesError)) throw error;
        throw new UsageError(`${file} ${filesRule} (reached ${error.message})`, 2);
      });
      await folder.write(sha256(file), [sha256(text), ...formatDigests(digests)].join('\n'));
      return [...references, ...skills];
    },
  };
}

function createTrustedFiles(file: string, trusted: Digests, { skills }: NamedPaths, searchPath: string): TrustedFiles {
  const folder = join(file, '..');
  return {
    async checkReference(reference) {
      const changed = await changedPath(trusted, pathsOf(reference, folder, searchPath));
      return changed === undefined ? undefined : describeChange(changed);
    },
    async checkSkill(skill) {
      if (!skills.some((named) => skill === named || skill.startsWith(`${named}${sep}`))) return undefined;
      const changed = await changedPath(trusted, [skill], skill);
      return changed === undefined ? undefined : describeChange(changed);
    },
  };
}

/**
 * Returns the first file below the paths that differs from its trusted version, was added, or was removed. `complete` is the
 * folder of which the paths are all contents; empty: of everything that is trusted. Default: of nothing.
 */
async function changedPath(trusted: Digests, paths: readonly string[], complete?: string): Promise<string | undefined> {
  const current = await digestsOf(paths).catch((error: unknown) => {
    if (error instanceof TooManyFilesError) return undefined;
    throw error;
  });
  if (current === undefined) return paths[0];
  for (const [path, digest] of current) if (trusted.get(path) !== digest) return path;
  if (complete === undefined) return undefined;
  return [...trusted.keys()].find((path) => !current.has(path) && (complete === '' || path.startsWith(`${complete}${sep}`)));
}

/** One line for each file: its digest, then its path as JSON, because a name can contain a line break. */
const formatDigests = (digests: Digests) => [...digests].map(([path, digest]) => `${digest}\t${JSON.stringify(path)}`);

function parseDigests(lines: readonly string[]): Digests {
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const at = line.indexOf('\t');
      const path: unknown = at === -1 ? undefined : JSON.parse(line.slice(at + 1));
      return typeof path === 'string' ? [[path, line.slice(0, at)]] : [];
    }),
  );
}

export function untrustedRule(file: string): string {
  return `is in the working directory and its current version is not trusted; read it, then run: ${trustCommand(file)}`;
}

function changedRule(path: string, file: string): string {
  return `names ${JSON.stringify(path)}, which changed since the file was trusted; check the change, then run: ${trustCommand(file)}`;
}

/** Returns the command that trusts a file; without its path, in its folder, if the path cannot be typed safely. */
export function trustCommand(file: string): string {
  const path = shellWord(file);
  return path === undefined ? `${ownCommand('config trust')} (in the folder of the file)` : ownCommand(`config trust ${path}`);
}

function describeChange(path: string): string {
  return `${JSON.stringify(path)} changed since the configuration file was trusted`;
}
