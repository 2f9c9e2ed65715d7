import type { Events } from './events.js';
import type { Logger } from './logger.js';

/** Logs every event at level debug, and a login that is not saved as a warning. Returns the function that stops it. */
export function logEvents(events: Events, logger: Logger): () => void {
  return events.subscribe(({ type, ...fields }, api) =>
    logger[type === 'login-not-saved' ? 'warn' : 'debug'](api === undefined ? fields : { ...fields, api }, type),
  );
}
