import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { UsageError } from '../../errors.js';
import { type Baselines, type KeptResult, kept } from '../../tools/contract/baselines.js';

export interface BaselineFile extends Baselines {
  /** Writes what was saved, if anything was. */
  flush(): Promise<void>;
}

/** Results in one JSON file, which a project can keep beside its code. `renew`: earlier ones are replaced, not compared with. */
export async function openBaselineFile(path: string, renew: boolean): Promise<BaselineFile> {
  const results = new Map<string, KeptResult>(Object.entries(await readResults(path)));
  let changed = false;
  return {
    load: async (name) => (renew ? undefined : results.get(name)),
    async save(name, result) {
      results.set(name, result);
      changed = true;
    },
    async flush() {
      if (!changed) return;
      // Not half a file, should this process be ended now.
      const draft = `${path}.${process.pid}.tmp`;
      try {
        await writeFile(draft, `${JSON.stringify({ version: 1, results: Object.fromEntries(results) }, undefined, 2)}\n`);
        await rename(draft, path);
      } catch (cause) {
        throw new UsageError(`--baseline: ${path} can't be written (${codeOf(cause)})`, 2, cause);
      }
    },
  };
}

async function readResults(path: string): Promise<Record<string, KeptResult>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return {};
    throw new UsageError(`--baseline: ${path} can't be read (${codeOf(cause)})`, 2, cause);
  }
  const file = z.strictObject({ version: z.literal(1), results: z.record(z.string(), kept()) });
  try {
    const value: unknown = JSON.parse(text);
    return file.parse(value).results;
  } catch (cause) {
    throw new UsageError(`--baseline: ${path} is no file of results; remove it, or name another`, 2, cause);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
