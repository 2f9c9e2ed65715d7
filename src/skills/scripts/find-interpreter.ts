import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../runtime/clock.js';
import { homeFolder } from '../../runtime/home-folder.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { type Environment, searchPathOf } from './environment.js';
import { existingPaths, isBelow } from './hidden-paths.js';
import { followLinks, type Installation, installationOf } from './installation.js';
import { type InterpreterKind, interpreterKind, interpretersIn, isScript, isShell, shebangOf, startOf } from './interpreter-names.js';
import { askForExecutable } from './interpreter-query.js';
import { isExecutable, lookUp, missing, notStarted, type Program } from './program.js';
import type { SandboxLevel, SandboxOptions } from './sandbox.js';
import type { ServerSecrets } from './server-secrets.js';
import { systemFolders } from './system-paths.js';

/** Returns the program with what a sandbox must show of its interpreter. @throws ApiError `script-not-started` */
export type InterpreterFinder = (program: Program, level: SandboxLevel, secrets: ServerSecrets) => Promise<Program>;

/** Time for which the executable behind a file in PATH is known: it changes when the user selects another version. */
const knownMs = 60_000;
/** The names of interpreters are searched in this part of a shell script. */
const maxSearchedBytes = 256 * 1024;

// Decision: docs/decisions/2026-11-26-the-search-path-chooses-interpreters.md
/**
 * Creates a finder. Version managers put a small program, or a link, into PATH; the interpreter is in the user's home, which a
 * sandbox does not show. The search path of this server chooses an interpreter; a script only names one.
 */
export function createInterpreterFinder(options: SandboxOptions, env: Environment, clock: Clock): InterpreterFinder {
  const searchPath = searchPathOf(env);
  const known = new Map<string, { readonly at: number; readonly executable: Promise<string> }>();
  const homes = existingPaths([homeFolder(), ...(env.HOME?.startsWith('/') ? [env.HOME] : [])]);
  const shared = [...homes, ...homes.map((home) => join(home, '.local')), ...existingPaths(['.'])];

  return async (program, level, secrets) => {
    const visible = [...systemFolders, ...options.readable, program.folder];
    const isVisible = (path: string) => stepsOf(path).every((step) => visible.some((folder) => isBelow(folder, step)));

    /** Returns the installation of an interpreter in PATH. */
    async function install(found: string, kind: InterpreterKind): Promise<Installation> {
      const isOne = (path: string) => kind.names.test(basename(realpathSync(path))) && !isScript(path);
      if (isOne(found)) return installationOf(found, shared);
      const query = known.get(found);
      const isFresh = query !== undefined && clock.monotonic() - query.at < knownMs;
      const executable = isFresh ? query.executable : askForExecutable(found, kind.ask, { options, level, env, secrets });
      known.set(found, { at: isFresh ? query.at : clock.monotonic(), executable });
      const path = await executable.catch((error: unknown) => {
        known.delete(found);
        throw unresolved(found, quoteUnlessPlain(error instanceof Error ? error.message : String(error)));
      });
      if (!path.startsWith('/') || !isExecutable(path) || !isOne(path)) throw unresolved(found, `it names ${quoteUnlessPlain(path)}`);
      return installationOf(path, shared);
    }

    /** Returns the installation of an interpreter that a script names by its path: only one that PATH leads to as well. */
    async function installNamed(path: string): Promise<Installation> {
      const kind = interpreterKind(basename(path));
      for (const name of kind === undefined ? [] : [basename(path), kind.name]) {
        const found = name === 'node' ? process.execPath : lookUp(name, searchPath);
        if (kind === undefined || found === undefined) continue;
        const { executable } = await install(found, kind);
        if (realpathSync(executable) === realpathSync(path)) return installationOf(path, shared);
      }
      throw outside(path);
    }

    /** The script chose this path: the hint asks to check it, because the folder could be one with secrets. */
    function outside(path: string) {
      const hidden = stepsOf(path).filter((step) => !visible.some((folder) => isBelow(folder, step)));
      const folders = [...new Set(hidden.map(folderOf))].map((folder) => JSON.stringify(folder));
      return notStarted(
        `its interpreter ${quoteUnlessPlain(path)} is not in a folder that sandboxed scripts can read`,
        `Ask the operator to check which interpreter the script names, and, if scripts may read its folder, to add ${folders.join(' and ')} to scripts.readable in the configuration.`,
      );
    }

    function unresolved(found: string, reason: string) {
      return notStarted(
        `the interpreter behind ${found} was not found: ${reason}`,
        `Ask the operator to check that ${basename(found)} works in a shell outside every project, or to add ${JSON.stringify(folderOf(found))} to scripts.readable in the configuration.`,
      );
    }

    /** Returns the folder that an operator has to make readable for a program: its installation, unless other things are there. */
    function folderOf(path: string): string {
      const folder = dirname(path);
      const prefix = dirname(folder);
      const isInstallation = ['bin', 'shims'].includes(basename(folder)) && !shared.some((one) => isBelow(prefix, one));
      return isInstallation ? prefix : folder;
    }

    async function withOwnInterpreter(): Promise<Program> {
      if (program.script === undefined) {
        const kind = interpreterKind(basename(program.interpreter ?? program.command));
        if (kind === undefined || isVisible(program.command)) return program;
        return shown(program, program.command, await install(program.command, kind), program.args);
      }
      const shebang = shebangOf(program.script);
      if (shebang === undefined) return program;
      const { interpreter } = shebang;
      const args = [...shebang.args, program.script, ...program.args];
      if (interpreter.includes('/')) {
        if (!isExecutable(interpreter) || isVisible(interpreter)) return program;
        return shown(program, interpreter, await installNamed(interpreter), args);
      }
      const kind = interpreterKind(interpreter);
      const found = kind?.name === 'node' ? process.execPath : lookUp(interpreter, searchPath);
      if (found === undefined) throw missing(interpreter);
      if (isVisible(found)) return program;
      if (kind === undefined) throw outside(found);
      return shown(program, found, await install(found, kind), args);
    }

    /** Adds the interpreters that a shell script calls. One that is not found stays missing, as it would be in a shell. */
    async function withCalledInterpreters(own: Program): Promise<Program> {
      const script = program.script ?? program.args[0] ?? '';
      const shell = program.script === undefined ? (program.interpreter ?? '') : (shebangOf(script)?.interpreter ?? '');
      if (!isShell(basename(shell))) return own;
      let result = own;
      for (const name of interpretersIn(startOf(script, maxSearchedBytes))) {
        const [found, kind] = [lookUp(name, searchPath), interpreterKind(name)];
        if (found === undefined || kind === undefined || isVisible(found)) continue;
        const installation = await install(found, kind).catch(() => undefined);
        if (installation !== undefined) result = withInstallation(result, found, installation);
      }
      return result;
    }

    return withCalledInterpreters(await withOwnInterpreter());
  };
}

/** Returns where a file is, and each link to it. A link to a folder is not among them: it only has another name. */
function stepsOf(path: string): readonly string[] {
  try {
    return followLinks(path).steps;
  } catch {
    return [path];
  }
}

function shown(program: Program, found: string, installation: Installation, args: readonly string[]): Program {
  return withInstallation({ ...program, command: installation.executable, args }, found, installation);
}

/** Adds an installation: `found` is the file in PATH that led to it, which the folder of the executable precedes from now on. */
function withInstallation(program: Program, found: string, installation: Installation): Program {
  return { ...program, installations: [...(program.installations ?? []), { found, ...installation }] };
}
