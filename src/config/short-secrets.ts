import { dirname } from 'node:path';
import { type ConfigDiagnostic, sortByPosition, toConfigDiagnostic } from '../documents/diagnostic.js';
import { readTextFile } from '../documents/read-text-file.js';
import { ApiError } from '../errors.js';
import { isRedactable, minSecretLength } from '../redaction/redactor.js';
import { systemClock } from '../runtime/clock.js';
import { readReference } from '../secrets/create-secret-reader.js';
import { nameOf, type Reference } from '../secrets/references.js';
import { maxConfigBytes, parseConfigText } from './load-config.js';
import { referencesIn } from './references-check.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns a warning for each reference to a secret that is too short to be redacted. Reads environment variables and files,
 * but runs no commands. Secrets that cannot be read are ignored.
 */
export async function shortSecrets(file: string, env: Environment): Promise<readonly ConfigDiagnostic[]> {
  const read = await readTextFile(file, maxConfigBytes);
  const parsed = read.ok ? await parseConfigText(read.text, file) : undefined;
  if (parsed?.ok !== true) return [];
  const { source } = parsed;
  const warnings = await Promise.all(
    [...referencesIn(source.value)].map(async ({ path, reference }): Promise<ConfigDiagnostic[]> => {
      const value = await readSecret(reference, dirname(file), env);
      if (value === undefined || isRedactable(value)) return [];
      const rule = `uses ${nameOf(reference)}, whose value has fewer than ${minSecretLength} characters: too short to redact from responses`;
      return [toConfigDiagnostic({ path, isKey: false, rule }, source, file)];
    }),
  );
  return sortByPosition(warnings.flat());
}

async function readSecret(reference: Reference, folder: string, env: Environment): Promise<string | undefined> {
  if (reference.kind === 'command') return undefined;
  try {
    return await readReference(reference, { folder, env, clock: systemClock });
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
