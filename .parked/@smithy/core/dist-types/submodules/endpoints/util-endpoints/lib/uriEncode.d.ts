/**
 * Performs percent-encoding per RFC3986 section 2.1
 */
export declare const uriEncode: (value: string) => string;
