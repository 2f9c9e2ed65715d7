import type * as z from 'zod';
import type { Config } from '../../config/config.js';
import type { ServerOptions } from '../../config/server-options.js';
import { reachOptions } from '../../config/server-reach.js';
import { UsageError } from '../../errors.js';

/** Options of `serve` about the names under which clients reach it. */
export interface ReachOptions {
  readonly publicUrl?: string;
  readonly allowHost?: readonly string[];
  readonly allowOrigin?: readonly string[];
}

/** Returns the settings of the configuration file, with the options of the command line. */
export function serverOf({ publicUrl, allowHost = [], allowOrigin = [] }: ReachOptions, { server }: Pick<Config, 'server'>): ServerOptions {
  const hosts = [...server.hosts, ...allowHost];
  const origins = [...server.origins, ...allowOrigin];
  return { ...server, hosts, origins, ...(publicUrl !== undefined && { publicUrl }) };
}

export function parsePublicUrl(value: string): string {
  return checked('--public-url', reachOptions().publicUrl.unwrap(), value);
}

export function parseHost(value: string, earlier: readonly string[]): string[] {
  return [...earlier, checked('--allow-host', reachOptions().hosts.unwrap().element, value)];
}

export function parseOrigin(value: string, earlier: readonly string[]): string[] {
  return [...earlier, checked('--allow-origin', reachOptions().origins.unwrap().element, value)];
}

/** Checks a value like the same option of the configuration file. */
function checked(option: string, schema: z.ZodType<string>, value: string): string {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(`${option} ${result.error.issues[0]?.message ?? 'is not valid'}; got ${JSON.stringify(value)}`, 2);
}
