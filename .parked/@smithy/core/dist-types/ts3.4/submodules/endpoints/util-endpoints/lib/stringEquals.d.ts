/**
 * Evaluates two string values value1 and value2 for equality and returns
 * true if both values match.
 */
export declare const stringEquals: (value1: string, value2: string) => boolean;
