import type { SelectorType } from "./types";
/**
 * Returns number value for string value, if the string is defined in obj[key].
 * Returns undefined, if obj[key] is not defined.
 * Throws error for all other cases.
 *
 * @internal
 */
export declare const numberSelector: (obj: Record<string, string | undefined>, key: string, type: SelectorType) => number | undefined;
