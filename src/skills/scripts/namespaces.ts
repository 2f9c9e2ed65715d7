import { existingPaths } from './hidden-paths.js';
import { type ScriptLimits, withLimits } from './limits.js';
import type { Program } from './program.js';
import { failureOf, missingProgram } from './sandbox.js';
import { serviceSockets } from './system-paths.js';

/**
 * Runs as root of a new user namespace: hides the paths, allows one more user namespace, and starts the program in it. There
 * it cannot undo the mounts or create further namespaces. It is not the first process of its PID namespace, which would
 * ignore its own signals.
 */
const setup = `set -e
hidden=$1; user=$2; group=$3; shift 3
while [ "$hidden" -gt 0 ]; do
  if [ -d "$1" ]; then mount -t tmpfs -o ro none "$1"; elif [ -e "$1" ]; then mount --bind /dev/null "$1"; fi
  hidden=$((hidden - 1)); shift
done
echo 1 > /proc/sys/user/max_user_namespaces
set +e
unshare --user --map-user="$user" --map-group="$group" -- "$@"
exit $?`;

// Decision: docs/decisions/2026-11-25-scripts-run-in-bubblewrap.md
/**
 * Returns the arguments for unshare, for machines without bubblewrap: the script sees only its own processes, and the kernel
 * denies the environment and the memory of processes outside its user namespace. Files and the network are not restricted,
 * except that the secret paths and the sockets of some services are hidden.
 */
export function unshareArgs(program: Program, limits: ScriptLimits, secretPaths: readonly string[]): string[] {
  const hidden = existingPaths([...secretPaths, ...serviceSockets]);
  const { command, args } = withLimits(program, limits, true);
  const [user, group] = [String(process.getuid?.() ?? 0), String(process.getgid?.() ?? 0)];
  return [
    ...['--user', '--map-root-user', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'],
    ...['/bin/sh', '-c', setup, 'sh', String(hidden.length), user, group, ...hidden, command, ...args],
  ];
}

/** Returns why unshare does not work on this machine, or undefined if it works. */
export async function probeUnshare(limits: ScriptLimits, searchPath: string): Promise<string | undefined> {
  const probe: Program = { command: '/bin/true', args: [], folder: '/' };
  const failure = await failureOf('unshare', unshareArgs(probe, limits, []), searchPath);
  return failure === missingProgram ? 'unshare (util-linux) is not installed' : failure && `unshare does not work: ${failure}`;
}
