import { onAbort } from './abort.js';
import type { Signal } from './signal.js';

/** Frees what a stream holds that nobody can read any more: its source, and the listener on the signal. */
const unreadable = new FinalizationRegistry<() => void>((abandon) => abandon());

/**
 * Returns the bytes of a source as they arrive. An abort ends the stream even if all bytes have arrived, as the Fetch standard
 * requires. `errorOf` maps an error of the source, or the reason of the abort, to the error that the reader receives.
 */
export function abortableStream(
  source: ReadableStream<Uint8Array>,
  signal: Signal | undefined,
  errorOf: (cause: unknown) => unknown,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let detach = (): void => undefined;
  const abandon = () => {
    detach();
    reader.cancel().catch(() => undefined);
  };
  const stream = new ReadableStream(
    {
      type: 'bytes',
      start(controller) {
        if (signal === undefined) return;
        // Weak, because the signal may live much longer than the stream.
        const abortable = new WeakRef(controller);
        detach = onAbort(signal, () => {
          abortable.deref()?.error(errorOf(signal.reason));
          abandon();
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            detach();
            controller.close();
            controller.byobRequest?.respond(0);
          } else controller.enqueue(value);
        } catch (error) {
          detach();
          controller.error(errorOf(error));
        }
      },
      cancel(reason) {
        detach();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  unreadable.register(stream, abandon);
  return stream;
}
