/** Maps the title of each `## ` heading to the text below it. */
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
  /** Title of the `## ` heading above the block. */
  readonly section: string;
  /** Text of the block without the indentation of its fence. */
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

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** Returns the relative links and images of a document, with their anchors. */
export function relativeLinksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}
