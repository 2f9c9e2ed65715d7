import * as z from 'zod';
import { auditOptions } from './server-audit.js';
import { serverAuthOptions } from './server-auth.js';
import { drainOptions, limitOptions } from './server-limits.js';
import { reachOptions } from './server-reach.js';
import { telemetryOptions } from './server-telemetry.js';

/** Returns the schema of `server`: how clients reach a server over HTTP. It is read once, at start. */
export const serverOptions = () =>
  z.strictObject({
    ...reachOptions(),
    limits: limitOptions().prefault({}).describe('Limits of connections and requests. Default: see its options.'),
    audit: auditOptions()
      .optional()
      .describe('Audit log: a JSON line before and after each call of a tool, with the caller. Default: none.'),
    drain: drainOptions().prefault({}).describe('Shutdown after SIGTERM. Default: see its options.'),
    ...telemetryOptions(),
    auth: serverAuthOptions()
      .optional()
      .describe('How clients authenticate. Required if the server listens beyond loopback. Default: they do not.'),
  });
export type ServerOptions = z.output<ReturnType<typeof serverOptions>>;
