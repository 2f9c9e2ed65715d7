/**
 * @param value - header string value.
 * @returns value split by commas that aren't in quotes.
 */
export declare const splitHeader: (value: string) => string[];
