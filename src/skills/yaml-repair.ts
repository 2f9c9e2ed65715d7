import type { ManifestDiagnostic } from './manifest.js';

/** Fields whose value is one text. Authors write them as prose, without the quotes that YAML requires around some of it. */
const textFields: ReadonlySet<string> = new Set([
  'name',
  'description',
  'author',
  'version',
  'license',
  'compatibility',
  'allowed-tools',
  'argument-hint',
  'when_to_use',
]);
/** Fields whose value this server reads as a list or a mapping. */
const structuredFields: ReadonlySet<string> = new Set(['scripts', 'metadata', 'tags', 'dependencies', 'recommended_tools']);
/** Fields in which a comment is more likely to be text that the author did not quote. */
const proseFields: ReadonlySet<string> = new Set(['description', 'compatibility', 'when_to_use']);

export interface RepairedYaml {
  readonly yaml: string;
  /** What was read differently; lines start at 0. Empty if nothing was repaired. */
  readonly warnings: readonly (ManifestDiagnostic & { readonly line: number })[];
}

/** A top-level field with the lines that belong to it. */
interface Field {
  readonly key: string;
  readonly line: number;
  readonly lines: readonly string[];
  /** Source of its value: what follows the colon, with the further lines. */
  readonly source: readonly string[];
}

/**
 * Quotes the texts of top-level fields that are not valid YAML on their own, and replaces tabs that indent. Hosts that read
 * front matter leniently load such skills (https://agentskills.io/client-implementation/adding-skills-support). The lines of
 * all fields stay the same.
 */
export function repairYaml(yaml: string, isValid: (source: string) => boolean): RepairedYaml {
  const warnings: (ManifestDiagnostic & { readonly line: number })[] = [];
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries()) {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    if (!indent.includes('\t') || indent === line) continue;
    lines[index] = `${indent.replaceAll('\t', '  ')}${line.slice(indent.length)}`;
    if (!warnings.some(({ path }) => path.length === 0))
      warnings.push({ line: index, path: [], rule: 'is indented with a tab, which YAML does not allow; use spaces' });
  }
  for (const field of fieldsOf(lines)) {
    if (!isText(field) || isValid(field.lines.join('\n'))) continue;
    const text = textOf(field.source);
    // A bracket can begin a sentence, but not a name.
    if (text === undefined || (field.key === 'name' && /^[[{]/.test(text))) continue;
    const quoted = [`${field.key}: ${JSON.stringify(text)}`, ...field.lines.slice(1).map(() => '')];
    lines.splice(field.line, field.lines.length, ...quoted);
    warnings.push({ line: field.line, path: [field.key], rule: `${reasonOf(text)}; put the whole text in quotes` });
  }
  return { yaml: lines.join('\n'), warnings };
}

/** A field of another host, such as `globs: *.ts`, is a text if it is one line, because this server does not use its value. */
function isText({ key, lines, source }: Field): boolean {
  return textFields.has(key) || (!structuredFields.has(key) && lines.length === 1 && !/^[[{&!]/.test(source[0] ?? ''));
}

function reasonOf(text: string): string {
  if (/:(\s|$)/.test(text)) return 'contains ": ", which YAML reads as the end of a key';
  if (/\s#/.test(text)) return 'contains " #", which starts a YAML comment';
  return 'contains quotes, brackets or other characters that have a meaning in YAML';
}

/** Returns a warning for each text of which YAML drops a part: " #" inside a text without quotes starts a comment. */
export function cutTexts(yaml: string): RepairedYaml['warnings'] {
  return fieldsOf(yaml.split('\n')).flatMap(({ key, line, source }) => {
    const [first = ''] = source.map((part) => part.trim()).filter((part) => part !== '');
    if (!proseFields.has(key) || /^["'|>]/.test(first)) return [];
    if (/^[&!]/.test(first)) {
      const rule = `starts with "${first[0]}", so its first word is not text in YAML but a name or a type; put the whole text in quotes`;
      return [{ line, path: [key], rule }];
    }
    if (!source.some((part) => /(^|\s)#/.test(part))) return [];
    return [{ line, path: [key], rule: 'ends before a "#", which starts a YAML comment after a space; put the whole text in quotes' }];
  });
}

function fieldsOf(lines: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const [line, text] of lines.entries()) {
    const match = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/.exec(text);
    if (match === null) continue;
    const next = lines.findIndex((other, index) => index > line && /^\S/.test(other));
    const own = lines.slice(line, next === -1 ? lines.length : next);
    while (own.length > 1 && own.at(-1)?.trim() === '') own.pop();
    fields.push({ key: match[1] ?? '', line, lines: own, source: [match[2] ?? '', ...own.slice(1)] });
  }
  return fields;
}

/** Returns the text of a value, folded into one line; undefined if it has a YAML form that is not a text without quotes. */
function textOf(source: readonly string[]): string | undefined {
  const text = source
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
  const [first = ''] = text;
  if (text === '' || first === '|' || first === '>') return undefined;
  if (first !== '"' && first !== "'") return text;
  // An unclosed quote may belong to any later line.
  if (text.indexOf(first, 1) === -1) return undefined;
  return text.endsWith(first) ? text.slice(1, -1) : text;
}
