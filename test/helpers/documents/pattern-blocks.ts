import { readdirSync } from 'node:fs';
import path from 'node:path';
import { blocksOf } from '../markdown.js';
import { readSkillFile, skillFolder } from './skill-files.js';

/** Names of the documents in `references`, without their extension. */
export const references: readonly string[] = readdirSync(path.join(skillFolder, 'references')).map((file) => path.basename(file, '.md'));

export function readReference(name: string): string {
  return readSkillFile(`references/${name}.md`);
}

const codeOf = (name: string, language: 'ts' | 'python') => blocksOf(readReference(name)).filter((block) => block.language === language);

/** Names of the documents with code in TypeScript or Python: the patterns. */
export const patterns: readonly string[] = references.filter((name) => codeOf(name, 'ts').length + codeOf(name, 'python').length > 0);

/** Returns the only block of a language in the document of a pattern. */
export function patternBlock(language: 'ts' | 'python', name: string): string {
  const [found, ...others] = codeOf(name, language);
  if (found === undefined || others.length > 0) throw new Error(`expected one ${language} block in references/${name}.md`);
  return found.code;
}
