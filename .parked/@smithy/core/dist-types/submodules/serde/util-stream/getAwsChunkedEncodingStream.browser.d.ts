import type { GetAwsChunkedEncodingStream } from "@smithy/types";
/**
 * @internal
 */
export declare const getAwsChunkedEncodingStream: GetAwsChunkedEncodingStream<ReadableStream>;
