export type * from './tagged.d.ts';

export {};
