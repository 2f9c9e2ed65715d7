/**
 * Validates if the provided value is an IP address.
 */
export declare const isIpAddress: (value: string) => boolean;
