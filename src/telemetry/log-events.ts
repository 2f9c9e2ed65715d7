import type { Events } from './events.js';
import type { Logger } from './logger.js';

/** Every event is a line at level debug. Returns the function that ends it. */
export function logEvents(events: Events, logger: Logger): () => void {
  return events.subscribe(({ type, ...fields }) => logger.debug(fields, type));
}
