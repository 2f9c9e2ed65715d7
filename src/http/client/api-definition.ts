import * as z from 'zod';
import { allowOptions, approveOptions, denyOptions } from '../access/policy/rules.js';
import { authOptions } from '../auth/auth-options.js';
import { certificateOrigins } from '../auth/create-authenticator.js';
import { cacheOptions } from '../cache/cache.js';
import { idempotencyOptions } from '../cache/idempotency.js';
import { circuitBreakerOptions } from '../resilience/circuit-breaker/circuit-breaker.js';
import { concurrencyOptions } from '../resilience/concurrency.js';
import { fallbackOptions } from '../resilience/fallback/fallback.js';
import { rateLimitOptions } from '../resilience/rate-limit/rate-limit.js';
import { retryOptions } from '../resilience/retry/retry.js';
import { baseUrlText, headerFields } from '../semantics/schemas.js';
import { connectionOptions } from '../transport/connection-options.js';
import { networkOptions } from '../transport/guard/network-options.js';

const mebibyte = 1024 * 1024;

/**
 * What an API is, as the configuration resolves it. Every option has its default. Schemas of options are functions,
 * because building them takes 5 ms, and a server that is only asked for its tools needs none.
 */
export const apiDefinition = () =>
  z
    .strictObject({
      name: z.string().min(1).max(100).optional().describe('Names the API in events and states. Default: none, its origin says enough.'),
      baseUrl: baseUrlText().optional().describe('Targets are paths below it. Without: targets are absolute URLs.'),
      description: z.string().max(500).optional().describe('What the API is for, in a sentence for the agent. Default: none.'),
      auth: authOptions()
        .optional()
        .describe(
          'How calls say who they are; needs baseUrl, whose origin alone gets the credentials. With it, callers can not pass credentials of their own. Default: they may.',
        ),
      headers: headerFields()
        .default({})
        .describe(
          'Sent with every request. Those that name a secret go to the origin of baseUrl alone, and the caller can not replace them. Default: none beyond the standard ones.',
        ),
      query: z
        .record(z.string(), z.string())
        .default({})
        .describe('Query parameters of every request; as for headers, a secret stays with the origin of baseUrl. Default: none.'),
      timeouts: z
        .strictObject({
          connectMs: z.int().min(1).max(600_000).default(5000).describe('Milliseconds to connect, TLS included. Default: 5000.'),
          attemptMs: z.int().min(1).max(600_000).default(30_000).describe('Milliseconds for one attempt, body included. Default: 30000.'),
          deadlineMs: z
            .int()
            .min(1)
            .max(600_000)
            .default(60_000)
            .describe('Milliseconds for the whole call, waits included. Default: 60000.'),
        })
        .prefault({}),
      allow: allowOptions().prefault({}),
      deny: denyOptions().prefault({}),
      approve: approveOptions().prefault({}),
      retry: retryOptions().prefault({}),
      cache: z
        .union([z.literal(false), cacheOptions()])
        .prefault({})
        .describe('Cache of answers to GET and HEAD, by RFC 9111; false: none. Default: see its options.'),
      idempotency: z
        .union([z.literal(false), idempotencyOptions()])
        .prefault({})
        .describe('Idempotency keys; false: none are taken. Default: see its options.'),
      fallback: fallbackOptions()
        .prefault({})
        .describe('What to give when the API fails. Default: nothing but a stale answer of the cache.'),
      breaker: z
        .union([z.literal(false), circuitBreakerOptions()])
        .prefault({})
        .describe('Circuit breaker of each origin; false: none. Default: see its options.'),
      rateLimit: z
        .union([z.literal(false), rateLimitOptions()])
        .prefault({})
        .describe('Rate limit of each origin; false: none. Default: see its options.'),
      concurrency: z
        .union([z.literal(false), concurrencyOptions()])
        .prefault({})
        .describe('Calls to each origin at a time; false: no bound. Default: see its options.'),
      maxBodyBytes: z
        .int()
        .min(1)
        .default(32 * mebibyte)
        .describe('Decoded bytes of a body at most. Default: 33554432 (32 MiB).'),
      ...connectionOptions().shape,
      network: networkOptions().prefault({}).describe('What may be reached beyond public addresses. Default: nothing.'),
    })
    .refine(({ auth, tls }) => tls.cert !== undefined || certificateOrigins(auth).length === 0, {
      path: ['auth', 'clientAuthentication'],
      message: 'needs tls.cert and tls.key for mutual-tls',
    });
export type ApiDefinition = z.input<ReturnType<typeof apiDefinition>>;
