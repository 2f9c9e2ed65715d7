import type { DestinationStream, Logger as PinoLogger, pino } from 'pino';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Lines for people instead of JSON. */
  readonly readable: boolean;
  readonly colour: boolean;
}

export interface Logger {
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
  const write = (level: 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => {
    if (options.level === 'silent') return;
    opened ??= import('pino').then((module) => open(module.pino, options));
    written = opened.then((logger) => logger[level](fields, message));
  };
  return { info: write('info'), warn: write('warn'), error: write('error'), flush: () => written };
}

function open(create: typeof pino, { level, readable, colour }: LoggerOptions): PinoLogger {
  const stderr = create.destination({ fd: 2, sync: true });
  const settings = { level, base: null, timestamp: create.stdTimeFunctions.isoTime };
  return create(settings, readable ? readableLines(stderr, colour, create.levels.labels) : stderr);
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
