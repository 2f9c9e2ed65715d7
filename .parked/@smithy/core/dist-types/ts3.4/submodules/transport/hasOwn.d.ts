/**
 * @internal
 */
export declare function hasOwn(o: object, k: string): boolean;
