import * as z from 'zod';
import type { ToolResult } from '../../tools/run-tool.js';

/** The fields that are printed. */
const printable = z.object({
  ok: z.boolean(),
  status: z.int().optional(),
  statusText: z.string().optional(),
  method: z.string().optional(),
  url: z.string().optional(),
  body: z.unknown().optional(),
  bodyBytes: z.int().optional(),
  truncated: z.boolean().optional(),
  timing: z.object({ totalMs: z.number() }).optional(),
  attempts: z
    .array(z.object({ n: z.int(), status: z.int().optional(), error: z.string().optional(), waitMs: z.number(), durationMs: z.number() }))
    .optional(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string(), retryAt: z.string().optional() }).optional(),
});
type Printable = z.infer<typeof printable>;

export function printCall(raw: ToolResult, colour: boolean): string {
  const result = printable.parse(raw);
  const status = result.status === undefined ? 'no answer' : `${result.status} ${result.statusText ?? ''}`.trim();
  const size = result.bodyBytes === undefined ? '' : `, ${result.bodyBytes} bytes`;
  return printed(result, colour, [
    `${mark(result)} ${status}  ${target(result)}  (${milliseconds(result.timing?.totalMs)}${size})`,
    ...attemptLines(result),
    ...errorLines(result),
    ...(result.body === undefined ? [] : ['', typeof result.body === 'string' ? result.body : JSON.stringify(result.body, undefined, 2)]),
    ...(result.truncated === true ? ['', '(the body is cut)'] : []),
  ]);
}

function printed(result: Printable, colour: boolean, parts: readonly string[]): string {
  const text = harmless(`${parts.join('\n')}\n`.replaceAll('\r\n', '\n'));
  return colour ? `\u001b[${result.ok ? 32 : 31}m${text.slice(0, 1)}\u001b[0m${text.slice(1)}` : text;
}

/** An answer may hold escape sequences that would drive the terminal. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '\ufffd');
}

/** For texts that stand within a line. */
export function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
}

/** JSON.stringify escapes the control characters of ASCII only; U+009B alone starts a terminal sequence. */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(/[\u007f-\u009f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function mark({ ok }: Printable): string {
  return ok ? '✔' : '✘';
}

function target({ method, url }: Printable): string {
  return [method, url].filter((part) => part !== undefined).join(' ');
}

function milliseconds(ms = 0): string {
  return `${Math.round(ms)} ms`;
}

function attemptLines({ attempts = [] }: Printable): string[] {
  if (attempts.length < 2) return [];
  return attempts.map(({ n, status, error, waitMs, durationMs }) => {
    const waited = n === 1 ? '' : `, ${milliseconds(waitMs)} after the one before`;
    return `  attempt ${n}: ${error ?? status ?? ''} (${milliseconds(durationMs)}${waited})`;
  });
}

function errorLines({ error }: Printable): string[] {
  if (error === undefined) return [];
  return [`  ${error.code}: ${error.message}`, `  ${error.hint}${error.retryAt === undefined ? '' : ` Not before ${error.retryAt}.`}`];
}
