import type { SecureContext } from 'node:tls';
import { badInput } from '../../errors.js';
import type { ConnectionOptions } from './connection-options.js';

/** What undici hands on to `tls.connect`. */
export interface TlsSettings {
  readonly secureContext?: SecureContext;
  readonly servername?: string;
}

export interface TlsProfiles {
  /** For the servers that the client certificate is for. */
  readonly identified: TlsSettings;
  /** For any other server, where a redirect may lead, and for the proxy. */
  readonly others: TlsSettings;
  /** The name that the API goes by. */
  readonly named: TlsSettings;
}

/** Contexts are made once, because the public authorities are 140 certificates to read for each. */
export async function createTlsProfiles({ ca, cert, key, passphrase, serverName }: ConnectionOptions['tls']): Promise<TlsProfiles> {
  const named = serverName === undefined ? {} : { servername: serverName };
  if (ca === undefined && cert === undefined) return { identified: {}, others: {}, named };
  const tls = await import('node:tls');
  const trust = ca === undefined ? {} : { ca: [...publicAuthorities(tls), ...[ca].flat()] };
  const identity = cert === undefined || key === undefined ? {} : { cert, key, ...(passphrase !== undefined && { passphrase }) };
  try {
    const others = { secureContext: tls.createSecureContext(trust) };
    const identified = { secureContext: tls.createSecureContext({ ...trust, ...identity }) };
    return { identified, others, named };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown fault';
    throw badInput(
      'tls-failed',
      `The certificates or the key of the connection options can't be read (${reason}).`,
      'The person who configured them checks tls: whole PEM texts, a key that belongs to cert, and its passphrase.',
    );
  }
}

/** Node 22 and newer also tell those of NODE_EXTRA_CA_CERTS; an own list replaces all others. */
function publicAuthorities(tls: typeof import('node:tls')): readonly string[] {
  if (!('getCACertificates' in tls) || typeof tls.getCACertificates !== 'function') return tls.rootCertificates;
  const found: unknown = tls.getCACertificates('default');
  return Array.isArray(found) ? found.map(String) : tls.rootCertificates;
}
