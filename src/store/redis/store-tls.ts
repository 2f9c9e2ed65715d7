import { X509Certificate } from 'node:crypto';
import { createSecureContext, type SecureContextOptions } from 'node:tls';

export interface TlsTexts {
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export type TlsResult =
  | { readonly ok: true; readonly tls: Pick<SecureContextOptions, 'ca' | 'cert' | 'key'> | undefined }
  | { readonly ok: false; readonly option: string; readonly rule: string };

/** Checks the certificates for a connection: with wrong ones, it would fail with an error that does not name the option. */
export function readTls({ ca, cert, key }: TlsTexts, isSecure: boolean): TlsResult {
  const tls = { ...(ca !== undefined && { ca }), ...(cert !== undefined && { cert }), ...(key !== undefined && { key }) };
  const [first] = Object.keys(tls);
  if (!isSecure && first !== undefined)
    return { ok: false, option: `store.${first}`, rule: 'is set, but the URL of the store does not use TLS; use rediss://' };
  if ((cert === undefined) !== (key === undefined))
    return { ok: false, option: cert === undefined ? 'store.cert' : 'store.key', rule: 'is missing: cert and key are used together' };
  if (ca !== undefined && !isAccepted(() => new X509Certificate(ca)))
    return { ok: false, option: 'store.ca', rule: 'is not a certificate in PEM' };
  if (cert !== undefined && !isAccepted(() => createSecureContext({ cert })))
    return { ok: false, option: 'store.cert', rule: 'is not a certificate in PEM' };
  if (key !== undefined && !isAccepted(() => createSecureContext(tls)))
    return { ok: false, option: 'store.key', rule: 'is not the private key of store.cert in PEM, without a passphrase' };
  return { ok: true, tls: isSecure ? tls : undefined };
}

function isAccepted(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
