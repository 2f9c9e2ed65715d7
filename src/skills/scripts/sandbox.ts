import { realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Program } from './program.js';

/** Folders that programs need; everything else (homes, /run with its sockets, /var, other mounts) is not mounted. */
const systemFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix', '/gnu'];
/** Folders that contain the target of the link /etc/resolv.conf. */
const resolverFolders = ['/run/systemd/resolve', '/run/resolvconf', '/run/NetworkManager'];

export interface SandboxOptions {
  readonly network: boolean;
  readonly readable: readonly string[];
}

// Decision: docs/decisions/2026-11-25-scripts-run-in-bubblewrap.md
/**
 * Returns the arguments for a read-only file system with a private /tmp, a PID namespace of its own and no capabilities.
 * The sandbox ends with this process: --die-with-parent kills the first process of the namespace, and the kernel then
 * kills all others, including those that left the group or the session. The script inherits bubblewrap's environment.
 */
export function bubblewrapArgs(program: Program, { network, readable }: SandboxOptions): string[] {
  const { command, args, folder } = program;
  const readOnly = (flag: string, paths: readonly string[]) => paths.flatMap((path) => [flag, path, path]);
  return [
    ...['--die-with-parent', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try', '--cap-drop', 'ALL'],
    ...(network ? [] : ['--unshare-net']),
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...readOnly('--ro-bind-try', [...systemFolders, ...(network ? resolverFolders : []), ...interpreterFolders(program), ...readable]),
    ...readOnly('--ro-bind', [folder]),
    ...['--remount-ro', '/', '--chdir', folder, '--', command, ...args],
  ];
}

/** Returns the bin and lib folders of an interpreter outside the system folders, such as one in a home directory. */
function interpreterFolders({ command, folder }: Program): string[] {
  if (isBelow(folder, command)) return [];
  const real = realpathSync(command);
  const folders = [dirname(command), dirname(real), join(dirname(dirname(real)), 'lib')];
  return folders.filter((path) => !systemFolders.some((covered) => isBelow(covered, path)));
}

function isBelow(parent: string, path: string): boolean {
  return !relative(parent, path).startsWith('..');
}

/** Points HOME and TMPDIR to the private /tmp, because the user's home is not mounted. */
export function sandboxEnvironment(environment: Record<string, string>): Record<string, string> {
  return { ...environment, HOME: '/tmp', TMPDIR: '/tmp' };
}

/** Returns why bubblewrap does not work on this machine, or undefined if it works. It fails in containers that forbid new namespaces. */
export async function probeBubblewrap(options: SandboxOptions, searchPath: string): Promise<string | undefined> {
  const probe: Program = { command: '/bin/true', args: [], folder: '/usr' };
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn('bwrap', bubblewrapArgs(probe, options), { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: searchPath } });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(0, 300);
    });
    child.once('error', (error) =>
      resolve('code' in error && error.code === 'ENOENT' ? 'bubblewrap (bwrap) is not installed' : error.message),
    );
    child.once('close', (code) =>
      resolve(code === 0 ? undefined : `bubblewrap does not work on this machine: ${output.trim() || `exit code ${code}`}`),
    );
  });
}
