export type * from './observable-like.d.ts';

export {};
