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
  async function load(): Promise<void> {
    opening ??= open();
    directory = await opening;
  }
  return {
    load,
    resolve: (target) => opened().resolve(target),
    list: () => opened().list(),
    permits: () => true,
    names: () => directory?.names() ?? [],
    adHocMethods: () => directory?.adHocMethods() ?? adHocMethods(settings),
    allowedMethods: () => directory?.allowedMethods() ?? allowedMethods(empty),
    of: (caller) => ({
      resolve: (target) => opened().of(caller).resolve(target),
      list: () => opened().of(caller).list(),
      permits: (name) => caller.apis?.includes(name) ?? true,
      names: () => directory?.of(caller).names() ?? [],
      adHocMethods: () => directory?.of(caller).adHocMethods() ?? (caller.apis === undefined ? adHocMethods(settings) : []),
      allowedMethods: () =>
        directory?.of(caller).allowedMethods() ?? allowedMethods(caller.apis === undefined ? empty : { ...empty, adHoc: false }),
    }),
    async replace(next) {
      await load();
      await opened().replace(next);
    },
    close: async () => directory?.close(),
  };
}
