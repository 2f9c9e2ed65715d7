import type { ApiSettings } from '../apis/api-settings.js';
import type { ConfigProblem } from '../documents/problem.js';
import { safeMethods } from '../http/semantics/method.js';

/** A configuration file as it was read; references to secrets are still what they are. */
export interface Config extends ApiSettings {
  /** None: there was no file. */
  readonly file?: string;
  readonly skills: { readonly dirs: readonly string[] };
  readonly scripts: {
    readonly sandbox: 'auto' | 'required' | 'off';
    readonly network: boolean;
    readonly readable: readonly string[];
    readonly concurrency: number;
  };
  readonly warnings: readonly ConfigProblem[];
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** What may be sent where nothing says otherwise. */
export const safeAllow = { methods: [...safeMethods] };

/** Without a file. A test holds it to what an empty file means; here, because schemas take time to build. */
export const noConfig: Config = {
  apis: [],
  adHoc: { allow: safeAllow },
  skills: { dirs: [] },
  scripts: { sandbox: 'auto', network: false, readable: [], concurrency: 4 },
  warnings: [],
};
