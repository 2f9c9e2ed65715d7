import { realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Program } from './program.js';

/** What programs are made of; everything else (homes, /run with its sockets, /var, other mounts) is not there. */
const system = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix', '/gnu'];
/** Where /etc/resolv.conf leads to. */
const resolver = ['/run/systemd/resolve', '/run/resolvconf', '/run/NetworkManager'];

export interface SandboxOptions {
  readonly network: boolean;
  readonly readable: readonly string[];
}

/**
 * A read-only file system with a private /tmp, its own processes, no capabilities, and the end with this process:
 * --die-with-parent kills the first process of the namespace, and the kernel with it all others, also those that
 * left the group or the session. The environment is the one bubblewrap is started with.
 */
export function bubblewrapArgs(program: Program, { network, readable }: SandboxOptions): string[] {
  const { command, args, folder } = program;
  const readOnly = (flag: string, paths: readonly string[]) => paths.flatMap((path) => [flag, path, path]);
  return [
    ...['--die-with-parent', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try', '--cap-drop', 'ALL'],
    ...(network ? [] : ['--unshare-net']),
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...readOnly('--ro-bind-try', [...system, ...(network ? resolver : []), ...homeOf(program), ...readable]),
    ...readOnly('--ro-bind', [folder]),
    ...['--remount-ro', '/', '--chdir', folder, '--', command, ...args],
  ];
}

/** The folders of an interpreter that is not one of the system's, such as one below a home: its bin, and the lib beside it. */
function homeOf({ command, folder }: Program): string[] {
  if (isBelow(folder, command)) return [];
  const real = realpathSync(command);
  const folders = [dirname(command), dirname(real), join(dirname(dirname(real)), 'lib')];
  return folders.filter((path) => !system.some((covered) => isBelow(covered, path)));
}

function isBelow(path: string, folder: string): boolean {
  return !relative(path, folder).startsWith('..');
}

/** Inside, the home of the user is not there; what a program keeps there goes to the private folder. */
export function insideSandbox(environment: Record<string, string>): Record<string, string> {
  return { ...environment, HOME: '/tmp', TMPDIR: '/tmp' };
}

/** Why bubblewrap can't be used here; `undefined` when it can. It fails in containers that forbid new namespaces, for instance. */
export async function probeBubblewrap(options: SandboxOptions, searchPath: string): Promise<string | undefined> {
  const probe: Program = { command: '/bin/true', args: [], folder: '/usr' };
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn('bwrap', bubblewrapArgs(probe, options), { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: searchPath } });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(0, 300);
    });
    child.once('error', (error) =>
      resolve('code' in error && error.code === 'ENOENT' ? 'bubblewrap (bwrap) is not installed' : error.message),
    );
    child.once('close', (code) => resolve(code === 0 ? undefined : `bubblewrap fails here: ${said.trim() || `exit code ${code}`}`));
  });
}
