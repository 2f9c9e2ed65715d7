import type { Events } from './events.js';
import type { Logger } from './logger.js';

/** Logs every event at level debug. Returns the function that stops it. */
export function logEvents(events: Events, logger: Logger): () => void {
  return events.subscribe(({ type, ...fields }) => logger.debug(fields, type));
}
