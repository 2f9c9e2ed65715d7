import * as z from 'zod';
import { hasReference } from '../../secrets/secret-reader.js';

export const keyAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;
export type KeyAlgorithm = (typeof keyAlgorithms)[number];
export const signingAlgorithms = ['HS256', 'HS384', 'HS512', ...keyAlgorithms] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

/** A private key as text, or the name of a secret that is one. */
export const keyText = () =>
  z
    .string()
    .refine(
      (value) => hasReference(value) || /-----BEGIN ([A-Z]+ )*PRIVATE KEY-----/.test(value) || value.trimStart().startsWith('{'),
      'must be PEM text with a line "-----BEGIN PRIVATE KEY-----", JWK text, or name a secret (env, file or command)',
    );
