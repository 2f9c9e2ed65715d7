import type * as z from 'zod';
import { isMapping } from './mapping.js';
import { nearest } from './nearest.js';
import { showName, showValue } from './show-value.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Schema = z.core.JSONSchema._JSONSchema;

export interface SchemaDiagnostic {
  readonly path: Path;
  /** The diagnostic concerns the key, not its value. */
  readonly isKey: boolean;
  readonly rule: string;
  readonly value?: string;
  readonly suggestion?: string;
}

/** Translates zod issues into diagnostics for a configuration file. `schema` is the JSON Schema of the value. */
export function schemaDiagnostics(issues: readonly Issue[], value: unknown, schema: Schema): readonly SchemaDiagnostic[] {
  return issues.flatMap((issue) => leaves(issue, [], value)).flatMap(({ issue, path }) => [...describe(issue, path, value, schema)]);
}

interface Leaf {
  readonly issue: Issue;
  readonly path: Path;
}

/** Expands a union issue into the issues of its most likely choice: the one that does not reject the value as a whole. */
function leaves(issue: Issue, base: Path, root: unknown): readonly Leaf[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const likelyChoice = issue.errors.find((choice) => choice.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'));
  return likelyChoice === undefined ? [{ issue, path }] : likelyChoice.flatMap((inner) => leaves(inner, path, root));
}

function* describe(issue: Issue, path: Path, root: unknown, schema: Schema): Generator<SchemaDiagnostic> {
  const value = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const knownKeys = keysAt(schema, path, root);
    for (const key of issue.keys) yield { path: [...path, key], isKey: true, ...unknownKey(key, knownKeys) };
  } else if (issue.code === 'invalid_key') {
    yield { path, isKey: true, rule: `is not a valid name: it ${issue.issues.map(({ message }) => message).join(', and ')}` };
  } else if (issue.code === 'custom' && (value === undefined || typeof value === 'object')) {
    yield { path, isKey: true, rule: asRule(issue.message) };
  } else if (value === undefined) {
    yield { path, isKey: true, rule: `is required; it ${ruleOf(issue, schema, path, root)}` };
  } else if (value === null) {
    yield { path, isKey: true, rule: 'has no value; set one or remove the key' };
  } else {
    yield { path, isKey: false, rule: ruleOf(issue, schema, path, root), value: showValue(path, value) };
  }
}

function unknownKey(key: string, knownKeys: readonly string[]): { rule: string; suggestion?: string } {
  const suggestion = nearest(key, knownKeys);
  if (suggestion !== undefined) return { rule: 'is not a known key', suggestion: withUnit(suggestion) };
  return { rule: `is not a known key; known keys: ${knownKeys.join(', ') || 'none'}` };
}

function withUnit(key: string): string {
  if (key.endsWith('Seconds')) return `${key} (in seconds)`;
  return key.endsWith('Ms') ? `${key} (in milliseconds)` : key;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function ruleOf(issue: Issue, schema: Schema, path: Path, root: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const needsQuotes = issue.expected === 'string' && ['number', 'boolean'].includes(typeof valueAt(root, path));
      return `must be ${typeNames[issue.expected] ?? issue.expected}${needsQuotes ? '; put it in quotes' : ''}`;
    }
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}`;
    case 'too_small':
      return sized('at least', issue.origin, issue.minimum);
    case 'too_big':
      return sized('at most', issue.origin, issue.maximum);
    case 'invalid_union':
      return `must be ${oneOf(choicesAt(schema, path, root))}`;
    default:
      return asRule(issue.message);
  }
}

function sized(bound: string, origin: string, size: number | bigint): string {
  if (origin === 'string') return `must have ${bound} ${size} characters`;
  return origin === 'array' ? `must have ${bound} ${size} items` : `must be ${bound} ${size}`;
}

/** Turns a message into a rule: zod writes "Invalid URL", the project's refinements "must be …". */
function asRule(message: string): string {
  if (message === 'Invalid URL') return 'must be an absolute URL';
  return /^(must|needs|has|is) /.test(message) ? message : `is invalid: ${message}`;
}

function oneOf(choices: readonly string[]): string {
  if (choices.length === 0) return 'a different value';
  return choices.length < 3 ? choices.join(' or ') : `one of ${choices.join(', ')}`;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
  }, root);
}

/** Returns every schema that the value at the path may match. */
function schemasAt(schema: Schema, path: Path, root: unknown): readonly Exclude<Schema, boolean>[] {
  let found = choices(schema, root);
  for (const [depth, name] of path.entries()) {
    const value = valueAt(root, path.slice(0, depth + 1));
    found = found.flatMap(({ properties, additionalProperties, items }) => {
      const inner = properties?.[String(name)] ?? (isNumber(name) ? items : additionalProperties);
      return inner === undefined || Array.isArray(inner) ? [] : choices(inner, value);
    });
  }
  return found;
}

const isNumber = (name: PropertyKey) => typeof name === 'number';

/** Returns the choices of a union; if a `type` discriminates them, only those with the type of the value. */
function choices(schema: Schema, value: unknown): readonly Exclude<Schema, boolean>[] {
  if (typeof schema === 'boolean') return [];
  const all = (schema.anyOf ?? schema.oneOf)?.flatMap((choice) => choices(choice, value)) ?? [schema];
  const typed = isMapping(value) ? all.filter((choice) => hasConst(choice, value.type)) : [];
  return typed.length > 0 ? typed : all;
}

function hasConst({ properties }: Exclude<Schema, boolean>, type: unknown): boolean {
  const typeSchema = properties?.type;
  return typeof typeSchema === 'object' && typeSchema.const !== undefined && typeSchema.const === type;
}

function keysAt(schema: Schema, path: Path, root: unknown): readonly string[] {
  return [...new Set(schemasAt(schema, path, root).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** Describes each choice of a union in one word; for a discriminator, lists its values. */
function choicesAt(schema: Schema, path: Path, root: unknown): readonly string[] {
  const words = schemasAt(schema, path, root).map((choice) => {
    if (choice.const !== undefined) return String(choice.const);
    return typeNames[String(choice.type)] ?? 'a different value';
  });
  return [...new Set(words)].map((word) => showName(word));
}
