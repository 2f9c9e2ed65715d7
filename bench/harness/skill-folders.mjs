import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The front matter of a skill, with or without a script, which the server offers as a tool. */
export function manifestOf(name, { timeout } = {}) {
  const script = `
scripts:
  ${name}-run:
    path: scripts/run.sh
    description: Says hello.
    timeout: ${timeout}
    parameters:
      name:
        type: string
        required: true
        description: Whom to greet.`;
  return `---
name: ${name}
description: Skill ${name} of the bench, with three more files.
version: "1.0.0"${timeout === undefined ? '' : script}
---

# ${name}

${'Some instructions, as a skill has them. '.repeat(40)}
`;
}

async function writeSkill(root, name, script) {
  const folder = join(root, name);
  await mkdir(join(folder, 'references'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'SKILL.md'), manifestOf(name, script)),
    ...['a', 'b', 'c'].map((file) => writeFile(join(folder, 'references', `${file}.md`), `# ${file}\n\n${'text '.repeat(400)}\n`)),
  ]);
  if (script === undefined) return;
  await mkdir(join(folder, 'scripts'));
  await writeFile(join(folder, 'scripts', 'run.sh'), 'cat\n');
}

/** Writes the skills skill-0, skill-1 and so on. `script` has the timeout of their scripts; without it they have none. */
export async function writeSkills(root, count, script = undefined) {
  for (let n = 0; n < count; n += 1) await writeSkill(root, `skill-${n}`, script);
}
