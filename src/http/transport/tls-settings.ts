import { readFile } from 'node:fs/promises';
import type { SecureContext } from 'node:tls';
import { badInput } from '../../errors.js';
import { withoutBrackets } from '../semantics/host-name.js';
import type { ConnectionOptions } from './connection-options.js';

/** Options that undici passes to `tls.connect`. */
export interface TlsSettings {
  readonly secureContext?: SecureContext;
  readonly servername?: string;
}

export interface TlsProfiles {
  /** For the origins that receive the client certificate. */
  readonly withCertificate: TlsSettings;
  /** For other origins, such as redirect targets, and for the proxy. */
  readonly withoutCertificate: TlsSettings;
  /** For the origin that `tls.serverName` applies to. */
  readonly serverName: TlsSettings;
}

/** Creates the TLS profiles. Each context is created once, because it parses the 140 certificates of the public authorities. */
export async function createTlsProfiles({ ca, cert, key, passphrase, serverName }: ConnectionOptions['tls']): Promise<TlsProfiles> {
  const nameSettings = serverName === undefined ? {} : { servername: withoutTrailingDot(serverName) };
  if (ca === undefined && cert === undefined) return { withCertificate: {}, withoutCertificate: {}, serverName: nameSettings };
  const tls = await import('node:tls');
  const trust = ca === undefined ? {} : { ca: [...publicAuthorities(tls), ...[ca].flat()] };
  const identity = cert === undefined || key === undefined ? {} : { cert, key, ...(passphrase !== undefined && { passphrase }) };
  try {
    const withoutCertificate = { secureContext: tls.createSecureContext(trust) };
    const withCertificate = { secureContext: tls.createSecureContext({ ...trust, ...identity }) };
    return { withCertificate, withoutCertificate, serverName: nameSettings };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw badInput(
      'tls-failed',
      `The certificates or key in the tls options cannot be loaded (${reason}).`,
      'Ask the operator to check tls: complete PEM texts, a key that matches cert, and its passphrase.',
    );
  }
}

/** RFC 6066 §3: the name of SNI has no trailing dot, with which a URL marks a name as complete. Many servers refuse one. */
export function withoutTrailingDot(host: string): string {
  return host.replace(/\.$/, '');
}

/** Returns the name that the certificate of a URL must contain: an address without brackets, or a name without a trailing dot. */
export function certificateName({ hostname }: URL): string {
  return withoutTrailingDot(withoutBrackets(hostname));
}

/** Returns the public authorities, because `ca` replaces Node's list. Node 22 and newer include those of NODE_EXTRA_CA_CERTS. */
function publicAuthorities(tls: typeof import('node:tls')): readonly string[] {
  if (!('getCACertificates' in tls) || typeof tls.getCACertificates !== 'function') return tls.rootCertificates;
  const certificates: unknown = tls.getCACertificates('default');
  return Array.isArray(certificates) ? certificates.map(String) : tls.rootCertificates;
}

/**
 * Returns the PEM texts of the authorities that a connection trusts. Node 20 shows those of NODE_EXTRA_CA_CERTS nowhere, and
 * trusts them only without `ca`.
 */
export async function trustedAuthorities(
  ca: ConnectionOptions['tls']['ca'],
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const tls = await import('node:tls');
  const extra = env.NODE_EXTRA_CA_CERTS;
  const isHidden = !('getCACertificates' in tls) && ca === undefined && extra !== undefined;
  // Node reports a file that it cannot read at start, and ignores it.
  const hidden = isHidden ? await readFile(extra, 'utf8').catch(() => '') : '';
  return [...publicAuthorities(tls), hidden, ...(ca === undefined ? [] : [ca].flat())];
}
