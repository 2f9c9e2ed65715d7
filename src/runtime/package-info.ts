import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  /** The folder that contains package.json and skills/. */
  readonly root: string;
}

let cached: PackageInfo | undefined;

/** Finds package.json in the parent folders, because the code runs from src/, from dist/ and from an installed package. */
export function packageInfo(): PackageInfo {
  cached ??= readPackageInfo(new URL('./', import.meta.url));
  return cached;
}

function readPackageInfo(from: URL): PackageInfo {
  for (let folder = from; ; folder = new URL('../', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) {
      const data: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
      return {
        name: String(data.name),
        version: String(data.version),
        homepage: String(data.homepage ?? ''),
        root: fileURLToPath(folder),
      };
    }
    if (new URL('../', folder).href === folder.href) throw new Error(`no package.json above ${from.href}`);
  }
}
