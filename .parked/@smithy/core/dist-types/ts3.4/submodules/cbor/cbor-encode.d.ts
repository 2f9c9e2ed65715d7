/**
 * @param _input - JS data object.
 */
export declare function encode(_input: any): void;
/**
 * @internal
 */
export declare function advanceEncodingEpoch(): void;
/**
 * @internal
 */
export declare function toUint8Array(): Uint8Array;
export declare function resize(size: number): void;
