/**
 * Function that wraps encodeURIComponent to encode additional characters
 * to fully adhere to RFC 3986.
 *
 * @internal
 */
export declare function extendedEncodeURIComponent(str: string): string;
