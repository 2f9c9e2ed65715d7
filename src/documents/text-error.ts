import type { Document } from 'yaml';

export type Yaml = typeof import('yaml');
export type ParsedDocument = Document.Parsed;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An error in a text. It never quotes the text, which may contain secrets. */
export interface TextError extends Partial<Position> {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
}

export interface OffsetError extends Pick<TextError, 'path' | 'rule'> {
  readonly offset: number;
}
