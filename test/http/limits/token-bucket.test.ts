import { createTokenBucket } from '../../../src/http/limits/token-bucket.js';
import { createManualClock } from '../../helpers/manual-clock.js';
import { rateLimiterConformance } from './rate-limiter-conformance.js';

rateLimiterConformance('the token bucket in memory', createTokenBucket, createManualClock);
