/** Returns the changed lines of a text with their line numbers, and the structure around them. Shows a tab as spaces. */
export function diffLines(before: string, after: string): string[] {
  const [old, changed] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, changed.length) && old[start] === changed[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, changed.length) - start && old[old.length - 1 - end] === changed[changed.length - 1 - end]) end += 1;
  const removed = old.slice(start, old.length - end);
  const added = changed.slice(start, changed.length - end);
  return [`@@ line ${start + 1} @@`, ...context(old[start - 1]), ...compare(removed, added), ...context(old[old.length - end])];
}

/** A line around the change, unless it contains a value: that is somebody else's, and may be a secret. */
function context(line: string | undefined): string[] {
  return line !== undefined && /^\s*("[^"]*"\s*:\s*)?[[\]{},]*\s*$/.test(line) && line.trim() !== '' ? [`  ${line}`] : [];
}

function linesOf(text: string): string[] {
  const lines = text.replaceAll('\t', '  ').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Number of lines up to which common lines between two changes are found: the comparison takes their square. */
const maxCompared = 1000;

/** Marks lines by the longest common subsequence. */
function compare(old: readonly string[], changed: readonly string[]): string[] {
  if (old.length > maxCompared || changed.length > maxCompared)
    return [...old.map((line) => `- ${line}`), ...changed.map((line) => `+ ${line}`)];
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(changed.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = common[i] ?? [];
    for (let j = changed.length - 1; j >= 0; j -= 1)
      row[j] = old[i] === changed[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < changed.length) {
    if (i < old.length && j < changed.length && old[i] === changed[j]) {
      lines.push(...context(old[i]));
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j === changed.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${old[i++]}`);
    else lines.push(`+ ${changed[j++]}`);
  }
  return lines;
}
