/**
 * Evaluates whether one or more string values are valid host labels per RFC 1123.
 *
 * If allowSubDomains is true, then the provided value may be zero or more dotted
 * subdomains which are each validated per RFC 1123.
 */
export declare const isValidHostLabel: (value: string, allowSubDomains?: boolean) => boolean;
