import type { Provider } from "@smithy/types";
/**
 * @internal
 */
export declare const fromValue: <T>(staticValue: T) => Provider<T>;
