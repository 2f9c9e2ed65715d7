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

const emptyRule = 'is empty; to write a starter, type: api-integration-mcp config init --force';
const rootRule = 'must be a mapping, with keys such as apis, defaults and adHoc';

/** Reads YAML 1.2, and JSON by the same parser, because it keeps lines. No message of the parser is passed on: they quote the text. */
export async function parseSource(text: string, format: 'yaml' | 'json'): Promise<ParsedSource> {
  const yaml = await import('yaml');
  if (isTooDeep(yaml, text)) return { ok: false, faults: [{ path: [], rule: 'is nested too deeply' }] };
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = faultsOf(yaml, document, text, format);
  if (faults.length > 0) return { ok: false, faults: faults.map(({ offset, ...fault }) => ({ ...at(offset), ...fault })) };
  const value = toObject(document);
  if (value === undefined) return { ok: false, faults: [{ path: [], rule: 'becomes too large by its aliases' }] };
  return { ok: true, source: { value, locate: (path, part) => at(offsetOf(yaml, document, path, part)) } };
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

function faultsOf(yaml: Yaml, document: ParsedDocument, text: string, format: 'yaml' | 'json'): readonly OffsetFault[] {
  const strict = format === 'json' ? jsonFault(text) : [];
  if (strict.length > 0) return strict;
  const broken = syntaxFaults(document);
  if (broken.length > 0) return broken;
  const { contents } = document;
  if (contents === null || (yaml.isScalar(contents) && contents.value === null)) return [{ offset: 0, path: [], rule: emptyRule }];
  if (!yaml.isMap(contents)) return [{ offset: contents.range[0], path: [], rule: rootRule }];
  return [...keyFaults(yaml, document, contents, [], [])];
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
