import type { DestinationStream, Logger as PinoLogger, pino } from 'pino';
import { mark, type Redactor } from '../redaction/redactor.js';

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
  readonly out?: DestinationStream;
}

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
  const isOn = (level: LogLevel) => logLevels.indexOf(level) >= logLevels.indexOf(options.level);
  const write = (level: 'trace' | 'debug' | 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => {
    if (!isOn(level)) return;
    instance ??= import('pino').then((module) => createPino(module.pino, options));
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
    flush: () => lastWrite,
  };
}

/** Field names that are redacted even if their values are not registered as secrets. No code logs them today. */
const secretFields = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret'];

function createPino(create: typeof pino, options: LoggerOptions): PinoLogger {
  const { level, readable, colour, redactor } = options;
  const out = redactLines(options.out ?? create.destination({ fd: 2, sync: true }), redactor);
  const paths = secretFields.flatMap((name) => [`["${name}"]`, `*["${name}"]`]);
  const settings = { level, base: null, timestamp: create.stdTimeFunctions.isoTime, redact: { paths, censor: mark } };
  return create(settings, readable ? readableLines(out, colour, create.levels.labels) : out);
}

/** Redacts the final line: the fields are already redacted, but pino turns errors into text only afterwards. */
function redactLines(out: DestinationStream, redactor: Redactor | undefined): DestinationStream {
  return redactor === undefined ? out : { write: (line: string) => out.write(redactor.text(line)) };
}

const colours: Record<string, string> = { warn: '\u001b[33m', error: '\u001b[31m', fatal: '\u001b[31m' };

function readableLines(out: DestinationStream, colour: boolean, labels: Record<number, string>): DestinationStream {
  return {
    write(line: string) {
      const { level, time, msg, ...fields }: Record<string, unknown> = JSON.parse(line);
      const name = labels[Number(level)] ?? 'info';
      const rest = Object.entries(fields).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
      const text = [String(time).slice(11, 19), name, String(msg ?? ''), ...rest].join(' ');
      const start = colour ? colours[name] : undefined;
      out.write(start === undefined ? `${text}\n` : `${start}${text}\u001b[0m\n`);
    },
  };
}
