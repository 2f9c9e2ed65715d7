import { isRecord } from '../runtime/is-record.js';
import type { ManifestDiagnostic } from './manifest.js';
import { maxCompatibilityLength, maxDescriptionLength } from './manifest.js';
import { servedName, type Warn } from './skill-names.js';

type Fields = Readonly<Record<string, unknown>>;

/** What `readLoosely` needs to know about the file. */
export interface LooseSource {
  /** Name of the skill folder. */
  readonly folder: string;
  /** Returns the spelling of a scalar that is not a string. Default: unknown. */
  readonly spellingOf?: (path: readonly PropertyKey[]) => string | undefined;
}

export interface LooseFields {
  /** Front matter as `checkManifest` and strict clients expect it. */
  readonly fields: Fields;
  /** What was converted, and why. */
  readonly warnings: readonly ManifestDiagnostic[];
}

const textFields = ['description', 'version', 'author', 'license', 'compatibility'];
const listFields = ['tags', 'dependencies', 'recommended_tools'];
const semanticVersion = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

// Decision: docs/decisions/2026-11-26-skills-are-lost-only-over-what-cannot-be-read.md
/**
 * Converts front matter that other hosts load, but that does not follow the Agent Skills specification: a skill is lost only
 * over what cannot be read. https://agentskills.io/client-implementation/adding-skills-support recommends the same.
 */
export function readLoosely(frontMatter: Fields, { folder, spellingOf = () => undefined }: LooseSource): LooseFields {
  const warnings: ManifestDiagnostic[] = [];
  const fields = new Map(Object.entries(frontMatter));
  const warn = (path: readonly PropertyKey[], rule: string) => void warnings.push({ path, rule });
  const convert = (path: readonly PropertyKey[], value: unknown): string => {
    if (typeof value === 'string') return value;
    warn(path, `must be text, not ${kindOf(value)}; it was converted${typeof value === 'object' ? '' : ', so put it in quotes'}`);
    return toText(value, (inner) => spellingOf([...path, ...inner]));
  };

  for (const key of [...textFields, ...listFields, 'metadata', 'allowed-tools', 'scripts']) {
    if (fields.get(key) !== null || key === 'description') continue;
    fields.delete(key);
    warn([key], 'has no value, so it is ignored');
  }
  for (const key of textFields) {
    const value = fields.get(key);
    // A description that YAML reads as a mapping is an error: which part of it is text is unknown.
    if (value !== undefined && value !== null && !(key === 'description' && isRecord(value))) fields.set(key, convert([key], value));
  }
  for (const key of listFields) {
    if (fields.has(key)) fields.set(key, listOf(key, fields.get(key), convert, warn));
  }
  const metadata = fields.get('metadata');
  if (isRecord(metadata)) {
    fields.set('metadata', Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, convert(['metadata', name], value)])));
  } else if (metadata !== undefined) {
    fields.delete('metadata');
    warn(['metadata'], `must be a mapping, not ${kindOf(metadata)}; it is ignored`);
  }
  const tools = fields.get('allowed-tools');
  if (Array.isArray(tools)) fields.set('allowed-tools', listOf('allowed-tools', tools, convert, warn));
  else if (tools !== undefined) fields.set('allowed-tools', convert(['allowed-tools'], tools));
  if (fields.has('scripts') && !isRecord(fields.get('scripts'))) {
    warn(
      ['scripts'],
      `must be a mapping of scripts, not ${kindOf(fields.get('scripts'))}; the files are served as documents and never run`,
    );
    fields.delete('scripts');
  }

  const { version } = frontMatter;
  if (typeof version === 'string' && !semanticVersion.test(version)) warn(['version'], 'should be a semantic version such as 1.0.0');
  for (const [key, max] of [['description', maxDescriptionLength] as const, ['compatibility', maxCompatibilityLength] as const]) {
    const characters = [...String(fields.get(key) ?? '')];
    if (characters.length <= max) continue;
    fields.set(key, `${characters.slice(0, max - 1).join('')}…`);
    warn([key], `must have at most ${max} characters; the rest is not shown to agents`);
  }
  if (fields.get('compatibility') === '') fields.delete('compatibility');
  fields.set('name', servedName(fields.get('name'), folder, warn));
  return { fields: Object.fromEntries(fields), warnings };
}

/** Returns the texts of a list; a single text is split at its commas. */
function listOf(key: string, value: unknown, convert: (path: readonly PropertyKey[], value: unknown) => string, warn: Warn): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const text = item === null ? '' : convert([key, index], item).trim();
      if (text === '') warn([key, index], 'has no value, so it is ignored');
      return text === '' ? [] : [text];
    });
  }
  if (isRecord(value)) {
    warn([key], 'must be a list, not a mapping; it is ignored');
    return [];
  }
  warn([key], 'must be a list; the text was split at its commas');
  const text = typeof value === 'string' ? value : convert([key], value);
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Converts a value to text: a list of scalars is joined by commas, other collections become JSON. */
function toText(value: unknown, spellingOf: (path: readonly PropertyKey[]) => string | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return value.map((item: unknown, index) => toText(item, () => spellingOf([index]))).join(', ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : (spellingOf([]) ?? String(value));
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
