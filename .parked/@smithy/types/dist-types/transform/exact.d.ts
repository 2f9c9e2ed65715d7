/**
 * Checks that A and B extend each other.
 *
 * @internal
 */
export type Exact<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
