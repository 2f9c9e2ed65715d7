import { STATUS_CODES } from 'node:http';
import * as z from 'zod';
import type { Method } from '../../http/semantics/method.js';
import { showInvisible, showInvisibleInJson, showInvisibleInLines } from '../../runtime/visible-text.js';
import type { ToolResult } from '../../tools/run-tool.js';

/** Fields of a result that are printed. */
const printable = z.object({
  ok: z.boolean(),
  status: z.int().optional(),
  url: z.string().optional(),
  body: z.unknown().optional(),
  bodyBytes: z.int().optional(),
  cuts: z
    .array(z.object({ pointer: z.string().default(''), shown: z.int(), total: z.int(), unit: z.string().default('items') }))
    .default([]),
  notes: z.array(z.string()).optional(),
  timing: z.object({ totalMs: z.number() }).optional(),
  attempts: z
    .array(z.object({ n: z.int(), status: z.int().optional(), error: z.string().optional(), waitMs: z.number(), durationMs: z.number() }))
    .optional(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string(), retryAt: z.string().optional() }).optional(),
});
type Printable = z.infer<typeof printable>;

export interface PrintOptions {
  readonly method: Method;
  readonly colour: boolean;
}

export function printCall(raw: ToolResult, { method, colour }: PrintOptions): string {
  const result = printable.parse(raw);
  const status = result.status === undefined ? 'no response' : `${result.status} ${STATUS_CODES[result.status] ?? ''}`.trim();
  const size = result.bodyBytes === undefined ? '' : `, ${result.bodyBytes} bytes`;
  return render(result, colour, [
    `${mark(result)} ${status}  ${[method, result.url].filter((part) => part !== undefined).join(' ')}  (${milliseconds(result.timing?.totalMs)}${size})`,
    ...attemptLines(result),
    ...errorLines(result),
    ...(result.notes ?? []).map((note) => `  note: ${note}`),
    ...(result.body === undefined ? [] : ['', typeof result.body === 'string' ? result.body : JSON.stringify(result.body, undefined, 2)]),
    ...(result.cuts.length > 0 ? ['', ...result.cuts.map(cutLine)] : []),
  ]);
}

function render(result: Printable, colour: boolean, parts: readonly string[]): string {
  const text = showInvisibleInLines(`${parts.join('\n')}\n`.replaceAll('\r\n', '\n'));
  return colour ? `\u001b[${result.ok ? 32 : 31}m${text.slice(0, 1)}\u001b[0m${text.slice(1)}` : text;
}

/** Replaces line breaks with spaces, and escapes other invisible characters. */
export function oneLine(text: string): string {
  return showInvisible(text.replace(/[\t\r\n]+/g, ' '));
}

/** Formats lines; escapes invisible characters, so that no text from outside can forge a line. */
export function printLines(lines: readonly string[]): string {
  return lines.map((line) => `${showInvisible(line)}\n`).join('');
}

/** Formats JSON. Also escapes what JSON.stringify leaves and a terminal obeys or hides, such as U+009B and bidirectional marks. */
export function printJson(value: unknown): string {
  return `${showInvisibleInJson(JSON.stringify(value, undefined, 2))}\n`;
}

function mark({ ok }: Printable): string {
  return ok ? '✔' : '✘';
}

function cutLine({ pointer, shown, total, unit }: Printable['cuts'][number]): string {
  return `(${shown} of ${total} ${unit} shown${pointer === '' ? '' : ` of ${pointer}`})`;
}

function milliseconds(ms = 0): string {
  return `${Math.round(ms)} ms`;
}

function attemptLines({ attempts = [] }: Printable): string[] {
  if (attempts.length < 2) return [];
  return attempts.map(({ n, status, error, waitMs, durationMs }) => {
    const waited = n === 1 ? '' : `, ${milliseconds(waitMs)} after the previous one`;
    return `  attempt ${n}: ${error ?? status ?? ''} (${milliseconds(durationMs)}${waited})`;
  });
}

function errorLines({ error }: Printable): string[] {
  if (error === undefined) return [];
  return [
    `  ${error.code}: ${error.message}`,
    `  ${error.hint}${error.retryAt === undefined ? '' : ` Do not retry before ${error.retryAt}.`}`,
  ];
}
