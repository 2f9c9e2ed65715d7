import * as z from 'zod';
import { reachOptions } from './server-reach.js';

/** Returns the schema of `server`: how clients reach a server over HTTP. It is read once, at start. */
export const serverOptions = () =>
  z.strictObject({
    ...reachOptions(),
  });
export type ServerOptions = z.output<ReturnType<typeof serverOptions>>;
