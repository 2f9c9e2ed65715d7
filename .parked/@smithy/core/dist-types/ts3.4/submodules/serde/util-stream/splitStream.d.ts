import { Readable } from "node:stream";
/**
 * @internal
 * @param stream - to be split.
 * @returns stream split into two identical streams.
 */
export declare function splitStream(stream: Readable): Promise<[
    Readable,
    Readable
]>;
/**
 * @internal
 */
export declare function splitStream(stream: ReadableStream): Promise<[
    ReadableStream,
    ReadableStream
]>;
