import { extname } from 'node:path';
import { jsonError } from './json-errors.js';
import type { OffsetError, ParsedDocument, Position, TextError, Yaml } from './text-error.js';
import { keyErrors, syntaxErrors } from './yaml-errors.js';

/** A parsed mapping with the positions of its parts. */
export interface SourceText {
  readonly value: Readonly<Record<string, unknown>>;
  /** Returns the position of the value at the path or of its key; if it does not exist, of the nearest parent key. */
  locate(path: readonly PropertyKey[], part: 'key' | 'value'): Position;
}

export type ParsedSource =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly errors: readonly TextError[] };

/** Rules for a file that does not contain a mapping; each is appended to the file name. */
export interface SourceRules {
  readonly empty: string;
  readonly notMapping: string;
}

/**
 * Parses YAML 1.2, or JSON if `file` ends in .json. The YAML parser reads both, because it records positions. Its messages are
 * replaced, because they quote the text.
 */
export async function parseSource(text: string, file: string, rules: SourceRules): Promise<ParsedSource> {
  const format = extname(file) === '.json' ? 'json' : 'yaml';
  const yaml = await import('yaml');
  if (isTooDeep(yaml, text)) return failure('is nested too deeply');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const errors = syntaxOf(document, text, format);
  if (errors.length > 0) return { ok: false, errors: onePerLine(errors.map(({ offset, ...error }) => ({ ...at(offset), ...error }))) };
  const { contents } = document;
  if (contents === null || (yaml.isScalar(contents) && contents.value === null)) return failure(rules.empty);
  if (!yaml.isMap(contents)) return failure(rules.notMapping);
  const keys = [...keyErrors(yaml, document, contents, [], [])];
  if (keys.length > 0) return { ok: false, errors: keys.map(({ offset, ...error }) => ({ ...at(offset), ...error })) };
  const value = toObject(document);
  if (value === undefined) return failure('becomes too large when its aliases are expanded');
  return { ok: true, source: { value, locate: (path, part) => at(offsetOf(yaml, document, path, part)) } };
}

function failure(rule: string): ParsedSource {
  return { ok: false, errors: [{ path: [], rule }] };
}

function syntaxOf(document: ParsedDocument, text: string, format: 'yaml' | 'json'): readonly OffsetError[] {
  const strict = format === 'json' ? jsonError(text) : [];
  return strict.length > 0 ? strict : syntaxErrors(document);
}

/** Drops further errors in the same line: they are usually consequences of the first. */
function onePerLine(errors: readonly TextError[]): readonly TextError[] {
  return errors.filter(({ line }, index) => errors.findIndex((other) => other.line === line) === index);
}

const maxDepth = 64;

/** Checks the depth by lexemes: composing is recursive, and a stack overflow inside a regular expression ends the process (V8 11.3). */
function isTooDeep({ Lexer, Parser }: Yaml, text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > maxDepth) return true;
  }
  return false;
}

function toObject(document: ParsedDocument): Record<string, unknown> | undefined {
  try {
    return document.toJS();
  } catch {
    // ReferenceError: the limit of 100 alias expansions was exceeded.
    return undefined;
  }
}

function offsetOf(yaml: Yaml, document: ParsedDocument, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, name] of path.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document);
    if (yaml.isMap(node)) {
      const pair = node.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === String(name));
      if (pair === undefined) return offset;
      const target = depth === path.length - 1 && part === 'value' && pair.value !== null ? pair.value : pair.key;
      offset = startOf(yaml, target) ?? offset;
      node = pair.value;
    } else if (yaml.isSeq(node)) {
      node = node.items[Number(name)];
      offset = startOf(yaml, node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(yaml: Yaml, node: unknown): number | undefined {
  return yaml.isNode(node) ? node.range?.[0] : undefined;
}
