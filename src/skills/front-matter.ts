import type { ManifestDiagnostic } from './manifest.js';

const fence = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Returns SKILL.md without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(fence, '').trim();
}

export interface FrontMatter {
  /** Front matter as a JSON value; undefined if it is invalid. */
  readonly value: unknown;
  readonly problems: readonly ManifestDiagnostic[];
  /** Returns the line of the field, or of its nearest existing parent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Reads the front matter with a full YAML 1.2 parser. Loading that parser takes longer than checking valid manifests. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const yaml = fence.exec(text)?.[1];
  if (yaml === undefined) return invalidFrontMatter([{ line: 1, path: [], rule: 'must start with front matter between two --- lines' }]);
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  // The front matter starts on the second line of the file.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  try {
    const document = parseDocument(yaml, { lineCounter: lines });
    if (document.errors.length > 0) {
      return invalidFrontMatter(
        document.errors.map(({ pos, message, code }) => ({
          line: lineAt(pos[0]),
          path: [],
          rule: message.split(' at line ', 1)[0] ?? code,
        })),
      );
    }
    // Clients get the front matter as JSON, so values that JSON cannot represent (.nan, binary) are converted.
    const value: unknown = JSON.parse(JSON.stringify(document.toJS() ?? {}));
    return {
      value,
      problems: [],
      lineOf(path) {
        for (let length = path.length; length > 0; length -= 1) {
          const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
          const name = String(path[length - 1]);
          // In a mapping, the line of the key: the value may begin on a later line.
          const node = isMap(parent)
            ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key
            : document.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return lineAt(node.range[0]);
        }
        return undefined;
      },
    };
  } catch (error) {
    // Thrown for excessive aliases, and for nesting that overflows the stack.
    const rule =
      error instanceof RangeError ? 'is nested too deeply' : `cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`;
    return invalidFrontMatter([{ line: 1, path: [], rule }]);
  }
}

function invalidFrontMatter(problems: readonly ManifestDiagnostic[]): FrontMatter {
  return { value: undefined, problems, lineOf: () => undefined };
}
