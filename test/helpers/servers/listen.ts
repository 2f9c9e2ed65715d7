import type { Server } from 'node:net';

export interface LoopbackAddress {
  readonly port: number;
}

/** Starts an HTTP or TCP server on a free port of 127.0.0.1. */
export async function listenOnLoopback(server: Server): Promise<LoopbackAddress> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { port: address.port };
}
