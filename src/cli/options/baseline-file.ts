import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { UsageError } from '../../errors.js';
import { FileLockTimeout, withFileLock } from '../../runtime/file-lock.js';
import { replaceFile } from '../../runtime/replace-file.js';
import { type Baseline, type Baselines, baselineSchema } from '../../tools/contract/baselines.js';

export interface BaselineFile extends Baselines {
  /** Writes the file if a result was saved. */
  flush(): Promise<void>;
}

/**
 * Opens a JSON file of baselines, which a project can commit. With `renew`, saved results are overwritten instead of compared.
 * Runs that save to one file at the same time keep each other's results.
 */
export async function openBaselineFile(path: string, renew: boolean): Promise<BaselineFile> {
  const results = new Map<string, Baseline>(Object.entries(await readResults(path)));
  const saved = new Map<string, Baseline>();
  return {
    load: async (name) => (renew ? undefined : results.get(name)),
    async save(name, result) {
      saved.set(name, result);
    },
    async flush() {
      if (saved.size === 0) return;
      try {
        await withFileLock(path, async () => write(path, { ...(await readResults(path)), ...Object.fromEntries(saved) }));
      } catch (cause) {
        if (cause instanceof UsageError) throw cause;
        const reason = cause instanceof FileLockTimeout ? cause.message : codeOf(cause);
        throw new UsageError(`--baseline: cannot write ${path} (${reason})`, 2, cause);
      }
    },
  };
}

function write(path: string, results: Record<string, Baseline>): Promise<void> {
  return replaceFile(path, `${JSON.stringify({ version: 1, results }, undefined, 2)}\n`, { mode: 0o666 });
}

async function readResults(path: string): Promise<Record<string, Baseline>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return {};
    throw new UsageError(`--baseline: cannot read ${path} (${codeOf(cause)})`, 2, cause);
  }
  const file = z.strictObject({ version: z.literal(1), results: z.record(z.string(), baselineSchema()) });
  try {
    const value: unknown = JSON.parse(text);
    return file.parse(value).results;
  } catch (cause) {
    throw new UsageError(`--baseline: ${path} is not a baseline file; delete it or pass another path`, 2, cause);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
