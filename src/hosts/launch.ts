import { recordIn, texts } from './entries.js';
import type { Entry } from './host.js';

/** What an entry starts, whatever the form of its host. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Variables that the entry names without a value. */
  readonly passed: readonly string[];
}

/** Reads an entry; returns undefined if it starts no program, such as that of a server with a URL. */
export function launchOf(entry: Entry): Launch | undefined {
  const command = entry.command ?? entry.cmd;
  const [program, ...first] = Array.isArray(command) ? texts(command) : [command];
  if (typeof program !== 'string') return undefined;
  return {
    command: program,
    args: [...texts(first), ...texts(entry.args)],
    env: Object.fromEntries(
      Object.entries(recordIn(entry.env ?? entry.environment ?? entry.envs)).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    ),
    passed: texts(entry.env_vars ?? entry.env_keys),
  };
}

/** Reports whether an entry starts this server, whatever its name. */
export function startsThisServer(launch: Launch): boolean {
  return [launch.command, ...launch.args].some((part) => /(^|[/\\@])api-integration-mcp([/\\@-]|$)/.test(part));
}
