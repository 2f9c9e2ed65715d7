import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isBelow } from './hidden-paths.js';
import { systemFolders } from './system-paths.js';

/** What a script needs of an interpreter. */
export interface Installation {
  /** Path by which the interpreter finds its libraries, such as that in a virtual environment. */
  readonly executable: string;
  /** Symbolic links that lead to the executable. */
  readonly links: readonly Link[];
  /** Files and folders; the paths of their parents contain no link. */
  readonly paths: readonly string[];
}

interface Link {
  readonly path: string;
  readonly target: string;
}

interface Followed {
  readonly links: readonly Link[];
  /** Paths of the file: each link to it, and, as the last one, where it is. */
  readonly steps: readonly string[];
}

const maxLinks = 40;

/**
 * Follows every symbolic link in a path. Each link that it returns has a parent without links, so that the links can be created
 * again in another file system.
 * @throws Error if the path does not exist, or has too many links
 */
export function followLinks(path: string): Followed {
  const links: Link[] = [];
  const steps: string[] = [];
  let [at, pending] = ['/', partsOf(path)];
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const next = join(at, name);
    if (pending.length === 0) steps.push(next);
    if (!lstatSync(next).isSymbolicLink()) {
      at = next;
      continue;
    }
    if (links.length === maxLinks) throw new Error(`${path} has more than ${maxLinks} symbolic links`);
    const target = readlinkSync(next);
    links.push({ path: next, target });
    if (target.startsWith('/')) at = '/';
    pending = [...partsOf(target), ...pending];
  }
  return { links, steps };
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/** Folders of an installation that interpreters read: programs, libraries, and the certificates of Conda. */
const parts = ['bin', 'lib', 'lib64', 'ssl'];
const venvFile = 'pyvenv.cfg';

// Decision: docs/decisions/2026-11-26-the-search-path-chooses-interpreters.md
/**
 * Returns the installation of an executable, and of the virtual environment that it is reached through. An installation in
 * a folder that contains other things too (`shared`: a home, the working directory) is reduced to what belongs to Python.
 */
export function installationOf(executable: string, shared: readonly string[]): Installation {
  const { links, steps } = followLinks(executable);
  const real = steps.at(-1) ?? executable;
  const isShared = (folder: string) => shared.some((path) => isBelow(folder, path));
  const partsOfPrefix = (prefix: string) => {
    const python = /^python\d\.\d+$/.test(basename(real)) ? [`lib/${basename(real)}`, `lib64/${basename(real)}`] : [];
    return existingParts(prefix, [venvFile, ...(isShared(prefix) ? python : parts)]);
  };
  const prefixes = steps.flatMap((step) => {
    const prefix = dirname(dirname(step));
    const isPrefix = basename(dirname(step)) === 'bin' && (step === real || existsSync(join(prefix, venvFile)));
    return isPrefix ? [prefix] : [];
  });
  const paths = [...prefixes.flatMap(partsOfPrefix), ...homebrewFolders(real), real];
  return { executable, links, paths: [...new Set(paths)] };
}

/** Returns the parts of an installation that exist. A mount follows links: one that leads elsewhere, such as to a home, is omitted. */
function existingParts(prefix: string, names: readonly string[]): string[] {
  const allowed = [prefix, ...systemFolders];
  const isAllowed = (path: string) => allowed.some((folder) => isBelow(folder, realpathSync(path)));
  return names.map((name) => join(prefix, name)).filter((path) => existsSync(path) && isAllowed(path));
}

/** Returns the folders of Homebrew, whose programs load the libraries of other packages. */
function homebrewFolders(executable: string): string[] {
  const [, prefix] = /^(.*)\/Cellar\/[^/]+\/[^/]+\/bin\/[^/]+$/.exec(executable) ?? [];
  if (prefix === undefined) return [];
  return existingParts(prefix, ['Cellar', 'opt', 'etc/openssl@3', 'etc/ca-certificates', 'lib/ld.so']);
}
