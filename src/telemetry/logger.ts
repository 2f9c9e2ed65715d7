import type { DestinationStream, Logger as PinoLogger, pino } from 'pino';
import { mark, type Redactor } from '../redaction/redactor.js';
import { showInvisibleInJson, showInvisibleInLines } from '../runtime/visible-text.js';
import { createLogOutput, type LogOutput } from './log-output.js';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Plain text lines instead of JSON. */
  readonly readable: boolean;
  readonly colour: boolean;
  /** Redacts every line. */
  readonly redactor?: Redactor;
  /** Default: stderr. */
  readonly out?: LogDestination;
}

type LogDestination = DestinationStream & Partial<Pick<LogOutput, 'flush'>>;

export interface Logger {
  trace(fields: Record<string, unknown>, message: string): void;
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
  /** Resolves when all log lines are written. */
  flush(): Promise<void>;
}

/** Logs to stderr, because stdout carries JSON-RPC. Loads pino with the first line, because most runs log nothing. */
export function createLogger(options: LoggerOptions): Logger {
  let instance: Promise<PinoLogger> | undefined;
  let lastWrite: Promise<void> = Promise.resolve();
  const output: LogDestination = options.out ?? createLogOutput(process.stderr, droppedLine(options.readable));
  const isOn = (level: LogLevel) => logLevels.indexOf(level) >= logLevels.indexOf(options.level);
  const write = (level: 'trace' | 'debug' | 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => {
    if (!isOn(level)) return;
    instance ??= import('pino').then((module) => createPino(module.pino, options, output));
    lastWrite = instance.then((logger) => {
      try {
        logger[level](options.redactor?.value(fields) ?? fields, message);
      } catch (cause) {
        // pino copies fields, which fails for some types, such as URL. A line that cannot be written must not end the process.
        logger[level]({ unwritten: Object.keys(fields).join(), reason: String(cause) }, message);
      }
    });
  };
  return {
    trace: write('trace'),
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    async flush() {
      await lastWrite;
      await output.flush?.();
    },
  };
}

function droppedLine(readable: boolean): (count: number) => string {
  const msg = 'log lines dropped, because nobody read stderr';
  return (dropped) =>
    readable ? `warn ${dropped} ${msg}\n` : `${JSON.stringify({ level: 40, time: new Date().toISOString(), dropped, msg })}\n`;
}

/** Field names that are redacted even if their values are not registered as secrets. No code logs them today. */
const secretFields = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret'];

function createPino(create: typeof pino, options: LoggerOptions, out: DestinationStream): PinoLogger {
  const { level, readable, colour, redactor } = options;
  // The fields are already redacted, but pino turns errors into text only afterwards.
  const redact = (line: string) => (redactor === undefined ? line : redactor.text(line));
  const paths = secretFields.flatMap((name) => [`["${name}"]`, `*["${name}"]`]);
  const settings = { level, base: null, timestamp: create.stdTimeFunctions.isoTime, redact: { paths, censor: mark } };
  const json: DestinationStream = { write: (line) => out.write(showInvisibleInJson(redact(line))) };
  return create(settings, readable ? readableLines(out, redact, colour, create.levels.labels) : json);
}

const colours: Record<string, string> = { warn: '\u001b[33m', error: '\u001b[31m', fatal: '\u001b[31m' };

/** Indents further lines of a value, so that no value can forge a log line. */
function readableLines(
  out: DestinationStream,
  redact: (line: string) => string,
  colour: boolean,
  labels: Record<number, string>,
): DestinationStream {
  return {
    write(line: string) {
      const { level, time, msg, ...fields }: Record<string, unknown> = JSON.parse(line);
      const name = labels[Number(level)] ?? 'info';
      const rest = Object.entries(fields).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
      const text = redact([String(time).slice(11, 19), name, String(msg ?? ''), ...rest].join(' '));
      const visible = showInvisibleInLines(text).replaceAll('\n', '\n    ');
      const start = colour ? colours[name] : undefined;
      out.write(start === undefined ? `${visible}\n` : `${start}${visible}\u001b[0m\n`);
    },
  };
}
