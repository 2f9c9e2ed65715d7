/**
 * Evaluates whether a value is set (aka not null or undefined).
 * Returns true if the value is set, otherwise returns false.
 */
export declare const isSet: (value: unknown) => value is {};
