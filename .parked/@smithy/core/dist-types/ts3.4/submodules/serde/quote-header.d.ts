/**
 * @public
 * @param part - header list element
 * @returns quoted string if part contains delimiter.
 */
export declare function quoteHeader(part: string): string;
