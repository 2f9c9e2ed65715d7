import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.js';

export interface ListenOptions {
  readonly address: { readonly host: string; readonly port: number };
  /** Describes what failed for a reason such as EADDRINUSE, and what to do. */
  readonly describe: (reason: string) => string;
  /** Receives later errors of the server, such as a lack of file descriptors: without a listener, they would end the process. */
  readonly report: (error: Error) => void;
}

const cannotStart = 3;

/**
 * Starts to listen, and returns the address with the port.
 * @throws UsageError if the server cannot listen on the address
 */
export async function listen(server: Server, { address: { host, port }, describe, report }: ListenOptions): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new UsageError(describe(error.code ?? error.message), cannotStart, error));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail).on('error', report);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not listening on a port');
  return address;
}
