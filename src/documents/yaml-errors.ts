import type { ErrorCode, YAMLMap } from 'yaml';
import type { OffsetError, ParsedDocument, Yaml } from './text-error.js';

const quotes = 'quote strings that contain any of : # { } [ ] , & * ! | > % @';

/** Rules that replace the messages of the parser, which quote the text. */
const syntaxRules: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'contains an invalid YAML escape; in single quotes, backslashes are literal',
  BAD_INDENT: 'is not indented like its siblings',
  BAD_SCALAR_START: `starts with a reserved YAML character; ${quotes}`,
  BLOCK_AS_IMPLICIT_KEY: `contains a second ": "; ${quotes}`,
  DUPLICATE_KEY: 'is a duplicate key',
  MISSING_CHAR: 'is missing a character: a ":" after a key, or a closing quote, ] or }',
  MULTIPLE_DOCS: 'starts a second document; a configuration file must contain one',
  RESOURCE_EXHAUSTION: 'is nested too deeply',
  TAB_AS_INDENT: 'is indented with a tab; use spaces',
  TAG_RESOLVE_FAILED: 'has an unsupported tag (!…)',
  UNEXPECTED_TOKEN: `contains an unexpected character; ${quotes}`,
};

export function syntaxErrors({ errors, warnings }: Pick<ParsedDocument, 'errors' | 'warnings'>): readonly OffsetError[] {
  return [...errors, ...warnings].map(({ code, pos }) => ({
    offset: pos[0],
    path: [],
    rule: syntaxRules[code] ?? `is not valid YAML at this position (${code})`,
  }));
}

type Path = readonly PropertyKey[];

/** Finds constructs that the parser accepts, but that would not have their apparent meaning. */
export function* keyErrors(
  yaml: Yaml,
  document: ParsedDocument,
  node: unknown,
  path: Path,
  anchors: readonly string[],
): Generator<OffsetError> {
  const offset = yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
  if (yaml.isAlias(node)) {
    if (anchors.includes(node.source)) yield { offset, path, rule: 'is an alias (*) that refers to one of its own parents' };
    else if (node.resolve(document) === undefined) yield { offset, path, rule: 'is an alias (*) without a preceding anchor (&)' };
    return;
  }
  if (!yaml.isCollection(node)) return;
  const innerAnchors = node.anchor === undefined ? anchors : [...anchors, node.anchor];
  if (yaml.isMap(node)) {
    yield* mapErrors(yaml, document, node, path, innerAnchors);
  } else {
    for (const [index, item] of node.items.entries()) yield* keyErrors(yaml, document, item, [...path, index], innerAnchors);
  }
}

function* mapErrors(
  yaml: Yaml,
  document: ParsedDocument,
  map: YAMLMap<unknown, unknown>,
  path: Path,
  anchors: readonly string[],
): Generator<OffsetError> {
  const names = new Set<string>();
  for (const { key, value } of map.items) {
    const offset = (yaml.isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
    if (!yaml.isScalar(key)) {
      yield { offset, path, rule: 'has a key that is not a plain string' };
      continue;
    }
    const name = String(key.value);
    if (names.has(name)) yield { offset, path: [...path, name], rule: 'is a duplicate key' };
    names.add(name);
    if (name === '__proto__') yield { offset, path, rule: 'has the key __proto__, which is not allowed' };
    if (name === '<<')
      yield { offset, path, rule: 'has a merge key (<<), which YAML 1.2 does not support; move shared settings to defaults' };
    yield* keyErrors(yaml, document, value, [...path, name], anchors);
  }
}
