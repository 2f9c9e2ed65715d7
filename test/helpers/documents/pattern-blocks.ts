import { blocksOf } from '../markdown.js';
import { readSkillFile } from './skill-files.js';

/** Code blocks of references/api-patterns.md. */
export const patternBlocks = blocksOf(readSkillFile('references/api-patterns.md'));

/** Returns the only block of a language in the section whose heading contains `title`. */
export function patternBlock(language: 'ts' | 'python', title: string): string {
  const [found, ...others] = patternBlocks.filter((one) => one.language === language && one.section.includes(title));
  if (found === undefined || others.length > 0) throw new Error(`expected one ${language} block in ${title}`);
  return found.code;
}
