import { readFile } from 'node:fs/promises';
import type { Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import type { Method } from '../../http/semantics/method.js';
import { type Limitable, limitable } from '../../tools/test-endpoint/input.js';
import { type Pair, parseNumber, parsePair, parseSeconds, queryOf, wrong } from './options.js';
import { addRequestOptions } from './request-options.js';

/** What `test` takes, as commander reads it. */
export interface TestOptions {
  readonly method?: Method;
  readonly query: readonly Pair[];
  readonly header: readonly Pair[];
  readonly data?: string;
  readonly timeout?: number;
  readonly expectStatus?: string;
  readonly expectHeader: readonly Pair[];
  readonly expectType?: string;
  readonly expectBody?: string;
  readonly expectMatch?: string;
  readonly expectJson: readonly JsonExpectation[];
  readonly expectSchema?: string;
  readonly expectMax: readonly Limit[];
  readonly expectCertDays?: number;
  readonly samples?: number;
  readonly rate?: number;
  readonly concurrency?: number;
  readonly baseline?: string;
  readonly renewBaseline?: true;
  readonly file?: string;
  readonly parallel: number;
  readonly json?: true;
  readonly junit?: string;
}

interface Limit {
  readonly phase: Limitable;
  readonly ms: number;
}

type JsonExpectation = { readonly expression: string } & ({ readonly value: unknown } | { readonly exists: true });

export function addTestOptions(command: Command, Option: new (flags: string, description: string) => Option): Command {
  return addRequestOptions(command, Option)
    .option('--timeout <seconds>', 'budget for the whole test of an endpoint (default: 30)', parseSeconds)
    .option('--expect-status <list>', '200, 2xx or 200,404; with a 3xx, redirects are not followed (default: 2xx)')
    .addOption(
      new Option('--expect-header <name: value>', 'a header of the answer: its value, /a regular expression/, or * for any; repeatable')
        .argParser(parsePair('--expect-header', ':', "'name: value'"))
        .default([], 'none'),
    )
    .option('--expect-type <type>', 'the content type, such as application/json')
    .option('--expect-body <text>', 'a text that the body contains')
    .option('--expect-match <regex>', 'a regular expression that the body matches')
    .addOption(
      new Option('--expect-json <expression==value>', 'JMESPath and the JSON it gives, or JMESPath alone: it exists; repeatable')
        .argParser(parseJson)
        .default([], 'none'),
    )
    .option('--expect-schema <file>', 'a JSON Schema (JSON or YAML) that the body fits')
    .addOption(
      new Option('--expect-max <phase=time>', `time at most, such as ttfb=300ms or p90=1s; of ${limitable.join(', ')}; repeatable`)
        .argParser(parseLimit)
        .default([], 'none'),
    )
    .option('--expect-cert-days <n>', 'days that the certificate is valid at least', parseNumber('--expect-cert-days', 0, 10_000))
    .option('--samples <n>', 'requests in all, 1 to 100 (default: 1)', parseNumber('--samples', 1, 100, true))
    .option('--rate <n>', 'requests a second at most (default: 5)', parseNumber('--rate', 0.1, 50))
    .option('--concurrency <n>', 'requests at a time at most (default: 1)', parseNumber('--concurrency', 1, 10, true))
    .option('--baseline <file>', 'keep the result in this JSON file; once it is there, say what moved beyond noise')
    .option('--renew-baseline', 'replace what --baseline holds, and compare with nothing')
    .option('--file <file>', 'test the endpoints of a YAML file; other options are its defaults')
    .option('--parallel <n>', 'endpoints of --file at a time', parseNumber('--parallel', 1, 16, true), 4)
    .option('--json', 'print the whole result as JSON')
    .option('--junit <file>', 'write a JUnit report; - for stdout, in place of the text');
}

/** The arguments of test-endpoint that the options mean; those that are not given are left out. */
export async function argumentsOf(options: TestOptions): Promise<Record<string, unknown>> {
  const expect = without({
    status: options.expectStatus,
    headers: whole(Object.fromEntries(options.expectHeader.map(({ name, value }) => [name, value]))),
    contentType: options.expectType,
    bodyContains: options.expectBody,
    bodyMatches: options.expectMatch,
    json: whole(Object.fromEntries(options.expectJson.flatMap((one) => ('value' in one ? [[one.expression, one.value]] : [])))),
    jsonExists: some(options.expectJson.flatMap((one) => ('exists' in one ? [one.expression] : []))),
    jsonSchema: options.expectSchema === undefined ? undefined : await readSchema(options.expectSchema),
    maxMs: whole(Object.fromEntries(options.expectMax.map(({ phase, ms }) => [phase, ms]))),
    certificateDays: options.expectCertDays,
  });
  return without({
    method: options.method ?? (options.data === undefined ? undefined : 'POST'),
    query: whole(queryOf(options.query)),
    headers: whole(Object.fromEntries(options.header.map(({ name, value }) => [name, value]))),
    body: options.data,
    expect: whole(expect),
    samples: options.samples,
    perSecond: options.rate,
    concurrency: options.concurrency,
    timeoutSeconds: options.timeout,
  });
}

function without(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function whole<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** The last `==` outside of brackets and quotes divides: filters such as `items[?id==`7`]` have theirs inside. */
function parseJson(text: string, earlier: readonly JsonExpectation[]): JsonExpectation[] {
  const tokens = text.matchAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[[\](){}]|==/g);
  let depth = 0;
  let at: number | undefined;
  for (const { 0: token, index } of tokens) {
    if (/^[[({]$/.test(token)) depth += 1;
    else if (/^[\])}]$/.test(token)) depth -= 1;
    else if (token === '==' && depth === 0) at ??= index;
  }
  const expression = text.slice(0, at).trim();
  if (expression === '') throw wrong('--expect-json', "like 'items[0].id==7' or 'items[0].id'", text);
  if (at === undefined) return [...earlier, { expression, exists: true }];
  return [...earlier, { expression, value: jsonOrText(text.slice(at + 2).trim()) }];
}

/** `7` is a number, `"7"` a text, and so is `tea`, which is no JSON. */
function jsonOrText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

function parseLimit(text: string, earlier: readonly Limit[]): Limit[] {
  const match = /^\s*(\w+)\s*=\s*(\d+(?:\.\d+)?)\s*(ms|s)?\s*$/.exec(text);
  const phase = limitable.find((known) => known === match?.[1]);
  if (match === null || phase === undefined) throw wrong('--expect-max', `like ttfb=300ms, of ${limitable.join(', ')}`, text);
  return [...earlier, { phase, ms: Number(match[2]) * (match[3] === 's' ? 1000 : 1) }];
}

async function readSchema(path: string): Promise<unknown> {
  try {
    const [text, { parse }] = await Promise.all([readFile(path, 'utf8'), import('yaml')]);
    const schema: unknown = parse(text);
    return schema;
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no JSON or YAML';
    throw new UsageError(`--expect-schema: ${path} can't be read (${reason})`, 2, cause);
  }
}
