import type { RedisOptions } from 'iovalkey';
import { parseUrl } from '../../runtime/url.js';
import type { StoreOptions } from './store-options.js';
import { readTls } from './store-tls.js';

/** Where the store is and how to authenticate, with every reference replaced. */
export interface RedisSettings {
  readonly options: RedisOptions;
  readonly prefix: string;
  /** Keys for tokens in the store, the current one first; empty without. */
  readonly encryptionKeys: readonly Buffer[];
  /** What must not appear in logs and results. */
  readonly secrets: readonly string[];
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: RedisSettings }
  /** `rule` completes a sentence about the option, and contains no value. */
  | { readonly ok: false; readonly option: string; readonly rule: string };

const defaultPrefix = 'api-integration-mcp';
const defaultPort = 6379;

/** Reads the options of a store. `resolve` replaces the references of a text. */
export async function readSettings(given: StoreOptions, resolve: (text: string) => Promise<string>): Promise<SettingsResult> {
  const options = typeof given === 'string' ? { url: given, prefix: defaultPrefix } : given;
  const optional = async (text: string | undefined) => (text === undefined ? undefined : resolve(text));
  const address = parseAddress(await resolve(options.url));
  if (address === undefined)
    return { ok: false, option: 'store.url', rule: 'is not a URL such as redis://host:6379/0 or rediss://host:6379' };
  const { isSecure, ...target } = address;
  const certificates = { ca: await optional(options.ca), cert: await optional(options.cert), key: await optional(options.key) };
  const read = readTls(certificates, isSecure);
  if (!read.ok) return read;
  const username = (await optional(options.username)) ?? target.username;
  const password = (await optional(options.password)) ?? target.password;
  const texts = options.encryptionKey === undefined ? [] : [options.encryptionKey].flat();
  const encryptionKeys = (await Promise.all(texts.map(resolve))).map(parseKey);
  if (!encryptionKeys.every((key) => key !== undefined))
    return {
      ok: false,
      option: 'store.encryptionKey',
      rule: 'is not a key of 32 bytes in base64 or hex; to create one, run: openssl rand -base64 32',
    };
  return {
    ok: true,
    settings: {
      options: {
        ...target,
        ...(username !== undefined && { username }),
        ...(password !== undefined && { password }),
        ...(read.tls && { tls: { ...read.tls, ...(isName(target.host) && { servername: target.host }) } }),
      },
      prefix: options.prefix,
      encryptionKeys,
      secrets: [password, certificates.key].filter((secret) => secret !== undefined),
    },
  };
}

interface Address extends Pick<RedisOptions, 'port' | 'db'> {
  readonly host: string;
  readonly isSecure: boolean;
  readonly username?: string;
  readonly password?: string;
}

function parseAddress(text: string): Address | undefined {
  const url = parseUrl(text.trim());
  const [, secure] = /^(?:redis|valkey)(s?):$/.exec(url?.protocol ?? '') ?? [];
  if (url === undefined || secure === undefined || url.hostname === '') return undefined;
  const path = /^\/?(\d{1,4})?$/.exec(url.pathname);
  if (path === null || url.search !== '' || url.hash !== '') return undefined;
  const [username, password] = [decode(url.username), decode(url.password)];
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPort : Number(url.port),
    db: Number(path[1] ?? 0),
    isSecure: secure === 's',
    ...(username !== '' && { username }),
    ...(password !== '' && { password }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A server name for TLS is a name, not an address (RFC 6066 §3). */
const isName = (host: string) => !/^[\d.]+$|:/.test(host);

function parseKey(text: string): Buffer | undefined {
  const trimmed = text.trim();
  const key = /^[\da-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64');
  return key.length === 32 ? key : undefined;
}
