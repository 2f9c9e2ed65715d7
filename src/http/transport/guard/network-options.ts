import * as z from 'zod';
import { allowEntryRule, parseAllowEntry } from './allowlist-entry.js';

/** What may be reached beyond public addresses. */
export const networkOptions = () =>
  z.strictObject({
    allowLocal: z
      .boolean()
      .default(false)
      .describe(
        'Loopback (127.0.0.0/8, ::1, localhost) may be reached; with baseUrl, by the origins that this definition names. Default: false.',
      ),
    allow: z
      .array(z.string().refine((text) => parseAllowEntry(text) !== undefined, allowEntryRule))
      .default([])
      .describe(
        'What else may be reached; with baseUrl, by the origins that this definition names: addresses (10.1.2.3:8080, [fd12::1]:443), networks (10.0.0.0/8), and host names (intranet.corp), whose addresses may then be loopback or private. Link-local, reserved and platform addresses open only for an entry that is exactly that address. An address or localhost in baseUrl itself needs no entry. Default: none.',
      ),
  });
export type NetworkOptions = z.input<ReturnType<typeof networkOptions>>;
export type NetworkPolicy = Readonly<z.output<ReturnType<typeof networkOptions>>>;
