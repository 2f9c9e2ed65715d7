import type { ApiDirectory } from './api-directory.js';
import { type ApiSettings, adHocMethods, allowedMethods } from './api-settings.js';

// Decision: docs/decisions/2026-11-22-start-loads-only-what-it-uses.md
/**
 * Returns a directory without configured APIs that is opened by the first call. Until then, nothing that sends requests is
 * loaded.
 */
export function deferredDirectory(settings: Pick<ApiSettings, 'adHoc'>, open: () => Promise<ApiDirectory>): ApiDirectory {
  let opening: Promise<ApiDirectory> | undefined;
  let directory: ApiDirectory | undefined;
  const opened = () => {
    if (directory === undefined) throw new Error('load() must be awaited before the directory is used');
    return directory;
  };
  const empty = { ...settings, apis: [] };
  return {
    async load() {
      opening ??= open();
      directory = await opening;
    },
    resolve: (target) => opened().resolve(target),
    list: () => opened().list(),
    permits: () => true,
    names: () => [],
    adHocMethods: () => adHocMethods(settings),
    allowedMethods: () => allowedMethods(empty),
    of: (caller) => ({
      resolve: (target) => opened().of(caller).resolve(target),
      list: () => opened().of(caller).list(),
      permits: (name) => caller.apis?.includes(name) ?? true,
      names: () => [],
      adHocMethods: () => (caller.apis === undefined ? adHocMethods(settings) : []),
      allowedMethods: () => allowedMethods(caller.apis === undefined ? empty : { ...empty, adHoc: false }),
    }),
    replace: (next) => opened().replace(next),
    close: async () => directory?.close(),
  };
}
