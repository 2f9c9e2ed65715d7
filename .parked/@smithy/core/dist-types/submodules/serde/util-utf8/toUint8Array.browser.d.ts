/**
 * @internal
 */
export declare const toUint8Array: (data: string | ArrayBuffer | ArrayBufferView) => Uint8Array;
