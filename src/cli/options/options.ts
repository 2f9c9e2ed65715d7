import { join } from 'node:path';
import type { AccessOptions } from '../../apis/api-settings.js';
import type { Config } from '../../config/config.js';
import { userFolders } from '../../config/user-folders.js';
import { UsageError } from '../../errors.js';
import { withoutBrackets } from '../../http/semantics/host-name.js';
import { type Method, methods } from '../../http/semantics/method.js';
import { allowEntryRule, parseAllowEntry } from '../../http/transport/guard/allowlist-entry.js';
import { homeFolder } from '../../runtime/home-folder.js';
import { packageInfo } from '../../runtime/package-info.js';
import { parseUrl } from '../../runtime/url.js';
import type { SkillRoot } from '../../skills/catalog.js';
import { type SandboxMode, type ScriptOptions, scriptOptions } from '../../skills/scripts/options.js';
import type { LogLevel } from '../../telemetry/logger.js';
import type { Io } from '../io/io.js';

/** Options of every command. */
export interface CommonOptions {
  /** Path of the configuration file. Default: the first one found. */
  readonly config?: string;
  readonly skills: readonly string[];
  readonly allowLocal: boolean;
  readonly allowNetwork: readonly string[];
  readonly allowMethods: readonly Method[];
  readonly proxy?: string;
  /** Default: scripts.sandbox of the configuration. */
  readonly sandbox?: SandboxMode;
  readonly scriptNetwork?: boolean;
  readonly logLevel?: LogLevel;
}

export const commonDefaults: CommonOptions = { skills: [], allowLocal: false, allowNetwork: [], allowMethods: [] };

export function accessOf({ allowLocal, allowNetwork, allowMethods, proxy }: CommonOptions): AccessOptions {
  return { allowLocal, allowNetwork, allowMethods, proxy };
}

/**
 * Returns the folders of skills in order of precedence: command line, configuration, the user's folder, the bundled skill.
 * Location of the user's folder: https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function skillRootsOf(options: CommonOptions, { skills }: Pick<Config, 'skills'>, env: Io['env']): SkillRoot[] {
  const { config } = userFolders({ env, home: homeFolder() });
  const userFolder = { path: join(config, 'skills'), optional: true };
  return [
    ...[...options.skills, ...skills.dirs].map((path) => ({ path })),
    userFolder,
    { path: `${packageInfo().root}skills`, isReserved: true },
  ];
}

/**
 * Returns the settings of scripts. If several callers share the server (`isShared`), scripts never run without a sandbox,
 * unless the operator disabled it.
 */
export function scriptsOf(
  { sandbox, scriptNetwork }: CommonOptions,
  { scripts }: Pick<Config, 'scripts'>,
  isShared = false,
): ScriptOptions {
  const mode = sandbox ?? scripts.sandbox;
  return scriptOptions().parse({
    ...scripts,
    sandbox: isShared && mode === 'auto' ? 'required' : mode,
    ...(scriptNetwork && { network: true }),
  });
}

export function collect(value: string, earlier: readonly string[]): string[] {
  return [...earlier, value];
}

export function parseMethod(value: string): Method {
  return methodOf('--method', value);
}

function methodOf(option: string, value: string): Method {
  const upper = value.trim().toUpperCase();
  const method = methods.find((candidate) => candidate === upper);
  if (method === undefined) throw invalidOption(option, `one of ${methods.join(', ')}`, value);
  return method;
}

export function invalidOption(option: string, rule: string, value: string): UsageError {
  return new UsageError(`${option} must be ${rule}; got ${JSON.stringify(value)}`, 2);
}

export function parseMethods(value: string, earlier: readonly Method[] = []): Method[] {
  return [...earlier, ...value.split(',').map((method) => methodOf('--allow-methods', method))];
}

export function parseAllowNetwork(value: string, earlier: readonly string[]): string[] {
  if (parseAllowEntry(value) === undefined) throw new UsageError(`--allow-network ${allowEntryRule}; got ${JSON.stringify(value)}`, 2);
  return [...earlier, value];
}

/** Accepts `env` or an http(s) URL without a path; the transport checks the rest. */
export function parseProxy(value: string): string {
  const url = parseUrl(value);
  const isUrl = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  // Does not show the value, which may contain a password.
  if (value !== 'env' && !isUrl)
    throw new UsageError('--proxy must be env, or an http or https URL without a path, such as http://proxy.corp:3128', 2);
  return value;
}

export function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (!(seconds >= 0.1 && seconds <= 600)) throw invalidOption('--timeout', 'a number of seconds from 0.1 to 600', value);
  return seconds;
}

export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Returns a parser for repeatable `name: value` options; white space around a header value has no meaning (RFC 9110 §5.5). */
export function parseHeader(option: string): (text: string, earlier: readonly Pair[]) => Pair[] {
  return (text, earlier) => {
    const { name, value } = splitPair(option, text, ':', "'name: value'");
    return [...earlier, { name: name.trim(), value: value.trim() }];
  };
}

/** Parses repeatable `name=value` options. White space in a query has a meaning. */
export function parseQuery(text: string, earlier: readonly Pair[]): Pair[] {
  return [...earlier, splitPair('--query', text, '=', 'name=value')];
}

function splitPair(option: string, text: string, separator: string, example: string): Pair {
  const at = text.indexOf(separator);
  if (at < 1) throw invalidOption(option, `of the form ${example}`, text);
  return { name: text.slice(0, at), value: text.slice(at + separator.length) };
}

export function queryOf(pairs: readonly Pair[]): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const { name, value } of pairs) query[name] = [...(query[name] ?? []), value];
  return query;
}

/** Returns a parser for a number from `min` to `max`. */
export function parseNumber(option: string, min: number, max: number, integer = false): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max && (!integer || Number.isInteger(value))) return value;
    throw invalidOption(option, `a ${integer ? 'whole ' : ''}number from ${min} to ${max}`, text);
  };
}

/** Parses `port`, `host:port` or `[ipv6]:port`; the host is a loopback address by default. */
export function parseHttpAddress(value: string): { host: string; port: number } {
  const match = /^(?:(?<host>\[[0-9a-f:.]+\]|[^:[\]/@\s]+):)?(?<port>\d{1,5})$/i.exec(value);
  const port = Number(match?.groups?.port);
  if (match === null || port > 65_535) throw invalidOption('--http', 'like 3333, 127.0.0.1:3333 or [::1]:3333', value);
  return { host: withoutBrackets(match.groups?.host ?? '127.0.0.1'), port };
}

/** Reports whether only this machine can reach a server that listens on the host. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
