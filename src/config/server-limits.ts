import * as z from 'zod';

/** Returns the schema of the limits of the front door. */
export const limitOptions = () =>
  z.strictObject({
    keepAliveMs: z
      .int()
      .min(100)
      .max(600_000)
      .default(10_000)
      .describe(
        'Interval in milliseconds in which bytes are sent while a call runs. It must be lower than the read timeout of every proxy. Default: 10000.',
      ),
    maxConnections: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(2000)
      .describe(
        'Maximum open connections. Beyond it, the oldest one without a running call is closed, of the address with the most connections. Default: 2000.',
      ),
    maxIdleMs: z
      .int()
      .min(1000)
      .max(3_600_000)
      .default(65_000)
      .describe(
        'Maximum time between two requests of a connection in milliseconds. It should be higher than the idle timeout of the proxy. Default: 65000.',
      ),
    maxRequestMs: z
      .int()
      .min(1000)
      .max(600_000)
      .default(30_000)
      .describe('Maximum time for the arrival of a request with its body in milliseconds; a third of it for its headers. Default: 30000.'),
    maxCalls: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(2000)
      .describe('Maximum concurrent requests of all callers; further ones get 503. Default: 2000.'),
    maxCallsPerCaller: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(200)
      .describe('Maximum concurrent requests of one authenticated caller; further ones get 429. Default: 200.'),
    maxSubscriptionsPerCaller: z
      .int()
      .min(1)
      .max(1024)
      .default(32)
      .describe('Maximum open subscriptions of one authenticated caller; further ones get 429. Default: 32.'),
  });
export type LimitOptions = z.output<ReturnType<typeof limitOptions>>;

/** Returns the schema of the shutdown. */
export const drainOptions = () =>
  z.strictObject({
    delayMs: z
      .int()
      .min(0)
      .max(600_000)
      .default(0)
      .describe(
        'Time after SIGTERM in milliseconds in which requests are still served, while /readyz returns 503: as long as the load balancer needs to notice it. Default: 0.',
      ),
    timeoutMs: z
      .int()
      .min(0)
      .max(900_000)
      .default(61_000)
      .describe(
        'Maximum time in milliseconds that calls in flight have after the delay; later they are cancelled. The default is longer than the default deadline of a call. Default: 61000.',
      ),
  });
