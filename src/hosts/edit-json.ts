import { isDeepStrictEqual } from 'node:util';
import type { Node, ParseError } from 'jsonc-parser';
import { type Editor, plain } from './edit.js';
import { recordIn } from './entries.js';
import type { JsonSyntax } from './host.js';

// Decision: docs/decisions/2026-11-26-hosts-are-a-table.md
/** Edits JSON with comments and trailing commas. Inserts text of its own, because modify() of jsonc-parser formats the neighbours too. */
export async function jsonEditor(): Promise<Editor> {
  const { findNodeAtLocation, getNodeValue, parse, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const read = (node: Node): unknown => plain(getNodeValue(node));
  return {
    parse(text) {
      if (text.trim() === '') return { ok: true, value: {} };
      const errors: ParseError[] = [];
      const tree = parseTree(text, errors, options);
      const [error] = errors;
      if (error !== undefined) {
        const line = text.slice(0, error.offset).split('\n').length;
        return { ok: false, rule: `is not valid JSON: ${spaced(printParseErrorCode(error.error))} in line ${line}` };
      }
      if (tree?.type !== 'object') return { ok: false, rule: 'does not contain a JSON object' };
      const repeated = repeatedKey(tree);
      if (repeated !== undefined) return { ok: false, rule: `contains the key ${JSON.stringify(repeated)} twice; remove one` };
      return { ok: true, value: recordIn(plain(parse(text, [], options))) };
    },
    set(text, path, value) {
      const layout = layoutOf(text);
      const [root = '{}', end] = text.trim() === '' ? ['{}', layout.eol] : [text, ''];
      const tree = parseTree(root, [], options);
      if (tree === undefined) return text;
      const found = findNodeAtLocation(tree, [...path]);
      if (found === undefined) return value === undefined ? text : `${insertProperty(root, tree, path, value, layout)}${end}`;
      if (value === undefined) return found.parent === undefined ? text : removeItem(root, found.parent);
      if (found.type !== 'array' || !Array.isArray(value)) return replaceNode(root, found, value, layout);
      return setItems(root, found, value, layout, read);
    },
  };
}

/** Returns why a host that reads less than this editor cannot read a text; undefined if it can. */
export async function unreadableFor(text: string, syntax: JsonSyntax | undefined): Promise<string | undefined> {
  if (syntax === undefined || text.trim() === '') return undefined;
  const { parse } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: false, disallowComments: syntax === 'strict' });
  if (errors.length === 0) return undefined;
  return syntax === 'strict' ? 'comments or trailing commas' : 'trailing commas';
}

const options = { allowTrailingComma: true, disallowComments: false };

interface Layout {
  /** One level of indentation. */
  readonly unit: string;
  readonly eol: string;
}

/** Indents as the file does: its first indented line shows how. */
function layoutOf(text: string): Layout {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return { unit: indent.startsWith('\t') ? '\t' : indent, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

const indentAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
const endOf = ({ offset, length }: Node): number => offset + length;

function print(value: unknown, indent: string, { unit, eol }: Layout): string {
  return JSON.stringify(value, undefined, unit).replaceAll('\n', `${eol}${indent}`);
}

/** Adds a property to the deepest object on the path. */
function insertProperty(text: string, tree: Node, path: readonly string[], value: unknown, layout: Layout): string {
  let object = tree;
  let depth = 0;
  for (const key of path) {
    const inner = object.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
    if (inner === undefined) break;
    object = inner;
    depth += 1;
  }
  const nested = path.slice(depth + 1).reduceRight((inner: unknown, key) => ({ [key]: inner }), value);
  const key = path[depth];
  if (object.type !== 'object')
    return replaceNode(
      text,
      object,
      path.slice(depth).reduceRight((inner: unknown, name) => ({ [name]: inner }), value),
      layout,
    );
  return insertItem(text, object, (indent) => `${JSON.stringify(key)}: ${print(nested, indent, layout)}`, layout);
}

/** Adds an item behind the last one and the comments there, so that no comment changes its place. */
function insertItem(text: string, parent: Node, item: (indent: string) => string, { unit, eol }: Layout): string {
  const close = endOf(parent) - 1;
  const position = text.slice(0, close).trimEnd().length;
  const base = indentAt(text, parent.offset);
  const first = parent.children?.[0];
  const isOnOwnLine = first !== undefined && text.slice(text.lastIndexOf('\n', first.offset - 1) + 1, first.offset).trim() === '';
  const indent = isOnOwnLine ? indentAt(text, first.offset) : `${base}${unit}`;
  const last = parent.children?.at(-1);
  const comma = last === undefined ? undefined : commaAfter(text, endOf(last), close);
  const gap = text.slice(position, close);
  const added = `${eol}${indent}${item(indent)}${comma === undefined ? '' : ','}${gap.includes('\n') ? gap : `${eol}${base}`}`;
  const before = text.slice(0, position);
  const separated = last === undefined || comma !== undefined ? before : `${before.slice(0, endOf(last))},${before.slice(endOf(last))}`;
  return `${separated}${added}${text.slice(close)}`;
}

/** Returns the offset of the comma behind an item. */
function commaAfter(text: string, from: number, close: number): number | undefined {
  const skipped = /^(\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(text.slice(from, close))?.[0] ?? '';
  return text[from + skipped.length] === ',' && from + skipped.length < close ? from + skipped.length : undefined;
}

function replaceNode(text: string, node: Node, value: unknown, layout: Layout): string {
  return `${text.slice(0, node.offset)}${print(value, indentAt(text, node.offset), layout)}${text.slice(endOf(node))}`;
}

/** Removes a property or an item of a list with its line, and the comma that no longer separates anything. */
function removeItem(text: string, item: Node): string {
  const siblings = item.parent?.children ?? [];
  const index = siblings.indexOf(item);
  const close = item.parent === undefined ? text.length : endOf(item.parent) - 1;
  const comma = commaAfter(text, endOf(item), close);
  const lineStart = text.lastIndexOf('\n', item.offset - 1) + 1;
  const start = text.slice(lineStart, item.offset).trim() === '' ? lineStart : item.offset;
  const behind = comma === undefined ? endOf(item) : comma + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(behind))?.[0] ?? '';
  const end = start === lineStart ? behind + rest.length : behind;
  const previous = comma === undefined ? siblings[index - 1] : undefined;
  const before = text.slice(0, start);
  if (previous === undefined) return `${before}${text.slice(end)}`;
  const separator = commaAfter(text, endOf(previous), start);
  const separated = separator === undefined ? before : `${before.slice(0, separator)}${before.slice(separator + 1)}`;
  return `${separated}${text.slice(end)}`;
}

/** Changes a list item by item, which leaves the comments of the others. */
function setItems(text: string, list: Node, value: readonly unknown[], layout: Layout, read: (node: Node) => unknown): string {
  const items = list.children ?? [];
  const removed = items.findLast((item) => !value.some((one) => isDeepStrictEqual(one, read(item))));
  // One change for each call, because it moves the others; `edit` compares the result.
  if (removed !== undefined) return removeItem(text, removed);
  const added = value.find((one) => !items.some((item) => isDeepStrictEqual(one, read(item))));
  return added === undefined ? text : insertItem(text, list, (indent) => print(added, indent, layout), layout);
}

/** Returns a key that an object at the root, or one level below, contains twice: hosts read the last one, an edit changes the first. */
function repeatedKey(tree: Node, depth = 0): string | undefined {
  const keys = new Set<string>();
  for (const property of tree.children ?? []) {
    const [key, value] = property.children ?? [];
    if (keys.has(String(key?.value))) return String(key?.value);
    keys.add(String(key?.value));
    const inner = value?.type === 'object' && depth < 1 ? repeatedKey(value, depth + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const spaced = (code: string) => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
