import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { checkManifest } from './manifest.js';

/** Creates a skill with one working script. Does not overwrite an existing folder. */
export async function writeNewSkill(name: string, parent: string): Promise<string> {
  const checked = checkManifest({ name, description: 'new' });
  if (!checked.ok) throw new UsageError(`the skill name ${checked.problems[0]?.rule}; got ${JSON.stringify(name)}`, 2);
  const folder = join(parent, name);
  await mkdir(parent, { recursive: true });
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(
      code === 'EEXIST' ? `${folder} already exists; choose another name` : `cannot create ${folder} (${code})`,
      2,
      error,
    );
  }
  await mkdir(join(folder, 'scripts'));
  await writeFile(join(folder, 'SKILL.md'), manifestOf(name));
  await writeFile(join(folder, 'scripts', 'count-words.mjs'), script);
  return folder;
}

function manifestOf(name: string): string {
  return `---
name: ${name}
description: Describe what this skill does and when to use it. Use it to see how a skill with a script works.
version: "1.0.0"
scripts:
  count-words:
    path: scripts/count-words.mjs
    description: Counts the words and characters in a text.
    parameters:
      text:
        type: string
        required: true
        maxLength: 100000
        description: Text to count.
      unique:
        type: boolean
        default: false
        description: Count each distinct word once.
    timeout: 10
    output_schema:
      type: object
      properties:
        words:
          type: integer
        characters:
          type: integer
      required: [words, characters]
---

# ${name}

Write what an agent needs to know before it starts: the steps, the rules and where to find more.

- To count the words in a text, call the tool \`count-words\`.
`;
}

const script = `// The arguments arrive on stdin as one JSON document; whatever is written to stdout is the result.
import { readFileSync, writeFileSync } from 'node:fs';

const { text, unique } = JSON.parse(readFileSync(0, 'utf8'));
const words = text.split(/\\s+/).filter((word) => word !== '');
writeFileSync(1, JSON.stringify({ words: unique ? new Set(words).size : words.length, characters: [...text].length }));
`;
