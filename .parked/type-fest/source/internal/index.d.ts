export type * from './array.d.ts';
export type * from './characters.d.ts';
export type * from './keys.d.ts';
export type * from './numeric.d.ts';
export type * from './object.d.ts';
export type * from './string.d.ts';
export type * from './tuple.d.ts';
export type * from './type.d.ts';
export type * from './enforce-optional.d.ts';

export {};
