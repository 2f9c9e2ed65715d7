/**
 * @internal
 */
export type Mutable<Type> = {
    -readonly [Property in keyof Type]: Type[Property];
};
