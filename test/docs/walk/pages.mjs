/**
 * Reads the fenced blocks of a page, in order. A fence with a name (```yaml endpoints.yaml) is a file of the reader, `sh` is
 * what the reader types, and a `text` block directly after it is what the last command prints.
 */
export function readPage(markdown) {
  const steps = [];
  let section = '';
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const heading = /^## (.+)$/.exec(lines[at]);
    if (heading !== null) section = heading[1];
    const fence = /^( *)```(\w+)(?: (\S+))?$/.exec(lines[at]);
    if (fence === null) continue;
    const [, indent, language, name] = fence;
    const end = lines.indexOf(`${indent}\`\`\``, at);
    const text = lines
      .slice(at + 1, end)
      .map((line) => line.slice(indent.length))
      .join('\n');
    steps.push({ section, language, name, text, line: at + 1, follows: steps.at(-1)?.end === previousText(lines, at) });
    steps.at(-1).end = end;
    at = end;
  }
  return steps;
}

/** Returns the index of the last line with text before a fence. */
function previousText(lines, fence) {
  let at = fence - 1;
  while (at > 0 && lines[at].trim() === '') at -= 1;
  return at;
}

/** The commands of a shell block: one a line, with its comment removed; a backslash continues it. */
export function commandsOf(text) {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#\s.*$/, '').trim())
    .filter((line) => line !== '');
}
