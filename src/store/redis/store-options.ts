import * as z from 'zod';
import { hasReference } from '../../secrets/secret-reader.js';

/** `redis` and `valkey` are the same protocol; with an `s`, over TLS. */
const urlForm = /^(?:redis|valkey)s?:\/\/[^\s?#]+$/i;

const storeUrl = () =>
  z
    .string()
    .refine((text) => hasReference(text) || urlForm.test(text), 'must be a URL such as redis://host:6379/0, or rediss:// for TLS')
    .describe('URL of the store, such as redis://user:password@host:6379/0; rediss:// uses TLS. Secret references are resolved.');

const secret = () => z.string().min(1);

/** Returns the schema of `store`: the Redis or Valkey that the nodes of a server share. It is read once, at start. */
export const storeOptions = () =>
  z.union([
    storeUrl(),
    z.strictObject({
      url: storeUrl(),
      username: secret().optional().describe('ACL user; a secret reference works. Default: the one of the URL.'),
      password: secret().optional().describe('Password; use a secret reference. Default: the one of the URL.'),
      ca: secret()
        .optional()
        .describe(
          'Certificates in PEM that the certificate of the store is checked with; a secret reference works. Default: those of the system.',
        ),
      cert: secret()
        .optional()
        .describe(
          'Client certificate and its chain in PEM, for a store that requires one; a secret reference works. Requires key. Default: none.',
        ),
      key: secret().optional().describe('Private key for cert in PEM; use a secret reference. Default: none.'),
      prefix: z
        .string()
        .regex(/^[\w.:-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, colons, hyphens or underscores')
        .default('api-integration-mcp')
        .describe('Start of every key and channel, so that several servers can share one store. Default: api-integration-mcp.'),
      encryptionKey: z
        .union([secret(), z.array(secret()).min(1).max(10)])
        .optional()
        .describe(
          'Key of 32 bytes in base64 or hex with which tokens are encrypted in the store; use a secret reference. Of several, the first one encrypts, and all decrypt. Default: tokens stay in a folder of each node.',
        ),
    }),
  ]);
export type StoreOptions = z.output<ReturnType<typeof storeOptions>>;
