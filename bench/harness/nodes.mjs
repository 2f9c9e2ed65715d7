import { execFileSync } from 'node:child_process';

/** The Node.js of the bench, and those that it was given: by `--node`, or by NODE_20, NODE_24 and so on. One for each major version. */
export function findNodes(paths) {
  const named = Object.entries(process.env).flatMap(([name, path]) => (/^NODE_\d+$/.test(name) ? [path] : []));
  const nodes = new Map();
  for (const path of [process.execPath, ...paths, ...named]) {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1);
    const major = Number(version.split('.')[0]);
    if (!nodes.has(major)) nodes.set(major, { path, version, major });
  }
  return [...nodes.values()].sort((one, other) => one.major - other.major);
}
