/**
 * @internal
 */
export declare const CONFIG_PREFIX_SEPARATOR = ".";
