import { createTokenBucket } from '../../../src/http/limits/token-bucket.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { rateLimiterConformance } from './rate-limiter-conformance.js';

rateLimiterConformance('the token bucket in memory', createTokenBucket, createFakeClock);
