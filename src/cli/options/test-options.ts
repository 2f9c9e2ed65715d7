import { readFile } from 'node:fs/promises';
import type { Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import type { Method } from '../../http/semantics/method.js';
import { parseJson } from '../../response/parse-json.js';
import { type TimeMetric, timeMetrics } from '../../tools/test-endpoint/input.js';
import { headersOf } from './header-options.js';
import { invalidOption, type Pair, parseHeader, parseNumber, parseSeconds, queryOf } from './options.js';
import { onePerName } from './repeated-options.js';
import { addRequestOptions } from './request-options.js';

/** Options of `test`, as parsed by commander. */
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
  readonly phase: TimeMetric;
  readonly ms: number;
}

type JsonExpectation = { readonly expression: string } & ({ readonly value: unknown } | { readonly exists: true });

export function addTestOptions(command: Command, Option: new (flags: string, description: string) => Option): Command {
  return addRequestOptions(command, Option)
    .option('--timeout <seconds>', 'deadline for the test of one endpoint, in seconds (default: 30)', parseSeconds)
    .option('--expect-status <list>', 'expected status: 200, 2xx, 200-204 or 200,404; a 3xx disables following redirects (default: 2xx)')
    .addOption(
      new Option('--expect-header <name: value>', 'expected response header: a value, /regex/, or * for any value; repeatable')
        .argParser(parseHeader('--expect-header'))
        .default([], 'none'),
    )
    .option('--expect-type <type>', 'expected content type, such as application/json')
    .option('--expect-body <text>', 'text that the body must contain')
    .option('--expect-match <regex>', 'regular expression that the body must match')
    .addOption(
      new Option(
        '--expect-json <expression==value>',
        'JMESPath expression and the JSON value it must equal; without a value, the result must not be null; repeatable',
      )
        .argParser(parseExpectation)
        .default([], 'none'),
    )
    .option('--expect-schema <file>', 'JSON Schema file (JSON or YAML) that the body must match')
    .addOption(
      new Option(
        '--expect-max <phase=time>',
        `maximum time per phase, such as ttfb=300ms or p90=1s (${timeMetrics.join(', ')}); repeatable`,
      )
        .argParser(parseLimit)
        .default([], 'none'),
    )
    .option('--expect-cert-days <n>', 'minimum number of days until the certificate expires', parseNumber('--expect-cert-days', 0, 10_000))
    .option('--samples <n>', 'total number of requests, 1 to 100 (default: 1)', parseNumber('--samples', 1, 100, true))
    .option('--rate <n>', 'maximum requests per second (default: 5)', parseNumber('--rate', 0.1, 50))
    .option('--concurrency <n>', 'maximum concurrent requests (default: 1)', parseNumber('--concurrency', 1, 10, true))
    .option('--baseline <file>', 'baseline file (JSON): save the result if it has none, otherwise compare and report changes beyond noise')
    .option('--renew-baseline', 'overwrite the results saved in --baseline instead of comparing')
    .option('--file <file>', 'test the endpoints in a YAML or JSON file; other options are their defaults')
    .option('--parallel <n>', 'endpoints of --file to test concurrently', parseNumber('--parallel', 1, 16, true), 4)
    .option('--json', 'print the full result as JSON')
    .option('--junit <file>', 'write a JUnit report; - writes it to stdout instead of the text report');
}

/** Converts the options to arguments of test-endpoint; omits those that are not set. */
export async function argumentsOf(options: TestOptions): Promise<Record<string, unknown>> {
  const expect = omitUndefined({
    status: options.expectStatus,
    headers: nonEmpty(
      onePerName(
        '--expect-header',
        options.expectHeader.map(({ name, value }) => [name.toLowerCase(), value]),
      ),
    ),
    contentType: options.expectType,
    bodyContains: options.expectBody,
    bodyMatches: options.expectMatch,
    json: nonEmpty(
      onePerName(
        '--expect-json',
        options.expectJson.flatMap((one) => ('value' in one ? [[one.expression, one.value]] : [])),
      ),
    ),
    jsonExists: nonEmptyList(options.expectJson.flatMap((one) => ('exists' in one ? [one.expression] : []))),
    jsonSchema: options.expectSchema === undefined ? undefined : await readSchema(options.expectSchema),
    maxMs: nonEmpty(
      onePerName(
        '--expect-max',
        options.expectMax.map(({ phase, ms }) => [phase, ms]),
      ),
    ),
    certificateDays: options.expectCertDays,
  });
  return omitUndefined({
    method: options.method ?? (options.data === undefined ? undefined : 'POST'),
    query: nonEmpty(queryOf(options.query)),
    headers: nonEmpty(headersOf(options.header)),
    body: options.data,
    expect: nonEmpty(expect),
    samples: options.samples,
    perSecond: options.rate,
    concurrency: options.concurrency,
    timeoutSeconds: options.timeout,
  });
}

function omitUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function nonEmptyList<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** Splits the text at the first `==` outside brackets and quotes: filters such as `items[?id==`7`]` contain their own. */
function parseExpectation(text: string, earlier: readonly JsonExpectation[]): JsonExpectation[] {
  const tokens = text.matchAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[[\](){}]|==/g);
  let depth = 0;
  let at: number | undefined;
  for (const { 0: token, index } of tokens) {
    if (/^[[({]$/.test(token)) depth += 1;
    else if (/^[\])}]$/.test(token)) depth -= 1;
    else if (token === '==' && depth === 0) at ??= index;
  }
  const expression = text.slice(0, at).trim();
  if (expression === '') throw invalidOption('--expect-json', "of the form 'items[0].id==7' or 'items[0].id'", text);
  if (at === undefined) return [...earlier, { expression, exists: true }];
  return [...earlier, { expression, value: jsonOrText(text.slice(at + 2).trim()) }];
}

/**
 * Parses JSON, and takes other text as a string: `7` is a number, `"7"` and `tea` are strings. A number that a double cannot hold
 * is a text, as in the response.
 */
function jsonOrText(text: string): unknown {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : text;
}

function parseLimit(text: string, earlier: readonly Limit[]): Limit[] {
  const match = /^\s*(\w+)\s*=\s*(\d+(?:\.\d+)?)\s*(ms|s)?\s*$/.exec(text);
  const phase = timeMetrics.find((metric) => metric === match?.[1]);
  if (match === null || phase === undefined)
    throw invalidOption('--expect-max', `of the form ttfb=300ms, with one of ${timeMetrics.join(', ')}`, text);
  return [...earlier, { phase, ms: Number(match[2]) * (match[3] === 's' ? 1000 : 1) }];
}

async function readSchema(path: string): Promise<unknown> {
  try {
    const [text, { parse }] = await Promise.all([readFile(path, 'utf8'), import('yaml')]);
    const schema: unknown = parse(text);
    return schema;
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'not JSON or YAML';
    throw new UsageError(`--expect-schema: cannot read ${path} (${reason})`, 2, cause);
  }
}
