import { Readable } from "node:stream";
import { ReadableStream as IReadableStream } from "node:stream/web";
/**
 * @internal
 */
export declare const streamCollector: (stream: Readable | IReadableStream | ReadableStream | Blob) => Promise<Uint8Array>;
