import * as z from 'zod';
import { allowEntryRule, parseAllowEntry } from './allowlist-entry.js';

const buildSchema = () =>
  z.strictObject({
    allowLocal: z
      .boolean()
      .default(false)
      .describe(
        'Allow loopback (127.0.0.0/8, ::1, localhost). With baseUrl, this applies only to origins in this API definition. Default: false.',
      ),
    allow: z
      .array(z.string().refine((text) => parseAllowEntry(text) !== undefined, allowEntryRule))
      .default([])
      .describe(
        'Other non-public targets to allow: addresses (10.1.2.3:8080, [fd12::1]:443), networks (10.0.0.0/8) and host names (intranet.corp), whose addresses can then be loopback or private. With baseUrl, this applies only to origins in this API definition. Link-local, reserved and platform addresses must be listed exactly. An address or localhost in baseUrl needs no entry. Default: none.',
      ),
  });

let schema: ReturnType<typeof buildSchema> | undefined;

/** Returns the options that allow targets beyond public addresses. Built on first use, and once for all clients. */
export function networkOptions(): ReturnType<typeof buildSchema> {
  schema ??= buildSchema();
  return schema;
}

export type NetworkOptions = z.input<ReturnType<typeof networkOptions>>;
export type NetworkPolicy = Readonly<z.output<ReturnType<typeof networkOptions>>>;
