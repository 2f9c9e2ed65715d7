import { isRecord } from '../../runtime/is-record.js';
import { type JsonSchema, propertyOf } from './schema-place.js';

/**
 * Members that hosts add to the arguments of every tool: Gemini CLI (`wait_for_previous`, google-gemini/gemini-cli
 * packages/core/src/tools/tools.ts), Cline (`task_progress`, cline/cline#8256), n8n (`toolCallId`, n8n-io/n8n#21500), hosts
 * that let the model explain each call (`explanation`, `tool_call_description`, cyanheads/mcp-ts-core#453), and Cursor to tools
 * without parameters (`random_string`).
 */
const hostMembers: ReadonlySet<string> = new Set([
  ...['wait_for_previous', 'task_progress', 'toolCallId', 'explanation', 'tool_call_description', 'random_string'],
]);

/** Larger JSON text is not parsed: messages of this size are accepted without counting the values in them. */
const maxJsonText = 256 * 1024;
/** Schemas of scripts are untrusted; below this depth values stay as they are. */
const maxDepth = 16;

/** Marks an optional argument that is present but has no value. */
const omitted = Symbol('omitted');

// Decision: docs/decisions/2026-11-26-arguments-are-read-as-models-send-them.md
/**
 * Reads arguments as models and hosts send them. Strict modes must send every argument, so `null` and an empty string are an
 * omitted one; others send objects, numbers and booleans as text, or one value for a list. A value changes only if its schema
 * names another type and the text can be read as that type without loss. Everything else stays, for validation to refuse.
 */
export function readArguments(args: unknown, schema: JsonSchema): unknown {
  const value = args === undefined || args === null || args === '' ? {} : parseAs(args, isRecord);
  if (!isRecord(value)) return args;
  const isForeign = (name: string) => isHostMember(name) && propertyOf(schema, name) === undefined;
  if (!Object.keys(value).some(isForeign)) return readObject(value, schema, 0);
  return readObject(Object.fromEntries(Object.entries(value).filter(([name]) => !isForeign(name))), schema, 0);
}

/** Arguments begin with a letter, so an underscore marks a member of the host, such as `_meta` or `__intent`. */
function isHostMember(name: string): boolean {
  return hostMembers.has(name) || name.startsWith('_');
}

function readObject(value: Readonly<Record<string, unknown>>, schema: JsonSchema, depth: number): Record<string, unknown> {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const entries: [string, unknown][] = [];
  for (const name of Object.keys(value)) {
    const member = value[name];
    const named = propertyOf(schema, name);
    const inner = named ?? (isRecord(schema.additionalProperties) ? schema.additionalProperties : {});
    const isOptional = named !== undefined && !required.includes(name);
    const read = isOptional && isEmpty(member, inner) ? omitted : readValue(member, inner, depth + 1);
    if (read !== omitted) entries.push([name, read]);
  }
  return Object.fromEntries(entries);
}

/** Reports whether a value is that of an omitted argument. What the schema lists, or states to be valid, is a value. */
function isEmpty(value: unknown, { enum: choices, minLength }: JsonSchema): boolean {
  if (Array.isArray(choices) && choices.includes(value)) return false;
  return value === null || (value === '' && minLength !== 0);
}

function readValue(value: unknown, schema: JsonSchema, depth: number): unknown {
  if (depth > maxDepth) return value;
  switch (schema.type) {
    case 'object': {
      const parsed = parseAs(value, isRecord);
      return isRecord(parsed) ? readObject(parsed, schema, depth) : value;
    }
    case 'array':
      return readList(value, isRecord(schema.items) ? schema.items : {}, depth);
    case 'number':
    case 'integer':
      return readNumber(value);
    case 'boolean':
      return readBoolean(value);
    case 'string':
      return readWord(value, schema.enum);
    default:
      return value;
  }
}

/** Parses JSON text if the result has the expected form; returns everything else unchanged. */
function parseAs(value: unknown, isExpected: (parsed: unknown) => boolean): unknown {
  if (typeof value !== 'string' || value.length > maxJsonText || !/^\s*[[{]/.test(value)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return isExpected(parsed) ? parsed : value;
  } catch {
    // Not JSON, so it stays text, which validation refuses.
    return value;
  }
}

/** A text such as `[0].id` is JSON only if its items have the type of the list; else it is the only item. */
function readList(value: unknown, items: JsonSchema, depth: number): unknown {
  const parsed = parseAs(value, (list) => Array.isArray(list) && list.every((item) => hasType(item, items)));
  if (Array.isArray(parsed)) return parsed.map((item) => readValue(item, items, depth + 1));
  const item = readValue(parsed, items, depth + 1);
  return item !== '' && item !== null && hasType(item, items) ? [item] : value;
}

function hasType(value: unknown, { type }: JsonSchema): boolean {
  switch (type) {
    case 'object':
      return isRecord(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
    default:
      return true;
  }
}

/** The grammar of numbers in JSON (RFC 8259 §6). An integer that a double cannot hold stays text. */
function readNumber(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?\s*$/.test(value)) return value;
  const number = Number(value);
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : value;
}

function readBoolean(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : value;
}

/** Numbers are not taken as text, because they may have lost digits, or zeros such as those of the version 1.10. */
function readWord(value: unknown, choices: unknown): unknown {
  if (typeof value !== 'string' || !Array.isArray(choices) || choices.includes(value)) return value;
  const same = choices.filter((choice) => typeof choice === 'string' && choice.toLowerCase() === value.trim().toLowerCase());
  return same.length === 1 ? same[0] : value;
}
