import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader, type LoadedSkill } from '../../src/skills/catalog.js';
import { digestOf } from '../../src/skills/skill-files.js';
import { foldersOfTests, manifest } from '../helpers/skill-folders.js';

const make = foldersOfTests();

async function skillWith(path: string, bytes: Uint8Array | string): Promise<LoadedSkill> {
  const folder = make({ 'a/SKILL.md': manifest('a') });
  const file = join(folder.path, 'a', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  const { skills } = await createSkillLoader([folder], readSimple).load();
  const [skill] = skills;
  if (skill === undefined) throw new Error('the skill did not load');
  return skill;
}

describe('file of a skill', () => {
  it.each([
    ['Makefile', 'all:\n\techo hi\n', 'text/plain'],
    ['LICENSE', 'MIT\n', 'text/plain'],
    ['src/app.tsx', 'export {};\n', 'text/plain'],
    ['query.sql', 'select 1;\r\n', 'text/plain'],
    ['notes.unknown', '図像 🚀\n', 'text/plain'],
    ['empty.dat', '', 'text/plain'],
    ['colours.log', '\u001b[31mred\u001b[0m\n', 'text/plain'],
    ['guide.MD', '# Guide\n', 'text/markdown'],
    ['bom.csv', '\ufeffa,b\n', 'text/csv'],
    ['logo.svg', '<svg/>', 'image/svg+xml'],
    ['page.xml', '<a/>', 'application/xml'],
  ])('serves %s as text, because its contents are text', async (path, text, mimeType) => {
    expect(await readFile(await skillWith(path, text), path)).toEqual({ text, mimeType });
  });

  it.each([
    ['a.bin', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'application/octet-stream'],
    ['latin1.txt', Buffer.from('caf\u00e9', 'latin1'), 'application/octet-stream'],
    ['utf16.txt', Buffer.from('\ufeffhello', 'utf16le'), 'application/octet-stream'],
    ['zeros', Buffer.alloc(16), 'application/octet-stream'],
    ['tool.sh', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'application/octet-stream'],
    ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
  ])('serves %s as bytes, because its contents are not text', async (path, bytes, mimeType) => {
    const read = await readFile(await skillWith(path, bytes), path);
    expect(read).toMatchObject({ mimeType });
    expect(read !== undefined && 'bytes' in read && Buffer.from(read.bytes).equals(bytes)).toBe(true);
  });

  it('publishes the digest and size of the text that it serves, also for a SKILL.md in UTF-16', async () => {
    const skill = await skillWith('SKILL.md', Buffer.from(`\ufeff${manifest('a')}`, 'utf16le'));
    expect(skill.text).toBe(manifest('a'));
    const bytes = Buffer.from(skill.text);
    expect(skill.files).toMatchObject([{ path: 'SKILL.md', size: bytes.length, digest: digestOf(bytes) }]);
  });
});
