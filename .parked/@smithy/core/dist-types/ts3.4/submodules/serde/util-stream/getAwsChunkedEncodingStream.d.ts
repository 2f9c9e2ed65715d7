import { Readable } from "node:stream";
import { GetAwsChunkedEncodingStreamOptions } from "@smithy/types";
/**
 * @internal
 */
export declare function getAwsChunkedEncodingStream(stream: Readable, options: GetAwsChunkedEncodingStreamOptions): Readable;
/**
 * @internal
 */
export declare function getAwsChunkedEncodingStream(stream: ReadableStream, options: GetAwsChunkedEncodingStreamOptions): ReadableStream;
