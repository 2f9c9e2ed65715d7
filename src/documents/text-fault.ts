import type { Document } from 'yaml';

export type Yaml = typeof import('yaml');
export type ParsedDocument = Document.Parsed;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a text; it never repeats what stands there. */
export interface TextFault extends Partial<Position> {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

export interface OffsetFault extends Pick<TextFault, 'path' | 'rule'> {
  readonly offset: number;
}
