import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { userFolders } from '../config/user-folders.js';
import { homeFolder } from '../runtime/home-folder.js';

/** Not declared by the types of Node.js 20. */
interface CompileCache {
  readonly enableCompileCache?: (directory: string) => unknown;
  readonly flushCompileCache?: () => void;
}

// Decision: docs/decisions/2026-11-22-start-loads-only-what-it-uses.md
/** Prepares the process, then loads and runs the command. */
export async function startUp(): Promise<never> {
  const { env } = process;
  // Node.js 22.8 and later can keep compiled code. In a folder of the user: a cache that others can write to runs their code.
  const { enableCompileCache, flushCompileCache }: typeof module & CompileCache = module;
  const home = homeFolder();
  // Node.js would create the home of a user without one.
  if (existsSync(home)) enableCompileCache?.(env.NODE_COMPILE_CACHE ?? join(userFolders({ env, home }).cache, 'compiled'));
  // Node.js writes it at a regular exit only, and hosts end their servers by a signal.
  setTimeout(() => flushCompileCache?.(), 2000).unref();

  const { configureZod } = await import('./configure-zod.js');
  configureZod();
  const { runProcess } = await import('./run-process.js');
  return runProcess();
}
