import { dirname } from 'node:path';
import { existingPaths, isBelow, isFolder, unreadableByOthers, visibleAs } from './hidden-paths.js';
import { type ScriptLimits, withLimits } from './limits.js';
import type { Program } from './program.js';
import { serviceSockets, systemFolders } from './system-paths.js';

/** Folders in which files that not every user may read are hidden: a server of root could read them. */
const settingsFolders = ['/etc', '/usr/local/etc'];
/** Folders that contain the target of the link /etc/resolv.conf. */
const resolverFolders = ['/run/systemd/resolve', '/run/resolvconf', '/run/NetworkManager'];

export interface SandboxOptions extends ScriptLimits {
  readonly network: boolean;
  readonly readable: readonly string[];
}

/**
 * - `full`: bubblewrap 0.8 or later in a user namespace of its own.
 * - `basic`: an older or a setuid bubblewrap, which cannot forbid nested user namespaces or limit the size of /tmp.
 */
export type SandboxLevel = 'full' | 'basic';

// Decision: docs/decisions/2026-11-25-scripts-run-in-bubblewrap.md
/**
 * Returns the arguments for a read-only file system with a private /tmp, a PID namespace of its own and no capabilities.
 * The sandbox ends with this process: --die-with-parent kills the first process of the namespace, and the kernel then
 * kills all others, including those that left the group or the session. The script inherits bubblewrap's environment.
 */
export function bubblewrapArgs(program: Program, options: SandboxOptions, level: SandboxLevel, secretPaths: readonly string[]): string[] {
  const { folder, installations = [] } = program;
  const folders = [
    ...systemFolders,
    ...(options.network ? resolverFolders : []),
    ...installations.flatMap(({ paths }) => paths).filter((path) => !isCovered(path, systemFolders)),
    ...options.readable,
    folder,
  ];
  const { command, args } = withLimits(program, options, level === 'full');
  return [
    ...namespaces(options.network, level),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...temporaryFolder('/dev/shm', options, level),
    ...['--remount-ro', '/dev'],
    ...temporaryFolder('/tmp', options, level),
    ...folders.flatMap((path) => [path === folder ? '--ro-bind' : '--ro-bind-try', path, path]),
    ...linksTo(program, folders),
    ...hiding([...existingPaths(secretPaths), ...existingPaths(settingsFolders).flatMap(unreadableByOthers)], folders),
    ...['--remount-ro', '/', '--chdir', folder, '--', command, ...args],
  ];
}

/**
 * Returns the arguments for a sandbox that can read every file of this machine but the secrets, and change nothing. It is for
 * programs of the operator, and its output is not shown to agents.
 */
export function querySandboxArgs(program: Program, options: SandboxOptions, level: SandboxLevel, secretPaths: readonly string[]): string[] {
  const { command, args } = withLimits(program, options, level === 'full');
  return [
    ...namespaces(false, level),
    ...['--ro-bind', '/', '/', '--proc', '/proc', '--dev', '/dev'],
    ...temporaryFolder('/dev/shm', options, level),
    ...hiding(existingPaths([...secretPaths, ...serviceSockets]), ['/']),
    ...['--chdir', '/', '--', command, ...args],
  ];
}

function namespaces(network: boolean, level: SandboxLevel): string[] {
  return [
    ...['--die-with-parent', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try', '--cap-drop', 'ALL'],
    ...(level === 'full' ? ['--unshare-user', '--disable-userns'] : []),
    ...(network ? [] : ['--unshare-net']),
  ];
}

/** Files in a tmpfs are in memory; half of the limit for each. */
function temporaryFolder(path: string, { memoryMiB }: ScriptLimits, level: SandboxLevel): string[] {
  return [...(level === 'full' ? ['--size', String((memoryMiB * 1024 * 1024) / 2)] : []), '--tmpfs', path];
}

function hiding(paths: readonly string[], folders: readonly string[]): string[] {
  return visibleAs(paths, folders).flatMap((path) =>
    isFolder(path) ? ['--tmpfs', path, '--remount-ro', path] : ['--ro-bind-try', '/dev/null', path],
  );
}

/** Creates the links that lead to the interpreters, except those that a mounted folder has, or that are above one. */
function linksTo({ installations = [] }: Program, folders: readonly string[]): string[] {
  const links = new Map(installations.flatMap((one) => one.links.map(({ path, target }) => [path, target] as const)));
  const isFree = (path: string) => !isCovered(path, folders) && !folders.some((folder) => isBelow(path, folder));
  return [...links].filter(([path]) => isFree(path)).flatMap(([path, target]) => ['--symlink', target, path]);
}

function isCovered(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isBelow(folder, path));
}

/**
 * Points HOME and TMPDIR to the private /tmp, because the user's home is not mounted. In PATH, the folder of an interpreter
 * precedes the one that led to it.
 */
export function sandboxEnvironment(environment: Record<string, string>, { installations = [] }: Program): Record<string, string> {
  let folders = environment.PATH?.split(':') ?? [];
  for (const { found, executable } of installations) {
    const [from, to] = [dirname(found), dirname(executable)];
    if (!folders.includes(to))
      folders = folders.includes(from) ? folders.flatMap((one) => (one === from ? [to, one] : [one])) : [...folders, to];
  }
  return { ...environment, PATH: folders.join(':'), HOME: '/tmp', TMPDIR: '/tmp' };
}

/** Returns the level at which bubblewrap works on this machine, or why it does not. It fails in containers that forbid new namespaces. */
export async function probeBubblewrap(options: SandboxOptions, searchPath: string): Promise<SandboxLevel | { readonly reason: string }> {
  const probe: Program = { command: '/bin/true', args: [], folder: '/usr' };
  const failureAt = (level: SandboxLevel) => failureOf('bwrap', bubblewrapArgs(probe, options, level, []), searchPath);
  if ((await failureAt('full')) === undefined) return 'full';
  const failure = await failureAt('basic');
  if (failure === undefined) return 'basic';
  return {
    reason: failure === missingProgram ? 'bubblewrap (bwrap) is not installed' : `bubblewrap does not work on this machine: ${failure}`,
  };
}

export const missingProgram = 'not installed';

/** Returns why a program fails, or undefined if it succeeds. */
export async function failureOf(command: string, args: readonly string[], searchPath: string): Promise<string | undefined> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: searchPath } });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(0, 300);
    });
    child.once('error', (error) => resolve('code' in error && error.code === 'ENOENT' ? missingProgram : error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : output.trim() || `exit code ${code}`));
  });
}
