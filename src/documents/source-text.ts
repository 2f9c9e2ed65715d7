import { extname } from 'node:path';
import { jsonFault } from './json-fault.js';
import type { OffsetFault, ParsedDocument, Position, TextFault, Yaml } from './text-fault.js';
import { keyFaults, syntaxFaults } from './yaml-faults.js';

/** A mapping that was read, and where each part of it stands. */
export interface SourceText {
  readonly value: Readonly<Record<string, unknown>>;
  /** Of the value at the path, or of its key; where there is none, of the nearest key above it. */
  locate(path: readonly PropertyKey[], part: 'key' | 'value'): Position;
}

export type ParsedSource =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly faults: readonly TextFault[] };

/** What is said of a file that holds something else; each goes on after its name. */
export interface SourceRules {
  readonly empty: string;
  readonly noMapping: string;
}

/**
 * Reads YAML 1.2, and JSON by the same parser, because it keeps lines; `file` tells which, by its extension. No message of
 * the parser is passed on: they quote the text.
 */
export async function parseSource(text: string, file: string, rules: SourceRules): Promise<ParsedSource> {
  const format = extname(file) === '.json' ? 'json' : 'yaml';
  const yaml = await import('yaml');
  if (isTooDeep(yaml, text)) return refused('is nested too deeply');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = syntaxOf(document, text, format);
  if (faults.length > 0) return { ok: false, faults: onePerLine(faults.map(({ offset, ...fault }) => ({ ...at(offset), ...fault }))) };
  const { contents } = document;
  if (contents === null || (yaml.isScalar(contents) && contents.value === null)) return refused(rules.empty);
  if (!yaml.isMap(contents)) return refused(rules.noMapping);
  const keys = [...keyFaults(yaml, document, contents, [], [])];
  if (keys.length > 0) return { ok: false, faults: keys.map(({ offset, ...fault }) => ({ ...at(offset), ...fault })) };
  const value = toObject(document);
  if (value === undefined) return refused('becomes too large by its aliases');
  return { ok: true, source: { value, locate: (path, part) => at(offsetOf(yaml, document, path, part)) } };
}

function refused(rule: string): ParsedSource {
  return { ok: false, faults: [{ path: [], rule }] };
}

function syntaxOf(document: ParsedDocument, text: string, format: 'yaml' | 'json'): readonly OffsetFault[] {
  const strict = format === 'json' ? jsonFault(text) : [];
  return strict.length > 0 ? strict : syntaxFaults(document);
}

/** What follows a fault is seldom a fault of its own. */
function onePerLine(faults: readonly TextFault[]): readonly TextFault[] {
  return faults.filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index);
}

const deepest = 64;

/** By lexemes: composing is recursive, and a stack that overflows within a regular expression ends the process (V8 11.3). */
function isTooDeep({ Lexer, Parser }: Yaml, text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) return true;
  }
  return false;
}

function toObject(document: ParsedDocument): Record<string, unknown> | undefined {
  try {
    return document.toJS();
  } catch {
    // A ReferenceError: its hundred aliases would become millions of nodes.
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
      const wanted = depth === path.length - 1 && part === 'value' && pair.value !== null ? pair.value : pair.key;
      offset = startOf(yaml, wanted) ?? offset;
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
