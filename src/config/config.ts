import type { ApiSettings } from '../apis/api-settings.js';
import type { ConfigDiagnostic } from '../documents/diagnostic.js';
import type { FileFolders } from '../files/file-folders.js';
import { safeMethods } from '../http/semantics/method.js';
import type { Reference } from '../secrets/references.js';
import type { StoreOptions } from '../store/redis/store-options.js';
import type { ServerOptions } from './server-options.js';
import type { TrustedFiles } from './trust.js';

/** A loaded configuration file. Secret references are not resolved. */
export interface Config extends ApiSettings {
  /** Absent if there is no file. */
  readonly file?: string;
  readonly skills: { readonly dirs: readonly string[] };
  readonly files: FileFolders;
  readonly scripts: {
    readonly sandbox: 'auto' | 'required' | 'off';
    readonly network: boolean;
    readonly readable: readonly string[];
    readonly concurrency: number;
    readonly memoryMiB: number;
    readonly processes: number;
  };
  /** How clients reach a server over HTTP. Read once, at start. */
  readonly server: ServerOptions;
  /** Store that nodes share. Read once, at start. */
  readonly store?: StoreOptions | undefined;
  /** Secret references in the file, used or not. */
  readonly references: readonly Reference[];
  readonly warnings: readonly ConfigDiagnostic[];
  /** Set if the file was loaded because it is trusted: the files that it names may be used only in their trusted version. */
  readonly trustedFiles?: TrustedFiles;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly reason: 'untrusted' | 'unreadable' | 'invalid'; readonly problems: readonly ConfigDiagnostic[] };

/** Maximum size of a configuration file. */
export const maxConfigBytes = 1024 * 1024;

/** Default of `allow`. */
export const safeAllow = { methods: [...safeMethods] };

// Decision: docs/decisions/2026-11-22-safe-defaults-for-bare-urls.md
/** Configuration without a file. Written out, because building the schemas takes time; a test compares it with an empty file. */
export const noConfig: Config = {
  apis: [],
  adHoc: { allow: safeAllow },
  skills: { dirs: [] },
  files: {},
  scripts: { sandbox: 'auto', network: false, readable: [], concurrency: 4, memoryMiB: 2048, processes: 512 },
  server: {
    hosts: [],
    origins: [],
    limits: {
      keepAliveMs: 10_000,
      maxConnections: 2000,
      maxIdleMs: 65_000,
      maxRequestMs: 30_000,
      maxCalls: 2000,
      maxCallsPerCaller: 200,
      maxSubscriptionsPerCaller: 32,
    },
    drain: { delayMs: 0, timeoutMs: 61_000 },
  },
  references: [],
  warnings: [],
};
