/**
 * Evaluates two boolean values value1 and value2 for equality and returns
 * true if both values match.
 */
export declare const booleanEquals: (value1: boolean, value2: boolean) => boolean;
