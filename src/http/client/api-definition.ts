import * as z from 'zod';
import { allowOptions, approveOptions, denyOptions } from '../access/policy/rules.js';
import { authOptions } from '../auth/auth-options.js';
import { certificateOrigins } from '../auth/create-authenticator.js';
import { cacheOptions } from '../cache/cache.js';
import { idempotencyOptions } from '../cache/idempotency.js';
import { paginationOptions } from '../pagination/pagination-options.js';
import { circuitBreakerOptions } from '../resilience/circuit-breaker/circuit-breaker.js';
import { concurrencyOptions } from '../resilience/concurrency.js';
import { fallbackOptions } from '../resilience/fallback/fallback.js';
import { rateLimitOptions } from '../resilience/rate-limit/rate-limit.js';
import { retryOptions } from '../resilience/retry/retry.js';
import { baseUrlText, headerFields } from '../semantics/schemas.js';
import { connectionOptions } from '../transport/connection-options.js';
import { networkOptions } from '../transport/guard/network-options.js';

const mebibyte = 1024 * 1024;

const buildSchema = () =>
  z
    .strictObject({
      name: z
        .string()
        .min(1)
        .max(100)
        .optional()
        .describe('API name in events and health states. Default: none; the origin identifies the API.'),
      baseUrl: baseUrlText()
        .optional()
        .describe('Base URL that call targets are relative to. Default: none; targets must be absolute URLs.'),
      description: z.string().max(500).optional().describe('One sentence that tells agents what the API is for. Default: none.'),
      auth: authOptions()
        .optional()
        .describe(
          'How requests authenticate. Requires baseUrl: credentials are sent only to its origin. If set, callers cannot pass their own credentials. Default: none; callers can pass their own.',
        ),
      headers: headerFields()
        .default({})
        .describe(
          'Headers sent with every request. Headers with a secret reference, or the name of a credential, are sent only to the origin of baseUrl. Callers cannot override those with a reference. Default: only the standard headers.',
        ),
      query: z
        .record(z.string(), z.string())
        .default({})
        .describe(
          'Query parameters sent with every request. Parameters with a secret reference, the name of a credential, or a generated key as value, are sent only to the origin of baseUrl. Callers cannot override those with a reference. Default: none.',
        ),
      timeouts: z
        .strictObject({
          connectMs: z.int().min(1).max(600_000).default(5000).describe('Connect timeout in milliseconds, including TLS. Default: 5000.'),
          attemptMs: z
            .int()
            .min(1)
            .max(600_000)
            .optional()
            .describe(
              'Timeout for one attempt in milliseconds, including the body. Default: 30000, or the deadline that a call sets if it is longer.',
            ),
          deadlineMs: z
            .int()
            .min(1)
            .max(600_000)
            .default(60_000)
            .describe('Deadline for the whole call in milliseconds, including retries and waits. Default: 60000.'),
        })
        .prefault({})
        .describe('Time limits of a call. Default: see its options.'),
      allow: allowOptions().prefault({}).describe('Requests that are allowed. Default: see its options.'),
      deny: denyOptions().prefault({}).describe('Requests that are refused, also if they are allowed. Default: none.'),
      approve: approveOptions().prefault({}).describe("Requests that need the user's approval. Default: none."),
      retry: retryOptions().prefault({}).describe('Retries of failed attempts. Default: see its options.'),
      cache: z
        .union([z.literal(false), cacheOptions()])
        .prefault({})
        .describe('Cache for GET and HEAD responses (RFC 9111); false disables it. Default: see its options.'),
      idempotency: z
        .union([z.literal(false), idempotencyOptions()])
        .prefault({})
        .describe('Idempotency keys; false rejects calls that pass one. Default: see its options.'),
      fallback: fallbackOptions()
        .prefault({})
        .describe('What to return when the API fails. Default: a stale cached response, if there is one.'),
      breaker: z
        .union([z.literal(false), circuitBreakerOptions()])
        .prefault({})
        .describe('Circuit breaker per origin; false disables it. Default: see its options.'),
      rateLimit: z
        .union([z.literal(false), rateLimitOptions()])
        .prefault({})
        .describe('Rate limiter per origin; false disables it. Default: see its options.'),
      concurrency: z
        .union([z.literal(false), concurrencyOptions()])
        .prefault({})
        .describe('Limit on concurrent calls per origin; false disables it. Default: see its options.'),
      pagination: paginationOptions()
        .optional()
        .describe('How the API names its pages, for calls with `paginate`. Default: recognized in each response.'),
      maxBodyBytes: z
        .int()
        .min(1)
        .default(32 * mebibyte)
        .describe('Maximum size of a decoded response body in bytes. Default: 33554432 (32 MiB).'),
      ...connectionOptions().shape,
      network: networkOptions().prefault({}).describe('Which non-public addresses calls can reach. Default: none.'),
    })
    .refine(({ auth, tls }) => tls.cert !== undefined || certificateOrigins(auth).length === 0, {
      path: ['auth', 'clientAuthentication'],
      message: 'mutual-tls requires tls.cert and tls.key',
    });

let schema: ReturnType<typeof buildSchema> | undefined;

/**
 * Returns the schema of the definition of one API, as the configuration resolves it. Every option has a default. It is built
 * on first use, because that takes 5 ms, and once, because a server can have a thousand APIs.
 */
export function apiDefinition(): ReturnType<typeof buildSchema> {
  schema ??= buildSchema();
  return schema;
}

export type ApiDefinition = z.input<ReturnType<typeof apiDefinition>>;
