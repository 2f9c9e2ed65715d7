import { clientClosed } from '../call/interruption.js';
import type { Transport } from './dispatcher.js';

/** A transport that the first call opens. */
export interface OpenedOnce {
  /** Rejects after `close`. May take as long as reading a secret does: its callers end their wait themselves. */
  open(): Promise<Transport>;
  /** Closes the transport; one that is still being opened is closed as soon as it is open. */
  close(): Promise<void>;
}

export function openedOnce(connect: () => Promise<Transport>): OpenedOnce {
  let opening: Promise<Transport> | undefined;
  let opened: Transport | undefined;
  let isClosed = false;

  async function openNow(): Promise<Transport> {
    try {
      const transport = await connect();
      opened = transport;
      if (!isClosed) return transport;
      await transport.destroy();
    } catch (error) {
      // A failure may be temporary (an unreadable file), so the next call opens the transport again.
      opening = undefined;
      throw error;
    }
    throw clientClosed('not-sent');
  }

  return {
    async open() {
      if (isClosed) throw clientClosed('not-sent');
      opening ??= openNow();
      return opening;
    },
    async close() {
      isClosed = true;
      await opened?.destroy();
    },
  };
}
