import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { UsageError } from '../errors.js';
import { endpointInput } from '../tools/endpoint/input.js';

export interface NamedEndpoint {
  readonly name: string;
  /** Arguments of test-endpoint. */
  readonly args: Readonly<Record<string, unknown>>;
}

const mostEndpoints = 1000;
const largestFile = 1024 * 1024;
const mostProblems = 20;

const fileSchema = () => {
  const fields = endpointInput.omit({ baseline: true });
  const endpoint = fields.extend({ name: z.string().min(1).max(100).optional() });
  return z.strictObject({
    defaults: fields.omit({ url: true, path: true }).optional(),
    endpoints: z.array(endpoint).min(1).max(mostEndpoints),
  });
};

/**
 * Endpoints of a YAML (or JSON) file: `endpoints` is a list of what test-endpoint takes, each with a `name` if it likes;
 * `defaults` holds for all of them, and `given`, from the command line, beneath those.
 * @throws UsageError that lists every mistake with its line.
 */
export async function readEndpoints(path: string, given: Readonly<Record<string, unknown>>): Promise<NamedEndpoint[]> {
  const text = await read(path);
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw broken(
      document.errors.map(({ pos, message, code }) => `${path}:${lines.linePos(pos[0]).line}: ${message.split('\n', 1)[0] ?? code}`),
    );
  }
  const value = toValue(document, path);
  const parsed = fileSchema().safeParse(value);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap(describeIssue);
  const file = record(value);
  const endpoints = Array.isArray(file.endpoints) ? file.endpoints.map(record) : [];
  const merged = endpoints.map((endpoint) => merge(merge(given, record(file.defaults)), endpoint));
  problems.push(...(parsed.success ? targetProblems(merged) : []));
  if (problems.length > 0)
    throw broken(problems.map(({ at, rule }) => `${path}:${lineOf(at)}: ${at.length === 0 ? '' : `${at.join('.')} `}${rule}`));
  return named(merged);

  /** The line of the field, or of the nearest one above it that is there. */
  function lineOf(at: readonly PropertyKey[]): number {
    for (let length = at.length; length > 0; length -= 1) {
      const node = document.getIn(at.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line;
    }
    return 1;
  }
}

async function read(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown fault';
    throw new UsageError(`--file: ${path} can't be read (${code})`, 2, cause);
  }
  if (text.length > largestFile) throw new UsageError(`--file: ${path} has more than ${largestFile} characters`, 2);
  return text;
}

/** An alias that is used too often would fill the memory: yaml refuses it. */
function toValue(document: { toJS(): unknown }, path: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new UsageError(`--file: ${path}: ${cause instanceof Error ? cause.message : 'it can not be read'}`, 2, cause);
  }
}

interface Problem {
  readonly at: readonly PropertyKey[];
  readonly rule: string;
}

function describeIssue(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [{ at: issue.path, rule: issue.message.replace(/^Invalid input: /, 'is wrong: ') }];
  return issue.keys.map((key) => ({ at: [...issue.path, key], rule: 'is not known here' }));
}

function targetProblems(endpoints: readonly Record<string, unknown>[]): Problem[] {
  const names = new Set<unknown>();
  return endpoints.flatMap(({ name, url, api }, index) => {
    const again = name !== undefined && names.has(name);
    names.add(name);
    return [
      ...(url === undefined && api === undefined ? [{ at: ['endpoints', index], rule: 'names no url, and no api and path' }] : []),
      ...(again ? [{ at: ['endpoints', index, 'name'], rule: 'is taken already' }] : []),
    ];
  });
}

/** `expect` and `headers` are joined field by field, everything else is replaced. */
function merge(under: Readonly<Record<string, unknown>>, over: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const joined = ['expect', 'headers', 'query'].flatMap((field) =>
    under[field] === undefined || over[field] === undefined ? [] : [[field, { ...record(under[field]), ...record(over[field]) }] as const],
  );
  return { ...under, ...over, ...Object.fromEntries(joined) };
}

function named(endpoints: readonly Record<string, unknown>[]): NamedEndpoint[] {
  return endpoints.map(({ name, ...args }) => ({
    name: typeof name === 'string' ? name : [args.method ?? 'GET', args.url ?? `${args.api} ${args.path ?? ''}`].join(' ').trim(),
    args,
  }));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function broken(lines: readonly string[]): UsageError {
  const more = lines.length > mostProblems ? [`and ${lines.length - mostProblems} more`] : [];
  return new UsageError([...lines.slice(0, mostProblems), ...more].join('\nerror: '), 2);
}
