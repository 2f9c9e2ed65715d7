export declare const fromUtf8: (input: string) => Uint8Array;
