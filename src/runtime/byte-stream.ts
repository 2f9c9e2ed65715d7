export interface ByteStreamSettings {
  /** Called when the reader cancels the stream. */
  readonly cancel: (reason: unknown) => void | Promise<void>;
  /** Maps an error of the chunks to the error that the reader receives. Default: the same error. */
  readonly errorOf?: (cause: unknown) => unknown;
}

/** Returns the chunks as a stream. Chunks are read on demand only, so a slow reader slows down the source. */
export function byteStream(
  chunks: AsyncIterator<Uint8Array>,
  { cancel, errorOf = (cause) => cause }: ByteStreamSettings,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      type: 'bytes',
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (done === true) {
            controller.close();
            controller.byobRequest?.respond(0);
          } else {
            // Copied, because the stream detaches the buffer of a chunk, and chunks of one read share a buffer.
            controller.enqueue(new Uint8Array(value));
          }
        } catch (cause) {
          controller.error(errorOf(cause));
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
}
