import * as z from 'zod';
import { counted } from '../../runtime/counted.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import type { ToolResult } from '../../tools/run-tool.js';
import { oneLine } from './print.js';

/** Fields of a result that are printed. */
const printable = z.object({
  ok: z.boolean(),
  verdict: z.string().optional(),
  hints: z.array(z.string()).default([]),
  method: z.string().optional(),
  url: z.string().optional(),
  timing: z.record(z.string(), z.number()).default({}),
  connection: z
    .object({
      address: z.string().optional(),
      protocol: z.string().optional(),
      tls: z.string().optional(),
      cipher: z.string().optional(),
      reused: z.boolean().optional(),
      viaProxy: z.boolean(),
    })
    .optional(),
  certificate: z
    .object({
      subject: z.string(),
      issuer: z.string(),
      validTo: z.string(),
      daysLeft: z.number().optional(),
      key: z.string(),
      signature: z.string(),
      problems: z.array(z.string()),
    })
    .optional(),
  redirects: z.array(z.object({ status: z.number(), from: z.string(), to: z.string(), verdict: z.string(), ms: z.number() })).default([]),
  contentType: z.string().optional(),
  bytes: z.number().optional(),
  wireBytes: z.number().optional(),
  bodyStart: z.array(z.string()).default([]),
  headers: z.record(z.string(), z.string()).default({}),
  findings: z.array(z.string()).default([]),
  assertions: z.array(z.object({ check: z.string(), ok: z.boolean(), expected: z.string(), actual: z.string() })).default([]),
  samples: z
    .object({
      taken: z.number(),
      succeeded: z.number(),
      p50Ms: z.number().optional(),
      p90Ms: z.number().optional(),
      p99Ms: z.number().optional(),
      maxMs: z.number().optional(),
      jitterMs: z.number().optional(),
      firstWasCold: z.boolean(),
    })
    .optional(),
  baseline: z.object({ name: z.string(), note: z.string(), moved: z.array(z.string()) }).optional(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string(), retryAt: z.string().optional() }).optional(),
});
export type PrintableTest = z.infer<typeof printable>;

/** Reads a result. Every text becomes one line without control characters, before colours are added; a body becomes its lines. */
export function readTest({ bodyStart, ...raw }: ToolResult): PrintableTest {
  const lines = typeof bodyStart === 'string' ? bodyStart.split(/\r?\n/) : [];
  return printable.parse(sanitize({ ...raw, bodyStart: lines }));
}

function sanitize(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sanitize);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [oneLine(key), sanitize(item)]));
}

export interface NamedResult {
  readonly name: string;
  readonly result: ToolResult;
}

export interface Terminal {
  readonly colour: boolean;
  /** Undefined if it is not known, as in a pipe: then nothing is cut. */
  readonly columns?: number;
}

export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'dim';
const codes: Readonly<Record<Colour, number>> = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, dim: 2 };

export function paint({ colour }: Terminal, name: Colour, text: string): string {
  return colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;
}

export function mark(terminal: Terminal, ok: boolean): string {
  return ok ? paint(terminal, 'green', '✔') : paint(terminal, 'red', '✘');
}

export function printTest(raw: ToolResult, terminal: Terminal): string {
  const test = readTest(raw);
  const lines = [
    `${mark(terminal, test.ok)} ${[test.method, test.redirects[0]?.from ?? test.url].filter((part) => part !== undefined).join(' ')}`,
    ...(test.verdict === undefined ? [] : [`  ${test.verdict}`]),
    ...errorLines(test),
    // The mark tells the lines of the API from those of this report.
    ...test.bodyStart.map((line) => `  | ${line}`),
    ...connectionLines(test),
    ...test.redirects.map(({ status, to, verdict, ms }) => `  ${status} -> ${to}  (${verdict}; ${ms} ms)`),
    ...waterfall(test, terminal),
    ...samplesLines(test),
    ...test.assertions.map((assertion) => assertionLine(assertion, terminal)),
    ...(test.baseline === undefined ? [] : [`  baseline ${test.baseline.name}: ${test.baseline.note}`]),
    ...(test.baseline?.moved ?? []).map((text) => `    ${paint(terminal, 'yellow', text)}`),
    ...test.findings.map((finding) => paint(terminal, 'dim', `  - ${finding}`)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Formats the code, to search for, and the hints; the message only if the verdict does not contain it. */
function errorLines({ verdict, error, hints }: PrintableTest): string[] {
  if (error === undefined) return [];
  const head =
    error.code === 'expectation-failed' ? [] : [`  ${error.code}${verdict?.includes(error.message) === true ? '' : `: ${error.message}`}`];
  const when = error.retryAt === undefined ? [] : [`  Do not retry before ${error.retryAt}.`];
  const nextSteps = hints.length === 0 ? [error.hint] : hints;
  return [...head, ...nextSteps.map((hint) => `  ${hint}`), ...when];
}

function connectionLines({ connection, certificate, bytes, wireBytes, contentType, headers }: PrintableTest): string[] {
  const lines: string[] = [];
  if (connection !== undefined) {
    const { protocol, tls, cipher, address, viaProxy, reused } = connection;
    const parts = [
      protocol,
      tls === undefined ? undefined : `${tls} ${cipher}`,
      address === undefined ? undefined : `${viaProxy ? 'proxy ' : ''}${address}`,
      reused === undefined ? undefined : reused ? 'reused connection' : 'new connection',
    ].filter((part) => part !== undefined);
    if (parts.length > 0) lines.push(`  ${parts.join(', ')}`);
  }
  if (certificate !== undefined) {
    const { subject, issuer, validTo, daysLeft, key, signature, problems } = certificate;
    lines.push(
      `  certificate ${quoteUnlessPlain(subject)}, issued by ${quoteUnlessPlain(issuer)}, ${validityOf(validTo, daysLeft)}, ${key}, ${signature}`,
    );
    lines.push(...problems.map((problem) => `    ${problem}`));
  }
  if (bytes !== undefined) {
    const encoding = headers['content-encoding'];
    const onWire = encoding === undefined || wireBytes === undefined ? '' : ` (${wireBytes} on the wire, ${quoteUnlessPlain(encoding)})`;
    lines.push(`  ${bytes} bytes${onWire}, ${contentType === undefined ? 'no content type' : quoteUnlessPlain(contentType)}`);
  }
  return lines;
}

function validityOf(validTo: string, daysLeft: number | undefined): string {
  if (daysLeft === undefined) return 'validity unreadable';
  return `valid until ${validTo.slice(0, 10)} (${counted(daysLeft, 'day')} left)`;
}

/** Phases in chronological order. */
const bars: readonly { readonly key: string; readonly label: string; readonly colour: Colour }[] = [
  { key: 'redirectMs', label: 'redirect', colour: 'dim' },
  { key: 'proxyMs', label: 'proxy', colour: 'yellow' },
  { key: 'dnsMs', label: 'dns', colour: 'cyan' },
  { key: 'tcpMs', label: 'tcp', colour: 'blue' },
  { key: 'tlsMs', label: 'tls', colour: 'magenta' },
  { key: 'firstByteMs', label: 'ttfb', colour: 'green' },
  { key: 'downloadMs', label: 'download', colour: 'cyan' },
];
const labelWidth = 12;
const valueWidth = 12;

/** Draws each measured phase as a bar at its position in time; a bar is as wide as the phase is long, at least one column. */
export function waterfall({ timing }: Pick<PrintableTest, 'timing'>, terminal: Terminal): string[] {
  const { totalMs = 0 } = timing;
  const measured = bars.filter(({ key }) => timing[key] !== undefined);
  if (measured.length === 0 || totalMs <= 0) return [];
  const width = Math.min(Math.max(terminal.columns ?? 80, 40), 120) - labelWidth - valueWidth;
  let startedAt = 0;
  const lines = measured.map(({ key, label, colour }) => {
    const durationMs = timing[key] ?? 0;
    const from = Math.min(Math.floor((startedAt / totalMs) * width), width - 1);
    startedAt += durationMs;
    const to = Math.min(Math.max(Math.round((startedAt / totalMs) * width), from + 1), width);
    const bar = `${' '.repeat(from)}${paint(terminal, colour, '█'.repeat(to - from))}${' '.repeat(width - to)}`;
    return `  ${label.padEnd(labelWidth - 2)}${bar}${milliseconds(durationMs).padStart(valueWidth)}`;
  });
  return [...lines, `  ${'total'.padEnd(labelWidth - 2)}${' '.repeat(width)}${milliseconds(totalMs).padStart(valueWidth)}`];
}

function milliseconds(ms: number): string {
  return `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

function samplesLines({ samples }: PrintableTest): string[] {
  if (samples === undefined) return [];
  const { taken, succeeded, p50Ms, p90Ms, p99Ms, maxMs, jitterMs, firstWasCold } = samples;
  if (taken === 0) return ['  no samples were sent'];
  const percentage = ((succeeded / taken) * 100).toFixed(taken < 100 ? 0 : 1);
  const share = `  ${succeeded} of ${counted(taken, 'sample')} (${percentage}%)`;
  if (p50Ms === undefined) return [share];
  return [
    `${share}: p50 ${p50Ms} ms, p90 ${p90Ms} ms, p99 ${p99Ms} ms, max ${maxMs} ms, jitter ${jitterMs} ms${firstWasCold ? '; first connection was cold' : ''}`,
  ];
}

function assertionLine({ check, ok, expected, actual }: PrintableTest['assertions'][number], terminal: Terminal): string {
  return `  ${mark(terminal, ok)} ${check}: ${ok ? actual : `${actual}, expected ${expected}`}`;
}
