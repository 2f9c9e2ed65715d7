import type { ErrorCode, YAMLMap } from 'yaml';
import type { OffsetFault, ParsedDocument, Yaml } from './text-fault.js';

const quotes = 'texts that hold any of : # { } [ ] , & * ! | > % @ want quotes';

/** What is said in the place of the parser's messages, which quote the text. */
const syntaxRules: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'has an escape that YAML does not know; in single quotes a backslash stands for itself',
  BAD_INDENT: 'is not indented like what belongs to it',
  BAD_SCALAR_START: `begins with a character that YAML reserves; ${quotes}`,
  BLOCK_AS_IMPLICIT_KEY: `has a second ": "; ${quotes}`,
  DUPLICATE_KEY: 'repeats a key that was there before',
  MISSING_CHAR: 'lacks a character here: a ":" after a key, or the end of what was opened by a quote, [ or {',
  MULTIPLE_DOCS: 'begins a second document; a configuration is one',
  RESOURCE_EXHAUSTION: 'is nested too deeply',
  TAB_AS_INDENT: 'is indented by a tab; YAML wants spaces',
  TAG_RESOLVE_FAILED: 'has a tag (!…) that means nothing here',
  UNEXPECTED_TOKEN: `has something that does not belong here; ${quotes}`,
};

export function syntaxFaults({ errors, warnings }: ParsedDocument): readonly OffsetFault[] {
  return [...errors, ...warnings].map(({ code, pos }) => ({
    offset: pos[0],
    path: [],
    rule: syntaxRules[code] ?? `is not YAML here (${code})`,
  }));
}

type Path = readonly PropertyKey[];

/** What the parser lets pass, but would be read in another way than it was meant. */
export function* keyFaults(
  yaml: Yaml,
  document: ParsedDocument,
  node: unknown,
  path: Path,
  anchors: readonly string[],
): Generator<OffsetFault> {
  const offset = yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
  if (yaml.isAlias(node)) {
    if (anchors.includes(node.source)) yield { offset, path, rule: 'is an alias (*) for something that it is itself a part of' };
    else if (node.resolve(document) === undefined)
      yield { offset, path, rule: 'is an alias (*) for an anchor (&) that is not there before it' };
    return;
  }
  if (!yaml.isCollection(node)) return;
  const within = node.anchor === undefined ? anchors : [...anchors, node.anchor];
  if (yaml.isMap(node)) {
    yield* mapFaults(yaml, document, node, path, within);
  } else {
    for (const [index, item] of node.items.entries()) yield* keyFaults(yaml, document, item, [...path, index], within);
  }
}

function* mapFaults(
  yaml: Yaml,
  document: ParsedDocument,
  map: YAMLMap<unknown, unknown>,
  path: Path,
  anchors: readonly string[],
): Generator<OffsetFault> {
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    const offset = (yaml.isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
    if (!yaml.isScalar(key)) {
      yield { offset, path, rule: 'has a key that is no plain text' };
      continue;
    }
    const name = String(key.value);
    if (seen.has(name)) yield { offset, path: [...path, name], rule: 'repeats a key that was there before' };
    seen.add(name);
    if (name === '__proto__') yield { offset, path, rule: 'has a key __proto__, which can not be a name here' };
    if (name === '<<')
      yield { offset, path, rule: 'has a merge key (<<), which YAML 1.2 has no more; what all APIs share goes into defaults' };
    yield* keyFaults(yaml, document, value, [...path, name], anchors);
  }
}
