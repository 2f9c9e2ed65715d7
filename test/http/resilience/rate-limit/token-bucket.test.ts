import { createTokenBucket } from '../../../../src/http/resilience/rate-limit/token-bucket.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';
import { rateLimiterConformance } from '../../../helpers/suites/rate-limiter-conformance.js';

rateLimiterConformance('in-memory token bucket', createTokenBucket, createFakeClock);
