import { SdkStream } from "@smithy/types";
/**
 * The stream handling utility functions for browsers and React Native
 *
 * @internal
 */
export declare const sdkStreamMixin: (stream: unknown) => SdkStream<ReadableStream | Blob>;
