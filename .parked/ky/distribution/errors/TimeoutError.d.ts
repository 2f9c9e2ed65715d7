import type { KyRequest } from '../types/request.js';
export declare class TimeoutError extends Error {
    request: KyRequest;
    constructor(request: Request);
}
