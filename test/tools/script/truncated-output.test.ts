import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { type Folder, makeFolder, manifest, type ServedSkills, serveFolder } from '../../helpers/skill-folders.js';

const folders: Folder[] = [];
const opened: ServedSkills[] = [];
afterEach(() => {
  for (const served of opened.splice(0)) served.close();
});
afterAll(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

/** Runs a script of a skill with a redactor that knows the secret. */
async function run(secret: string, script: string, ...lines: string[]) {
  const folder = makeFolder({ 'a/SKILL.md': manifest('a', 'scripts:', '  run:', '    path: run.sh', ...lines), 'a/run.sh': script });
  folders.push(folder);
  const redactor = createRedactor();
  redactor.add(secret);
  const served = await serveFolder(folder.path, { scripts: { sandbox: 'off' }, redactor });
  opened.push(served);
  return served.call('run', {});
}

describe('truncated output of a script', () => {
  const secret = 'QZXWVUTSRPONMLKJHGFD';
  const repeat = (stream: string) => `for i in $(seq 8000); do printf '%s,' ${secret}; done >&${stream}\n`;

  it.each([
    ['result', repeat('1'), []],
    ['stderr', repeat('2'), []],
    ['stdout that does not match its schema', repeat('1'), ['    output_schema: { type: object }']],
  ])('contains no part of a secret at its cut: %s', async (_what, script, lines) => {
    const result = await run(secret, script, ...lines);
    expect(result.truncated).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/[QZXW]{2}|[HGFD]{2}/);
  });
});
