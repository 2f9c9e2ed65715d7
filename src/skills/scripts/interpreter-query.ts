import { homeFolder } from '../../runtime/home-folder.js';
import { type Environment, searchPathOf } from './environment.js';
import { querySandboxArgs, type SandboxLevel, type SandboxOptions } from './sandbox.js';
import type { ServerSecrets } from './server-secrets.js';

/** Variables by which version managers find their files and select a version. */
const managerVariables = [
  ...['PYENV_ROOT', 'PYENV_VERSION', 'RBENV_ROOT', 'RBENV_VERSION', 'ASDF_DIR', 'ASDF_DATA_DIR', 'MISE_DATA_DIR', 'MISE_CONFIG_DIR'],
  ...['VOLTA_HOME', 'NVM_DIR', 'FNM_DIR', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME'],
];

export interface QueryContext {
  readonly options: SandboxOptions;
  readonly level: SandboxLevel;
  readonly env: Environment;
  readonly secrets: ServerSecrets;
}

const timeoutMs = 10_000;
const maxOutputBytes = 16 * 1024;

/**
 * Asks an interpreter behind a version manager for the path of its executable. It runs in a sandbox that can read this machine
 * and change nothing, without a network, in / : no file of a project or a skill selects the version.
 * @throws Error with the reason
 */
export async function askForExecutable(command: string, args: readonly string[], context: QueryContext): Promise<string> {
  const { options, level, env, secrets } = context;
  const { execFile } = await import('node:child_process');
  const passed = managerVariables.flatMap((name) => {
    const value = env[name];
    return value === undefined || secrets.variables.has(name) || secrets.contains(value) ? [] : [[name, value]];
  });
  const variables = { ...Object.fromEntries(passed), PATH: searchPathOf(env), HOME: env.HOME ?? homeFolder(), TMPDIR: '/dev/shm' };
  const sandboxed = querySandboxArgs({ command, args, folder: '/' }, options, level, secrets.paths);
  return new Promise((resolve, reject) => {
    const settings = { cwd: '/', env: variables, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: maxOutputBytes } as const;
    execFile('bwrap', sandboxed, settings, (error, stdout, stderr) => {
      if (error === null) resolve(lastLine(stdout));
      else reject(new Error(error.killed ? `no output within ${timeoutMs / 1000} s` : lastLine(stderr).slice(0, 200) || 'it failed'));
    });
  });
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
