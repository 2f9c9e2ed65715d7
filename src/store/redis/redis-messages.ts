import type { Redis } from 'iovalkey';

/** Messages of other nodes, on a connection of their own: one that subscribes accepts no other commands. */
export interface RedisMessages {
  /** Calls the listener for every message of a channel. Returns the function that stops it. */
  listen(channel: string, listener: (message: string) => void): () => void;
  /** Calls the listener when the subscriptions of a new connection are in effect: messages may have been lost. */
  onReopened(listener: () => void): () => void;
  /** Subscribes again if the store has refused it. Returns its latest refusal. */
  refusal(): Error | undefined;
  /** Opens the connection again, to the host that its name leads to now. */
  reopen(): void;
  close(): void;
}

export function redisMessages(connection: Redis, isReply: (error: Error) => boolean): RedisMessages {
  const channels = new Map<string, Set<(message: string) => void>>();
  const reopenListeners = new Set<() => void>();
  let refused: Error | undefined;
  let wasOpen = false;

  /** Subscribes, and returns whether the store has confirmed it. A connection that ends subscribes again when it is open. */
  async function subscribe(names: readonly string[]): Promise<boolean> {
    if (names.length === 0) return true;
    try {
      await connection.subscribe(...names);
      refused = undefined;
      return true;
    } catch (error) {
      if (error instanceof Error && isReply(error)) refused = error;
      return false;
    }
  }

  // Its failures are those of the connection for commands, a little later.
  connection.on('error', () => undefined);
  connection.on('message', (channel: string, message: string) => {
    for (const listener of channels.get(channel) ?? []) listener(message);
  });
  connection.on('ready', async () => {
    // A store that hangs accepts connections, and delivers nothing.
    if (!(await subscribe([...channels.keys()]))) return;
    if (wasOpen) for (const listener of reopenListeners) listener();
    wasOpen = true;
  });

  return {
    listen(channel, listener) {
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(listener));
      if (listeners.size === 1) void subscribe([channel]);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || channels.get(channel) !== listeners) return;
        channels.delete(channel);
        connection.unsubscribe(channel).catch(() => undefined);
      };
    },
    onReopened(listener) {
      reopenListeners.add(listener);
      return () => reopenListeners.delete(listener);
    },
    refusal() {
      if (refused !== undefined) void subscribe([...channels.keys()]);
      return refused;
    },
    reopen: () => connection.disconnect(true),
    close: () => connection.disconnect(),
  };
}
