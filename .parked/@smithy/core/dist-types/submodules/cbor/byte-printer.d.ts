/**
 * Prints bytes as binary string with numbers.
 * @param bytes - to print.
 * @deprecated for testing only, do not use in runtime.
 */
export declare function printBytes(bytes: Uint8Array): string[];
