import { checkManifest, type ManifestProblem } from './manifest.js';

const fence = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** SKILL.md without its front matter. */
export function bodyOf(text: string): string {
  return text.replace(fence, '').trim();
}

/** Says what is wrong with the manifest in a SKILL.md, and where. Empty: nothing. */
export async function findProblems(text: string, folder: string): Promise<readonly ManifestProblem[]> {
  const frontMatter = fence.exec(text)?.[1];
  if (frontMatter === undefined) return [{ line: 1, path: [], rule: 'must start with front matter between two lines of ---' }];
  // On demand: only a broken skill pays for this parser, which takes longer to load than sound manifests to check.
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, { lineCounter: lines });
  // The front matter starts on the second line of the file.
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({ line: lineOf(error.pos[0]), path: [], rule: error.message.split('\n', 1)[0] ?? error.code }));
  }
  const checked = checkManifest(document.toJS(), folder);
  if (checked.ok) return [];
  return checked.problems.map((problem) => ({ ...problem, line: locate(problem.path) }));

  /** The line of the field, or of the nearest one above it that is there. */
  function locate(path: readonly PropertyKey[]): number | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return lineOf(Number(node.range[0]));
    }
    return undefined;
  }
}
