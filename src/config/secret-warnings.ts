import { dirname } from 'node:path';
import { type ConfigDiagnostic, sortByPosition, toConfigDiagnostic } from '../documents/diagnostic.js';
import { readTextFile } from '../documents/read-text-file.js';
import { ApiError } from '../errors.js';
import { isRedactable, minSecretLength } from '../redaction/redactor.js';
import { systemClock } from '../runtime/clock.js';
import { readReference } from '../secrets/create-secret-reader.js';
import { nameOf, type Reference } from '../secrets/references.js';
import { addedScheme } from './added-schemes.js';
import { maxConfigBytes } from './config.js';
import { parseConfigText } from './load-config.js';
import { referencesIn } from './references-check.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Path = readonly PropertyKey[];

/**
 * Returns a warning for each reference to a secret that cannot be read now, or whose value does not work where it is used. Reads
 * environment variables and files, but runs no commands. No warning contains a value.
 */
export async function secretWarnings(file: string, env: Environment): Promise<readonly ConfigDiagnostic[]> {
  const read = await readTextFile(file, maxConfigBytes);
  const parsed = read.ok ? await parseConfigText(read.text, file) : undefined;
  if (parsed?.ok !== true) return [];
  const { source } = parsed;
  const warnings = await Promise.all(
    [...referencesIn(source.value)].map(async ({ path, reference }) => {
      const rules = await rulesOf(reference, path, dirname(file), env);
      return rules.map((rule) => toConfigDiagnostic({ path, isKey: false, rule }, source, file));
    }),
  );
  return sortByPosition(warnings.flat());
}

async function rulesOf(reference: Reference, path: Path, folder: string, env: Environment): Promise<string[]> {
  if (reference.kind === 'command') return [];
  const name = nameOf(reference);
  try {
    const value = await readReference(reference, { folder, env, clock: systemClock });
    const rules = [
      isRedactable(value) ? undefined : `has fewer than ${minSecretLength} characters: too short to redact from responses`,
      /[\r\n]/.test(value) && !isMultiline(path) ? 'contains a line break; store the secret as one line' : undefined,
      schemeRule(value, path),
    ];
    return rules.flatMap((rule) => (rule === undefined ? [] : [`uses ${name}, whose value ${rule}`]));
  } catch (error) {
    if (error instanceof ApiError) return [`uses a secret that cannot be read now: ${error.message.replace(/\.$/, '')}`];
    throw error;
  }
}

function schemeRule(value: string, path: Path): string | undefined {
  const scheme = path.at(-2) === 'auth' ? addedScheme(path.at(-1), value) : undefined;
  return scheme === undefined ? undefined : `starts with "${scheme} ", which is added automatically; store only what follows it`;
}

/** Reports whether a secret can have several lines: keys and certificates in PEM, and documents. */
function isMultiline(path: Path): boolean {
  return (
    path.includes('tls') ||
    (path[0] === 'store' && path[1] === 'ca') ||
    ['key', 'privateKey', 'certificate', 'secret', 'assertion'].includes(String(path.at(-1)))
  );
}
