import { type Caller, mayRunScriptsOf } from '../callers/caller.js';
import type { AnyTool } from '../tools/contract/define-tool.js';

/** Reports whether a tool exists for a caller. One that it may not use is as unknown as any other name. */
export function isPermitted({ skill }: Pick<AnyTool, 'skill'>, caller: Pick<Caller, 'apis' | 'skills'>): boolean {
  return skill === undefined || mayRunScriptsOf(skill, caller);
}
