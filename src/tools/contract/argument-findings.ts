import type * as z from 'zod';
import { nearest } from '../../documents/nearest.js';
import { quote } from '../../runtime/quote.js';
import { type JsonSchema, namesIn, schemaAt } from './schema-place.js';

type Path = readonly PropertyKey[];

/** Limits of what is repeated of the caller's keys and values. */
const maxListedKeys = 5;
const maxNameLength = 60;
const maxShownText = 40;
const maxFindings = 20;

/** Describes every problem with the arguments of a native tool: place, rule, and the value if it cannot be a secret. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], args: unknown, schema: JsonSchema): string[] {
  return issues.flatMap((issue) => describeIssue(issue, args, schema));
}

/** Joins findings into one sentence. */
export function joinFindings(findings: readonly string[]): string {
  const more = findings.length - maxFindings;
  return [...findings.slice(0, maxFindings), ...(more > 0 ? [`and ${more} more problems`] : [])].join('; ');
}

/** Describes names that a tool does not have, each with the most similar one that it has. */
export function describeUnknown(names: readonly string[], path: Path, schema: JsonSchema): string[] {
  const known = namesIn(schemaAt(schema, path));
  const found = names.slice(0, maxListedKeys).map((name) => {
    // The hint lists the arguments of the tool itself.
    const place = path.length === 0 ? '' : ` in ${placeOf(path)}; valid keys: ${known.join(', ')}`;
    return `unknown argument ${quote(name, maxNameLength)}${place}${similarTo(name, known)}`;
  });
  return names.length > maxListedKeys ? [...found, `and ${names.length - maxListedKeys} more unknown arguments`] : found;
}

/** Describes members named `__proto__`, which zod drops from maps: they would be neither sent nor checked. */
export function describeLost(value: unknown, path: Path, schema: JsonSchema): string[] {
  if (typeof value !== 'object' || value === null || schema.type !== 'object') return [];
  const lost = Object.hasOwn(value, '__proto__') ? [`${placeOf(path)}: must not contain the name "__proto__"`] : [];
  for (const name of namesIn(schema)) {
    // A schema has many more properties than most values.
    if (Object.hasOwn(value, name)) lost.push(...describeLost(valueAt(value, [name]), [...path, name], schemaAt(schema, [name])));
  }
  return lost;
}

/** Names the most similar of the known names, if one is similar. */
export function similarTo(name: string, known: readonly string[]): string {
  const similar = nearest(name, known);
  return similar === undefined ? '' : ` (similar: ${similar}${unitOf(similar, name)})`;
}

/** A value in another unit would be accepted, and be wrong by a factor of a thousand. */
function unitOf(known: string, name: string): string {
  if (known.endsWith('Seconds')) return /seconds$/i.test(name) ? '' : ', in seconds';
  return known.endsWith('Ms') && !/ms$/i.test(name) ? ', in milliseconds' : '';
}

/** Describes a value that breaks a rule, such as `timeoutSeconds: must be at least 0.1, not 0`. */
export function describeInvalid(path: Path, rule: string, args: unknown, schema: JsonSchema): string {
  const shown = showValue(valueAt(args, path), schemaAt(schema, path));
  return `${placeOf(path)}: ${rule}${shown === undefined ? '' : `, not ${shown}`}`;
}

function describeIssue(issue: z.core.$ZodIssue, args: unknown, schema: JsonSchema): string[] {
  if (issue.code === 'unrecognized_keys') return describeUnknown(issue.keys, issue.path, schema);
  // A key of a map that has a list of keys: zod reports it at the key, not at the map.
  if (issue.code === 'invalid_key') return describeUnknown([String(issue.path.at(-1))], issue.path.slice(0, -1), schema);
  if (issue.code === 'custom') return [`${placeOf(issue.path)}: ${issue.message}`];
  if (valueAt(args, issue.path) === undefined) return [`${placeOf(issue.path)}: is required`];
  return [describeInvalid(issue.path, ruleOf(issue), args, schema)];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function ruleOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must ${issue.origin === 'string' ? 'have' : 'be'} at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_big':
      return `must ${issue.origin === 'string' ? 'have' : 'be'} at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

function placeOf(path: Path): string {
  return path.length === 0 ? 'the arguments' : path.map((key) => String(key).slice(0, maxNameLength)).join('.');
}

/** Shows text only where the schema restricts it, because free text, such as a header, can contain a secret. */
function showValue(value: unknown, { type, enum: choices, pattern }: JsonSchema): string | undefined {
  if (typeof value === 'string') {
    const isRestricted = choices !== undefined || pattern !== undefined || ['number', 'integer', 'boolean'].includes(String(type));
    return isRestricted ? quote(value, maxShownText) : 'text';
  }
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, root);
}
