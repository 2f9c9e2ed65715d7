import type { Document, Pair, Range, YAMLMap } from 'yaml';
import { type Editor, plain } from './edit.js';
import { recordIn } from './entries.js';

/** Edits YAML as text at the positions of its document: printing the document would change indents, and spaces before comments. */
export async function yamlEditor(): Promise<Editor> {
  const yaml = await import('yaml');
  const { isMap, isNode, isScalar, parseDocument, stringify } = yaml;
  const print = (value: unknown, indent: string) =>
    stringify(value, { lineWidth: 0 })
      .trimEnd()
      .replace(/^(?=.)/gm, indent);
  const rangeOf = (node: unknown): Range | undefined => (isNode(node) ? (node.range ?? undefined) : undefined);

  /** Returns where the lines of a pair start and end. */
  function linesOf(text: string, { key, value }: Pair): [start: number, end: number] {
    const start = text.lastIndexOf('\n', (rangeOf(key)?.[0] ?? 0) - 1) + 1;
    const end = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? start;
    return [start, start + text.slice(start, end).trimEnd().length];
  }

  function setIn(text: string, map: YAMLMap, name: string, value: unknown): string {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    const [first] = map.items;
    const [firstStart] = first === undefined ? [0] : linesOf(text, first);
    const indent = /^ */.exec(text.slice(firstStart))?.[0] ?? '';
    const block = value === undefined ? undefined : print({ [name]: value }, indent);
    if (pair !== undefined) {
      const [start, end] = linesOf(text, pair);
      return block === undefined
        ? `${text.slice(0, start)}${text.slice(end).replace(/^[^\n]*\n?/, '')}`
        : `${text.slice(0, start)}${block}${text.slice(end)}`;
    }
    const last = map.items.at(-1);
    const end = last === undefined ? text.length : linesOf(text, last)[1];
    const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
    return `${text.slice(0, lineEnd)}\n${block}${text.slice(lineEnd)}`;
  }

  function insertAfterKey(text: string, key: unknown, added: string): string {
    const colon = text.indexOf(':', rangeOf(key)?.[1] ?? 0) + 1;
    return `${text.slice(0, colon)}${added}${text.slice(colon)}`;
  }

  return {
    parse(text) {
      const document = parseDocument(text, { prettyErrors: false, intAsBigInt: true });
      const [error] = document.errors;
      if (error !== undefined) {
        const line = text.slice(0, error.pos[0]).split('\n').length;
        return { ok: false, rule: `is not valid YAML: an error in line ${line}` };
      }
      const { contents } = document;
      if (contents !== null && !isMap(contents)) return { ok: false, rule: 'does not contain a YAML mapping' };
      return { ok: true, value: recordIn(plain(document.toJS() ?? {})) };
    },
    set(text, path, value) {
      const [top = '', name = ''] = path;
      const document: Document = parseDocument(text, { intAsBigInt: true });
      const map = document.get(top, true);
      const key = isMap(document.contents)
        ? document.contents.items.find((pair) => isScalar(pair.key) && pair.key.value === top)?.key
        : undefined;
      if (isMap(map) && map.flow !== true && map.items.length > 0) {
        const changed = setIn(text, map, name, value);
        const isLast = value === undefined && map.items.length === 1;
        // The key alone would be null.
        return isLast ? insertAfterKey(changed, key, ' {}') : changed;
      } else if (value !== undefined && isScalar(map) && map.value === null) {
        return insertAfterKey(text, key, `\n${print({ [name]: value }, '  ')}`);
      } else if (map === undefined && (document.contents === null || (isMap(document.contents) && document.contents.flow !== true))) {
        const before = text.trimEnd();
        return `${before === '' ? '' : `${before}\n`}${print({ [top]: { [name]: value } }, '')}\n`;
      }
      if (value === undefined) document.deleteIn(path);
      else document.setIn(path, document.createNode(value));
      return document.toString({ lineWidth: 0 });
    },
  };
}
