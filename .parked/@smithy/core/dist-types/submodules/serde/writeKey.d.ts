/**
 * Makes __proto__ writable on a given object.
 */
export declare function writeKey(obj: object | Record<string, unknown> | any): void;
