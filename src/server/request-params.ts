import { PROTOCOL_VERSION_META_KEY, RELATED_TASK_META_KEY, specTypeSchemas } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { isRecord } from '../runtime/is-record.js';
import { describeIssues, joinFindings } from '../tools/contract/argument-findings.js';

/** Members that belong to the caller: what is null in them is a value. */
const opaqueMembers: ReadonlySet<string> = new Set(['arguments', 'inputResponses', 'content', 'result']);
/** Deeper values stay as they are. */
const maxDepth = 8;
/** Larger JSON text is not parsed: messages of this size are accepted without counting the values in them. */
const maxJsonText = 256 * 1024;

/**
 * Returns params without the members that are null: hosts in Java, C# and Python write every optional member. An empty list is
 * an empty object, because PHP writes it so.
 */
export function normalizeParams(method: string, params: unknown): unknown {
  if (params === undefined || params === null || isEmptyList(params)) return undefined;
  if (!isRecord(params)) return params;
  const known = withoutNull(params, 0);
  if (method === 'initialize') return { ...known, capabilities: withObjects(known.capabilities, 0) };
  if (method !== 'tools/call' && method !== 'prompts/get') return known;
  const args = readObject(known.arguments);
  const { arguments: _, ...others } = known;
  if (args === undefined) return others;
  return { ...others, arguments: method === 'prompts/get' && isRecord(args) ? promptArguments(args) : args };
}

function withoutNull(value: Record<string, unknown>, depth: number): Record<string, unknown> {
  const known: [string, unknown][] = [];
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member === null) continue;
    known.push([name, isRecord(member) && !opaqueMembers.has(name) && depth < maxDepth ? withoutNull(member, depth + 1) : member]);
  }
  return Object.fromEntries(known);
}

/** Capabilities are objects, and each list in them is one that is empty. */
function withObjects(value: unknown, depth: number): unknown {
  if (isEmptyList(value)) return {};
  if (!isRecord(value) || depth >= maxDepth) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withObjects(member, depth + 1)]));
}

/** Reads arguments that are JSON text or an empty list; an empty text is none. */
function readObject(args: unknown): unknown {
  if (isEmptyList(args)) return {};
  if (typeof args !== 'string') return args;
  if (args.trim() === '') return undefined;
  try {
    const parsed: unknown = args.length > maxJsonText ? undefined : JSON.parse(args);
    return isRecord(parsed) ? parsed : args;
  } catch {
    // Not JSON, so it stays text, which the check of the params refuses.
    return args;
  }
}

/** Arguments of prompts are text and optional; hosts send a form with empty fields. */
function promptArguments(args: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(args).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(entries.map(([name, value]) => [name, ['number', 'boolean'].includes(typeof value) ? String(value) : value]));
}

function createChecks() {
  const text = z.string();
  // The SDK looks names up in objects, where it finds what every object inherits.
  const name = text.refine((value) => !isInherited(value), 'is not known');
  const progressToken = z.union([text, z.number()], 'must be text or a number').optional();
  const relatedTask = z.looseObject({ taskId: text }).optional();
  const any = z.looseObject({ _meta: z.looseObject({ progressToken, [RELATED_TASK_META_KEY]: relatedTask }).optional() });
  const page = any.extend({ cursor: text.optional() });
  const resource = any.extend({ uri: text });
  const ref = z
    .looseObject({ type: z.enum(['ref/prompt', 'ref/resource']), name: name.optional(), uri: text.optional() })
    .refine(({ type, name }) => type !== 'ref/prompt' || name !== undefined, { path: ['name'], message: 'is required' })
    .refine(({ type, uri }) => type !== 'ref/resource' || uri !== undefined, { path: ['uri'], message: 'is required' });
  const context = z.looseObject({ arguments: z.record(text, text).optional() }).optional();
  const task = z.looseObject({ ttl: z.number().optional() }).optional();
  const methods = new Map<string, z.ZodType>([
    [
      'initialize',
      any.extend({ protocolVersion: text, capabilities: z.looseObject({}), clientInfo: z.looseObject({ name: text, version: text }) }),
    ],
    ['tools/call', any.extend({ name, arguments: z.looseObject({}).optional(), task })],
    ['prompts/get', any.extend({ name, arguments: z.record(text, text).optional() })],
    ['completion/complete', any.extend({ ref, argument: z.looseObject({ name: text, value: text }), context })],
  ]);
  for (const method of ['resources/read', 'skills/get', 'resources/directory/read']) methods.set(method, resource);
  for (const method of ['tools/list', 'prompts/list', 'resources/list', 'resources/templates/list', 'skills/list'])
    methods.set(method, page);
  return { any, methods };
}

function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Created by the first request, because a start should be fast. */
let checks: ReturnType<typeof createChecks> | undefined;

/** Returns every problem with the params of a request in one line. The SDK would respond with the output of its validator. */
export function invalidParams(method: string, params: unknown): string | undefined {
  // The 2026 protocol has no initialize, so nothing is expected of its params: the SDK responds that the method does not exist.
  if (method === 'initialize' && isRecord(params) && isRecord(params._meta) && PROTOCOL_VERSION_META_KEY in params._meta) return undefined;
  if (method === 'tools/call' && isPlainCall(params)) return undefined;
  checks ??= createChecks();
  const parsed = (checks.methods.get(method) ?? checks.any).safeParse(params ?? {});
  const issues = parsed.success && method === 'initialize' ? initializeIssues(params) : (parsed.error?.issues ?? []);
  return issues.length === 0 ? undefined : joinFindings([...new Set(describeIssues(issues, params, {}))]);
}

/** Reports whether the params of a call are only a name and arguments, as in most calls: both have their type then. */
function isPlainCall(params: unknown): boolean {
  if (!isRecord(params) || typeof params.name !== 'string' || isInherited(params.name)) return false;
  return Object.keys(params).every((name) => name === 'name' || (name === 'arguments' && isRecord(params.arguments)));
}

/** Returns what the SDK would refuse, such as a capability that is `true`. */
function initializeIssues(params: unknown): z.core.$ZodIssue[] {
  const result = specTypeSchemas.InitializeRequestParams['~standard'].validate(params);
  return (result.issues ?? []).map(({ path = [] }) => ({
    code: 'custom',
    path: path.map((part) => (typeof part === 'object' ? part.key : part)),
    message: 'does not match the schema of MCP',
  }));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
