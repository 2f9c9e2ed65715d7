/**
 * This deliberately avoids differentiating to Buffer.concat in Node.js in favor of being isomorphic.
 * This implementation pattern is highly recognizable/optimizable by JS engines.
 * @internal
 */
export declare function concatBytes(arrays: Uint8Array[], length?: number): Uint8Array;
