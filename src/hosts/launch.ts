import { parseUrl } from '../runtime/url.js';
import { recordIn, texts } from './entries.js';
import type { Entry } from './host.js';

/** What an entry starts, whatever the form of its host. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Variables that the entry names without a value. */
  readonly passed: readonly string[];
  /** Working directory. Default: that of the host. */
  readonly cwd?: string;
  /** Whether the entry names a file with more variables. */
  readonly readsFile: boolean;
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
    ...(typeof entry.cwd === 'string' && { cwd: entry.cwd }),
    readsFile: typeof entry.envFile === 'string',
  };
}

/** Returns the address of an entry that connects to a running server, without a user name and query, which can be secrets. */
export function addressOf(entry: Entry): string | undefined {
  const addresses = [entry.url, entry.serverUrl, entry.httpUrl, entry.uri].filter((value) => typeof value === 'string');
  const [url] = addresses.flatMap((text) => parseUrl(text) ?? []);
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}` : undefined;
}

export const isDisabled = (entry: Entry): boolean => entry.disabled === true || entry.enabled === false;

/** Reports whether an entry starts this server, whatever its name. */
export function startsThisServer(launch: Pick<Launch, 'command' | 'args'>): boolean {
  return [launch.command, ...launch.args].some((part) => /(^|[/\\@])api-integration-mcp([/\\@-]|$)/.test(part));
}
