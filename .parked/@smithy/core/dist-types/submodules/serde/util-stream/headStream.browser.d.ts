/**
 * Caution: the input stream must be destroyed separately, this function does not do so.
 * @internal
 * @param stream
 * @param bytes - read head bytes from the stream and discard the rest of it.
 */
export declare function headStream(stream: ReadableStream, bytes: number): Promise<Uint8Array>;
