import type { Clock } from '../runtime/clock.js';
import { callIsRunning, eventStream, type ResponseWriter } from './front/steady-response.js';

/** Messages that belong to one call, in the response to its request. */
export interface CallStream {
  /** Sends a notification or a question before the result. */
  send(message: object): void;
  /** Sends the JSON text of the result. */
  end(text: string): void;
}

/**
 * Opens the stream with the first message, and sends a comment in each interval from then on, because a proxy ends a connection on
 * which it has read nothing for a while and a user takes their time. A call without messages gets a response with a length.
 */
export function createCallStream(response: ResponseWriter, everyMs: number, clock: Clock): CallStream {
  let isOpen = false;
  let cancel = () => {};
  response.on('close', () => cancel());

  const comment = () => {
    if (response.destroyed) return;
    response.write(callIsRunning);
    cancel = clock.after(everyMs, comment);
  };

  return {
    send(message) {
      if (response.destroyed) return;
      if (!isOpen) {
        response.writeHead(200, eventStream);
        cancel = clock.after(everyMs, comment);
      }
      isOpen = true;
      response.write(eventOf(JSON.stringify(message)));
    },
    end(text) {
      cancel();
      if (response.destroyed) return;
      const event = Buffer.from(eventOf(text));
      if (!isOpen) response.writeHead(200, { ...eventStream, 'content-length': String(event.length) });
      response.end(event);
    },
  };
}

const eventOf = (json: string) => `event: message\ndata: ${json}\n\n`;
