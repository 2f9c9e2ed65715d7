import { AbortSignal as DeprecatedAbortSignal } from "./abort";
/**
 * @public
 */
export interface AbortHandler {
    (this: AbortSignal | DeprecatedAbortSignal, ev: any): any;
}
