import { SdkError } from "@smithy/types";
/**
 * @internal
 * @deprecated this is only used in the deprecated StandardRetryStrategy. Do not use in new code.
 */
export declare const defaultRetryDecider: (error: SdkError) => boolean;
