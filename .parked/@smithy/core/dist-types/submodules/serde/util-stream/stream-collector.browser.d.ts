/**
 * @internal
 */
export declare const streamCollector: (stream: Blob | ReadableStream) => Promise<Uint8Array>;
/**
 * @internal
 */
export declare function collectBlob(blob: Blob): Promise<Uint8Array>;
/**
 * @internal
 */
export declare function collectReadableStream(stream: ReadableStream): Promise<Uint8Array>;
