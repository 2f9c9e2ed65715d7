/**
 * Evaluates arguments in order and returns the first non-empty result,
 * otherwise returns the result of the last argument.
 *
 * @internal
 */
export declare function coalesce<T>(...args: (T | undefined)[]): T | undefined;
