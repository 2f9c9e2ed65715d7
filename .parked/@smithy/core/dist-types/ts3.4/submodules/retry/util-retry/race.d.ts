import { AbortSignal as DeprecatedAbortSignal } from "@smithy/types";
export declare const race: <T>(promise: Promise<T>, signal?: AbortSignal | DeprecatedAbortSignal) => Promise<T>;
export declare const isAbortError: (error: unknown) => boolean;
