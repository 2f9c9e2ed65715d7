/**
 * @param stream
 * @returns stream split into two identical streams.
 */
export declare function splitStream(stream: ReadableStream | Blob): Promise<[ReadableStream, ReadableStream]>;
