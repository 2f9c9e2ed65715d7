import * as z from 'zod';
import { hasReference } from '../../secrets/secret-reader.js';

export const keyAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;
export type KeyAlgorithm = (typeof keyAlgorithms)[number];
export const signingAlgorithms = ['HS256', 'HS384', 'HS512', ...keyAlgorithms] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

/** Private key as text, or a secret reference to it. */
export const keyText = () =>
  z
    .string()
    .refine(
      (value) => hasReference(value) || /-----BEGIN ([A-Z]+ )*PRIVATE KEY-----/.test(value) || value.trimStart().startsWith('{'),
      'must be PEM text with the line "-----BEGIN PRIVATE KEY-----", JWK text, a service account file, or a secret reference (env, file or command)',
    );
