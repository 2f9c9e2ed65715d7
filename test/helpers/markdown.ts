/** The text below each `## ` heading, by its title. */
export function sectionsOf(markdown: string): Map<string, string> {
  const sections = new Map<string, string>();
  let title = '';
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    const heading = fenced ? null : /^## (.+)$/.exec(line);
    if (heading !== null) title = heading[1] ?? '';
    else sections.set(title, `${sections.get(title) ?? ''}${line}\n`);
  }
  return sections;
}

export interface CodeBlock {
  readonly language: string;
  /** Of the `## ` heading above it. */
  readonly section: string;
  /** Without the indentation that its fence has. */
  readonly code: string;
}

export function blocksOf(markdown: string): CodeBlock[] {
  return [...sectionsOf(markdown)].flatMap(([section, text]) =>
    [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', language = '', code = '']) => ({
      language,
      section,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    })),
  );
}
