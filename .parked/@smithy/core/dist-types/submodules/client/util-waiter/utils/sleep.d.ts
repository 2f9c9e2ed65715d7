/**
 * @internal
 */
export declare const sleep: (seconds: number) => Promise<unknown>;
