import { ApiError } from '../../errors.js';
import type { Logger } from '../../telemetry/logger.js';
import { type Environment, searchPathOf } from './environment.js';
import { probeUnshare, unshareArgs } from './namespaces.js';
import type { ScriptOptions } from './options.js';
import type { Program } from './program.js';
import { bubblewrapArgs, probeBubblewrap, type SandboxLevel, sandboxEnvironment } from './sandbox.js';
import type { ServerSecrets } from './server-secrets.js';

// Decision: docs/decisions/2026-11-26-isolation-of-scripts-in-three-steps.md
/** How scripts are separated from this server. `none` has a reason, unless the operator disabled the sandbox. */
export type Isolation =
  | { readonly kind: 'bubblewrap'; readonly level: SandboxLevel }
  | { readonly kind: 'namespaces' }
  | { readonly kind: 'none'; readonly reason?: string };

/** Chooses the strongest isolation that works, and logs a warning if it is not a full sandbox. */
export async function chooseIsolation(options: ScriptOptions, env: Environment, logger: Logger): Promise<Isolation> {
  const withoutSandbox = 'skill scripts run without a sandbox: they can read and change everything that this server can';
  if (options.sandbox === 'off') {
    logger.warn({ reason: 'the sandbox is disabled' }, withoutSandbox);
    return { kind: 'none' };
  }
  const bubblewrap = await probeBubblewrap(options, searchPathOf(env));
  if (bubblewrap === 'basic') {
    const limits = 'skill scripts can create user namespaces and fill the memory with files';
    logger.warn({ reason: 'this bubblewrap is older than 0.8, or setuid' }, limits);
  }
  if (typeof bubblewrap === 'string') return { kind: 'bubblewrap', level: bubblewrap };
  if (options.sandbox === 'required') {
    throw new ApiError('sandbox-required', `Scripts may only run in a sandbox, and none is available: ${bubblewrap.reason}.`, {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Ask the operator to install bubblewrap, or to start the server with --sandbox auto (runs scripts without a sandbox if there is none).',
    });
  }
  const failure = process.platform === 'linux' ? await probeUnshare(options, searchPathOf(env)) : 'there are no namespaces on this system';
  if (failure === undefined) {
    logger.warn(
      { reason: bubblewrap.reason },
      'skill scripts run in a PID namespace only: they can read and change the same files as this server, and use the network',
    );
    return { kind: 'namespaces' };
  }
  const reason = `${bubblewrap.reason}; ${failure}`;
  logger.warn({ reason }, withoutSandbox);
  return { kind: 'none', reason };
}

/**
 * Refuses a script that could read a secret of the configuration in the environment of this server: on Linux, every process
 * of the same user can, unless it is in another user namespace. The operator who disables the sandbox accepts that.
 * @throws ApiError `sandbox-required`
 */
export function refuseExposure(isolation: Isolation, env: Environment, { variables }: ServerSecrets): void {
  if (isolation.kind !== 'none' || isolation.reason === undefined || process.platform !== 'linux') return;
  const exposed = [...variables].filter((name) => (env[name] ?? '') !== '');
  if (exposed.length === 0) return;
  const names = `${exposed.slice(0, 5).join(', ')}${exposed.length > 5 ? ', …' : ''}`;
  throw new ApiError(
    'sandbox-required',
    `Without a sandbox, the script could read secrets in this server's environment (${names}), and none is available: ${isolation.reason}.`,
    {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'The script did not run. Ask the operator to install bubblewrap or to allow user namespaces; or, if scripts may read these secrets, to start the server with --sandbox off.',
    },
  );
}

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

/** Returns what to start, so that the program runs in this isolation. */
export function launchOf(
  isolation: Isolation,
  program: Program,
  environment: Record<string, string>,
  options: ScriptOptions,
  { paths }: ServerSecrets,
): Launch {
  switch (isolation.kind) {
    case 'bubblewrap':
      return {
        command: 'bwrap',
        args: bubblewrapArgs(program, options, isolation.level, paths),
        env: sandboxEnvironment(environment, program),
      };
    case 'namespaces':
      return { command: 'unshare', args: unshareArgs(program, options, paths), env: environment };
    case 'none':
      return { command: program.command, args: program.args, env: environment };
  }
}
