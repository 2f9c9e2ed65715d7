import { dirname } from 'node:path';
import { type ConfigProblem, inOrder, placed } from '../documents/problem.js';
import { readTextFile } from '../documents/read-text-file.js';
import { ApiError } from '../errors.js';
import { isScrubbed, shortestSecret } from '../redaction/redactor.js';
import { systemClock } from '../runtime/clock.js';
import { readReference } from '../secrets/create-secret-reader.js';
import { nameOf, type Reference } from '../secrets/references.js';
import { maxConfigBytes, parseConfigText } from './load-config.js';
import { referencesIn } from './references-check.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A warning for each reference to a secret that is too short to be taken out of answers. Variables and files are read;
 * commands are not run, and what can't be read is not told here.
 */
export async function shortSecrets(file: string, env: Environment): Promise<readonly ConfigProblem[]> {
  const read = await readTextFile(file, maxConfigBytes);
  const parsed = read.ok ? await parseConfigText(read.text, file) : undefined;
  if (parsed?.ok !== true) return [];
  const { source } = parsed;
  const found = await Promise.all(
    [...referencesIn(source.value)].map(async ({ path, reference }): Promise<ConfigProblem[]> => {
      const value = await secretOf(reference, dirname(file), env);
      if (value === undefined || isScrubbed(value)) return [];
      const rule = `names ${nameOf(reference)}, whose value has fewer than ${shortestSecret} characters: it is not taken out of what an API sends back`;
      return [placed({ path, isKey: false, rule }, source, file)];
    }),
  );
  return inOrder(found.flat());
}

async function secretOf(reference: Reference, folder: string, env: Environment): Promise<string | undefined> {
  if (reference.kind === 'command') return undefined;
  try {
    return await readReference(reference, { folder, env, clock: systemClock });
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
