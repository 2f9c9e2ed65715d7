import type { ErrorCode } from '../../errors.js';

/** Why OpenSSL or Node rejected a certificate. Every reason lasts until the server or the trusted authorities change. */
export interface CertificateFailure {
  readonly code: ErrorCode;
  readonly message: string;
  /** Default: the hint of the code. */
  readonly hint?: string;
}

const replaceHint = 'Report to the API owner that the certificate, or an issuer in its chain, must be replaced.';
const untrusted = (message: string): CertificateFailure => ({ code: 'tls-certificate-untrusted', message, hint: replaceHint });

const dates: CertificateFailure = {
  code: 'tls-certificate-expired',
  message: 'The server certificate, or an issuer in its chain, has expired or is not yet valid',
};
const unknownIssuer: CertificateFailure = {
  code: 'tls-certificate-untrusted',
  message: 'The server certificate is not issued by a trusted authority',
};
const otherHost: CertificateFailure = { code: 'tls-host-mismatch', message: 'The server certificate is not valid for this host' };
const unreadableDate = untrusted('A date in the certificate chain of the server cannot be read');
const wrongSignature = untrusted('A signature in the certificate chain of the server is invalid');
const noRevocationList = untrusted('The revocation list (CRL) for the server certificate is missing or invalid');

/** Node's names of OpenSSL's verdicts (https://nodejs.org/api/tls.html#x509-certificate-error-codes), and Node's own. */
const failures: Readonly<Record<string, CertificateFailure>> = {
  CERT_HAS_EXPIRED: dates,
  CERT_NOT_YET_VALID: dates,
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownIssuer,
  SELF_SIGNED_CERT_IN_CHAIN: unknownIssuer,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  CERT_UNTRUSTED: unknownIssuer,
  HOSTNAME_MISMATCH: otherHost,
  ERR_TLS_CERT_ALTNAME_INVALID: otherHost,
  ERR_TLS_CERT_ALTNAME_FORMAT: untrusted('The host names in the server certificate cannot be read'),
  ERROR_IN_CERT_NOT_BEFORE_FIELD: unreadableDate,
  ERROR_IN_CERT_NOT_AFTER_FIELD: unreadableDate,
  CERT_SIGNATURE_FAILURE: wrongSignature,
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: wrongSignature,
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: untrusted('The key of an issuer in the certificate chain of the server cannot be read'),
  INVALID_PURPOSE: untrusted('A certificate in the chain of the server does not allow this use'),
  INVALID_CA: untrusted('An issuer in the certificate chain of the server is not a certificate authority'),
  PATH_LENGTH_EXCEEDED: untrusted('The certificate chain of the server contains more authorities than one of them allows'),
  CERT_CHAIN_TOO_LONG: untrusted('The certificate chain of the server is too long'),
  CERT_REVOKED: untrusted('The server certificate is revoked'),
  CERT_REJECTED: untrusted('The authority of the server certificate is rejected for this use'),
  UNABLE_TO_GET_CRL: noRevocationList,
  UNABLE_TO_DECRYPT_CRL_SIGNATURE: noRevocationList,
  CRL_SIGNATURE_FAILURE: noRevocationList,
  CRL_NOT_YET_VALID: noRevocationList,
  CRL_HAS_EXPIRED: noRevocationList,
  ERROR_IN_CRL_LAST_UPDATE_FIELD: noRevocationList,
  ERROR_IN_CRL_NEXT_UPDATE_FIELD: noRevocationList,
};

/** Verdicts that Node names UNSPECIFIED, by OpenSSL's text (X509_verify_cert_error_string). */
const unnamedFailures: readonly { readonly pattern: RegExp; readonly failure: CertificateFailure }[] = [
  {
    pattern: /too weak|too small/,
    failure: { code: 'tls-certificate-weak', message: 'The key or signature of the server certificate is too weak' },
  },
  {
    pattern: /subtree violation|name constraint/,
    failure: untrusted('An authority in the certificate chain of the server does not allow its host names'),
  },
  { pattern: /address mismatch/, failure: otherHost },
  { pattern: /critical extension/, failure: untrusted('A certificate in the chain of the server has an unknown critical extension') },
];

/** Returns why a certificate was rejected; undefined if the error has another reason. */
export function certificateFailure({
  code = '',
  message,
}: {
  readonly code?: string | undefined;
  readonly message: string;
}): CertificateFailure | undefined {
  if (code !== 'UNSPECIFIED') return Object.hasOwn(failures, code) ? failures[code] : undefined;
  return (
    unnamedFailures.find(({ pattern }) => pattern.test(message))?.failure ?? untrusted('The certificate chain of the server is invalid')
  );
}
