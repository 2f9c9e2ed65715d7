import type { DestinationStream, Logger as PinoLogger, pino } from 'pino';
import { mark, type Redactor } from '../redaction/redactor.js';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Lines for people instead of JSON. */
  readonly readable: boolean;
  readonly colour: boolean;
  /** Takes secrets out of every line. */
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
  /** Resolves when all that was logged is written. */
  flush(): Promise<void>;
}

/** Logs go to stderr: stdout belongs to JSON-RPC. pino is loaded with the first line, because most starts log none. */
export function createLogger(options: LoggerOptions): Logger {
  let opened: Promise<PinoLogger> | undefined;
  let written: Promise<void> = Promise.resolve();
  const isOn = (level: LogLevel) => logLevels.indexOf(level) >= logLevels.indexOf(options.level);
  const write = (level: 'trace' | 'debug' | 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => {
    if (!isOn(level)) return;
    opened ??= import('pino').then((module) => open(module.pino, options));
    written = opened.then((logger) => {
      try {
        logger[level](options.redactor?.value(fields) ?? fields, message);
      } catch (cause) {
        // pino copies fields, and fails for some, a URL among them: a line that can't be written must not end the process.
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
    flush: () => written,
  };
}

/** Nothing logs them; should something do so one day, they stay out whether or not their values are known as secrets. */
const secretFields = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret'];

function open(create: typeof pino, options: LoggerOptions): PinoLogger {
  const { level, readable, colour, redactor } = options;
  const out = withoutSecrets(options.out ?? create.destination({ fd: 2, sync: true }), redactor);
  const paths = secretFields.flatMap((name) => [`["${name}"]`, `*["${name}"]`]);
  const settings = { level, base: null, timestamp: create.stdTimeFunctions.isoTime, redact: { paths, censor: mark } };
  return create(settings, readable ? readableLines(out, colour, create.levels.labels) : out);
}

/** The fields are clean by then, but an Error among them is made text only on the way here. */
function withoutSecrets(out: DestinationStream, redactor: Redactor | undefined): DestinationStream {
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
