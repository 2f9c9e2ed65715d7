import { identifyStage } from '../access/identify.js';
import { policyStage } from '../access/policy/policy.js';
import { redactStage } from '../access/redact-responses.js';
import { cacheStage } from '../cache/cache.js';
import { idempotencyStage } from '../cache/idempotency.js';
import { invalidationStage } from '../cache/invalidation.js';
import { compose, type Next, type Stage } from '../call/pipeline.js';
import { circuitBreakerStage } from '../resilience/circuit-breaker/circuit-breaker.js';
import { concurrencyStage } from '../resilience/concurrency.js';
import { deadlineStage } from '../resilience/deadline.js';
import { fallbackStage } from '../resilience/fallback/fallback.js';
import { staticDefaultStage } from '../resilience/fallback/static-default.js';
import { rateLimitStage } from '../resilience/rate-limit/rate-limit.js';
import { retryStage } from '../resilience/retry/retry.js';

// Decision: docs/decisions/2026-11-22-order-of-stages.md
/** The stages of a call, the outermost first. Everything below `retry` is entered once for each attempt. */
export const stages = [
  policyStage,
  deadlineStage,
  identifyStage,
  idempotencyStage,
  staticDefaultStage,
  invalidationStage,
  cacheStage,
  fallbackStage,
  circuitBreakerStage,
  retryStage,
  rateLimitStage,
  concurrencyStage,
  redactStage,
] as const;

type Row = (typeof stages)[number];
export type StageName = Row['name'];
type Intersect<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;
/** The keys of the API definition that the stages read. */
export type StageOptions = Intersect<Parameters<Row['create']>[0]>;
/** What the client hands to the stages. */
export type StageParts = Intersect<Parameters<Row['create']>[1]>;
type BuiltStages = { readonly [R in Row as R['name']]: ReturnType<R['create']> };

export function buildStages(options: StageOptions, parts: StageParts): BuiltStages {
  return {
    policy: policyStage.create(options, parts),
    deadline: deadlineStage.create(options, parts),
    identify: identifyStage.create(options, parts),
    idempotency: idempotencyStage.create(options, parts),
    'static-default': staticDefaultStage.create(options, parts),
    invalidation: invalidationStage.create(options, parts),
    cache: cacheStage.create(options, parts),
    fallback: fallbackStage.create(options, parts),
    'circuit-breaker': circuitBreakerStage.create(options, parts),
    retry: retryStage.create(options, parts),
    'rate-limit': rateLimitStage.create(options, parts),
    concurrency: concurrencyStage.create(options, parts),
    redact: redactStage.create(options, parts),
  };
}

/** Chains those of the built stages that `includes` accepts, in the order of the list, in front of `send`. */
export function chain(
  built: Readonly<Partial<Record<StageName, Stage | undefined>>>,
  send: Next,
  includes: (row: Row) => boolean = () => true,
): Next {
  return compose(
    stages.filter(includes).flatMap(({ name }) => built[name] ?? []),
    send,
  );
}

/** Accepts the stages that direct calls and probes pass through. */
export const isDirect = ({ direct }: Row): boolean => direct;
