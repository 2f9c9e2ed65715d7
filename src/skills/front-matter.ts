import type { ManifestProblem } from './manifest.js';

const fence = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** SKILL.md without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(fence, '').trim();
}

export interface FrontMatter {
  /** As JSON. */
  readonly value: unknown;
  readonly problems: readonly ManifestProblem[];
  /** The line of the field, or of the nearest one above it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Reads the front matter with a whole YAML 1.2 parser, which takes longer to load than sound manifests to check. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const found = fence.exec(text)?.[1];
  if (found === undefined) return faulty([{ line: 1, path: [], rule: 'must start with front matter between two lines of ---' }]);
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  // The front matter starts on the second line of the file.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  try {
    const document = parseDocument(found, { lineCounter: lines });
    if (document.errors.length > 0) {
      return faulty(
        document.errors.map(({ pos, message, code }) => ({
          line: lineAt(pos[0]),
          path: [],
          rule: message.split(' at line ', 1)[0] ?? code,
        })),
      );
    }
    // What JSON can't hold (.nan, binary) becomes what it can: clients get the front matter as JSON.
    const value: unknown = JSON.parse(JSON.stringify(document.toJS() ?? {}));
    return {
      value,
      problems: [],
      lineOf(path) {
        for (let length = path.length; length > 0; length -= 1) {
          const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
          const name = String(path[length - 1]);
          // In a mapping the key: its value may begin on a later line.
          const node = isMap(parent)
            ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key
            : document.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return lineAt(node.range[0]);
        }
        return undefined;
      },
    };
  } catch (error) {
    // Aliases that multiply, or nesting beyond the stack.
    const rule =
      error instanceof RangeError ? 'is nested too deep' : `can't be read: ${error instanceof Error ? error.message : 'unknown fault'}`;
    return faulty([{ line: 1, path: [], rule }]);
  }
}

function faulty(problems: readonly ManifestProblem[]): FrontMatter {
  return { value: undefined, problems, lineOf: () => undefined };
}
