/**
 * Performs logical negation on the provided boolean value,
 * returning the negated value.
 */
export declare const not: (value: boolean) => boolean;
