import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, makeFolder } from '../skill-folders.js';
import { type Authorities, createAuthorities } from './certificates.js';
import { freePort } from './http-server.js';
import { type RedisServer, startRedis } from './redis-server.js';

export interface SecureRedis extends RedisServer {
  readonly tlsPort: number;
  /** Their root signed its certificate, which is for 127.0.0.1. */
  readonly authorities: Authorities;
  /** File with the certificate of the authority. */
  readonly caFile: string;
}

/** What the documentation tells operators to allow an ACL user, for the prefix `tools`. */
export const documentedRights: readonly string[] = (
  /ACL SETUSER node on >PASSWORD ([^`]+)`/.exec(readFileSync('docs/serve-for-a-team.md', 'utf8'))?.[1] ?? ''
).split(' ');

/** Starts a Redis that also listens with TLS, and requires no certificate of its clients. */
export async function startSecureRedis(): Promise<SecureRedis> {
  const authorities = createAuthorities();
  const { cert, key } = authorities.issue('store', { names: 'IP:127.0.0.1' });
  const folder: Folder = makeFolder({ 'cert.pem': cert, 'key.pem': key, 'ca.pem': authorities.root });
  const tlsPort = await freePort();
  const files = Object.entries({ cert: 'cert.pem', key: 'key.pem', 'ca-cert': 'ca.pem' });
  const tls = files.flatMap(([name, file]) => [`--tls-${name}-file`, join(folder.path, file)]);
  const server = await startRedis(['--tls-port', String(tlsPort), '--tls-auth-clients', 'no', ...tls]);
  return {
    ...server,
    tlsPort,
    authorities,
    caFile: join(folder.path, 'ca.pem'),
    async close() {
      await server.close();
      authorities.remove();
      folder.remove();
    },
  };
}
