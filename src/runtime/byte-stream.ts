export interface ByteStreamSettings {
  /** The reader wants no more. */
  readonly cancel: (reason: unknown) => void | Promise<void>;
  /** What the reader gets for what the chunks throw. Default: that itself. */
  readonly errorOf?: (cause: unknown) => unknown;
}

/** Chunks as a stream. Nothing is read before it is asked for, so a slow reader slows the source down. */
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
            // A copy, because the stream takes the memory of a chunk away, and chunks of one read share theirs.
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
