import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  /** The folder that contains package.json and skills/; ends with a separator. */
  readonly root: string;
  /** The folder of the executable and of the worker process. */
  readonly dist: string;
  /** Options of the configuration whose code a bundle omits. */
  readonly omits: readonly string[];
}

/** Set by build.mjs for the library: bundlers put its code where there is no package.json, and where import.meta is empty. */
declare const LIBRARY_VERSION: string | undefined;

/** Returns what identifies this package. The library reads no file for it. */
export function productInfo(): Pick<PackageInfo, 'name' | 'version'> {
  return typeof LIBRARY_VERSION === 'string' ? { name: packageName, version: LIBRARY_VERSION } : packageInfo();
}

/** Reports whether this is the library in the code of another program, whose files are not those of this package. */
export function isLibrary(): boolean {
  return typeof LIBRARY_VERSION === 'string';
}

const packageName = 'api-integration-mcp';

let cached: PackageInfo | undefined;

/**
 * Finds package.json in the parent folders, because the code runs from src/, from dist/ and from an installed package. A copy
 * of dist/ alone contains one too, which counts only without the package around it.
 */
export function packageInfo(): PackageInfo {
  cached ??= readPackageInfo(new URL('./', import.meta.url));
  return cached;
}

function readPackageInfo(from: URL): PackageInfo {
  for (let folder = from; ; folder = parentOf(folder)) {
    const found = infoIn(folder);
    if (found !== undefined) return infoIn(parentOf(folder)) ?? found;
    if (parentOf(folder).href === folder.href) throw new Error(`no package.json of ${packageName} above ${from.href}`);
  }
}

const parentOf = (folder: URL): URL => new URL('../', folder);

/** Ignores another package, whose folder contains a copy of this one. */
function infoIn(folder: URL): PackageInfo | undefined {
  const file = new URL('package.json', folder);
  if (!existsSync(file)) return undefined;
  const { name, version, homepage, omits }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  if (name !== packageName) return undefined;
  const root = fileURLToPath(folder);
  const dist = existsSync(join(root, 'bin.js')) ? root : join(root, 'dist');
  return {
    name: packageName,
    version: String(version),
    homepage: String(homepage ?? ''),
    root,
    dist,
    omits: Array.isArray(omits) ? omits.map(String) : [],
  };
}
