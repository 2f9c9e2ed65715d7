import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../processes/executable.js';

export const skillFolder = path.join(root, 'skills/api-integration');

/** Returns the text of a file of the skill api-integration. */
export function readSkillFile(file: string): string {
  return readFileSync(path.join(skillFolder, file), 'utf8');
}

/** Splits a SKILL.md into its parsed front matter and its body. */
export function splitFrontMatter(markdown: string): { readonly frontMatter: unknown; readonly body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown);
  if (match === null) throw new Error('the document has no front matter');
  return { frontMatter: parse(match[1] ?? ''), body: match[2] ?? '' };
}

/** Returns the cells of each table row, without the row below the header. */
export function tableRows(markdown: string): string[][] {
  return [...markdown.matchAll(/^ *\| (.+) \|$/gm)].map(([, row = '']) => row.split(/(?<!\\) \| /));
}
