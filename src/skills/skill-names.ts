import { skillName } from './manifest.js';

/** Reports what was read differently. */
export type Warn = (path: readonly PropertyKey[], rule: string) => void;

/** Returns the name that a skill is served by: its own if it is valid, else that of the folder, else one made of them. */
export function servedName(declared: unknown, folder: string, warn: Warn): unknown {
  const isValid = (name: unknown): name is string => skillName.safeParse(name).success;
  if (isValid(declared)) {
    if (declared !== folder) warn(['name'], `must equal the folder name, ${JSON.stringify(folder)}; strict clients may reject the skill`);
    return declared;
  }
  const candidates = [folder, slugOf(declared), slugOf(folder)];
  const name = candidates.find(isValid);
  if (name === undefined) return declared;
  const rule =
    declared === undefined || declared === null ? 'is required' : 'must be at most 64 characters: lowercase words joined by hyphens';
  warn(['name'], `${rule}; the skill is served as ${name}`);
  return name;
}

function slugOf(name: unknown): string {
  const words = typeof name === 'string' || typeof name === 'number' ? String(name).normalize('NFKD').toLowerCase() : '';
  return words
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
}
