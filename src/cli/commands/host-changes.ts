import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../errors.js';
import { diffLines } from '../../hosts/diff.js';
import type { InstallScope, Places } from '../../hosts/host.js';
import { writeHostFile } from '../../hosts/host-file.js';
import { isOnPath } from '../../hosts/path.js';
import type { Plan } from '../../hosts/plan.js';
import { counted } from '../../runtime/counted.js';
import type { ExitCode, Io } from '../io/io.js';
import { printLines } from '../io/print.js';

export interface ChangeOptions {
  readonly scope: InstallScope;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly places: Places;
}

type Change = Extract<Plan, { kind: 'change' }>;

/** Shows the plans as diffs, asks, and carries them out. Exit code 1: a file was refused. */
export async function carryOut(plans: readonly Plan[], options: ChangeOptions, io: Io): Promise<ExitCode> {
  const changes = plans.filter((plan): plan is Change => plan.kind === 'change');
  for (const plan of plans) io.stdout.write(printLines(describePlan(plan)));
  const refused = plans.filter(({ kind }) => kind === 'refused').length;
  if (options.dryRun === true || changes.length === 0) return refused === 0 ? 0 : 1;
  if (options.yes !== true && !(await confirm(changes.length, io))) {
    io.stdout.write('Nothing was changed.\n');
    return 1;
  }
  let failed = refused;
  for (const change of changes) {
    const { lines, ok } = await apply(change, options, io);
    if (!ok) failed += 1;
    (ok ? io.stdout : io.stderr).write(printLines(lines));
  }
  return failed === 0 ? 0 : 1;
}

function describePlan(plan: Plan): string[] {
  const { host, path } = plan;
  if (plan.kind === 'unchanged') return [`${host.name}: ${path} is up to date`];
  if (plan.kind === 'refused') return [`${host.name}: not changed, because ${path} ${plan.rule}`];
  const { before, after, action } = plan;
  const link = before.file === path ? '' : ` (a link to ${before.file})`;
  return [`${host.name}: ${action} the entry in ${path}${before.exists ? '' : ', a new file'}${link}`, ...diffLines(before.text, after)];
}

async function confirm(count: number, io: Io): Promise<boolean> {
  if (io.stdin.isTTY !== true)
    throw new UsageError(
      'stdin is not a terminal, so nothing was changed; to write the changes, pass --yes; to see them only, --dry-run',
      2,
    );
  const reader = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const reply = await reader.question(`Change ${counted(count, 'file')}? [y/N] `, { signal: io.shutdown });
    return /^y(es)?$/i.test(reply.trim());
  } catch (error) {
    if (io.shutdown.aborted) return false;
    throw error;
  } finally {
    reader.close();
  }
}

async function apply(change: Change, { scope, places }: ChangeOptions, io: Io): Promise<{ ok: boolean; lines: string[] }> {
  const { host, path, before, after } = change;
  if (scope === 'user' && runOwnCommands(change, places, io))
    return { ok: true, lines: [`${host.name}: done, with ${host.program} mcp. ${host.next}`] };
  const written = await writeHostFile(before, after, new Date());
  if (!written.ok) return { ok: false, lines: [`error: ${host.name}: ${path} ${written.rule}`] };
  const backup = written.value === undefined ? '' : ` Backup: ${written.value}`;
  return { ok: true, lines: [`${host.name}: wrote ${path}.${backup}`, ...(change.action === 'remove' ? [] : [`  ${host.next}`])] };
}

/** Time that a command of a host can take. */
const maxCommandMs = 30_000;

// Decision: docs/decisions/2026-11-26-hosts-are-a-table.md
/** Changes the entry with the commands of the host; returns false if there are none, or if one of them fails. */
function runOwnCommands({ host, action, entry }: Change, places: Places, io: Io): boolean {
  const { ownCommands: own, program } = host;
  // Windows starts scripts of npm only through a shell, which would interpret the arguments.
  if (own === undefined || program === undefined || places.platform === 'win32' || !isOnPath(program, places)) return false;
  const commands = [...(action === 'add' ? [] : [own.remove()]), ...(action === 'remove' ? [] : [own.add(entry)])];
  return commands.every((args) => spawnSync(program, args, { env: io.env, stdio: 'ignore', timeout: maxCommandMs }).status === 0);
}
