import { Client } from '@modelcontextprotocol/client';
import { SkillsClient } from '@modelcontextprotocol/client/ext/skills';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executable } from '../helpers/processes/executable.js';
import { type Folder, makeFolder, manifest } from '../helpers/skill-folders.js';

let folder: Folder;
let client: Client;
const raw = (...lines: string[]) => ['---', ...lines, '---', 'Text.', ''].join('\n');

beforeAll(async () => {
  folder = makeFolder({
    'plain/SKILL.md': manifest('plain'),
    'numbers/SKILL.md': manifest('numbers', 'metadata: { n: 3, list: [a, b], inner: { deep: true } }', 'version: 1.10'),
    'colon/SKILL.md': raw('name: colon', 'description: Use it: always'),
    'Another Folder/SKILL.md': manifest('renamed'),
    'copy/SKILL.md': manifest('plain'),
    'long/SKILL.md': raw('name: long', `description: ${'x'.repeat(2000)}`),
    'tabs/SKILL.md': `\ufeff\n${manifest('tabs', 'metadata:', '\ta: 1').replaceAll('\n', '\r\n')}`,
    'scripted/SKILL.md': manifest('scripted', 'tags: a, b', 'scripts: { run: { path: run.sh, parameters: { p: { enum: [a, b] } } } }'),
    'scripted/run.sh': 'echo hi\n',
    'scripted/Makefile': 'all:\n',
  });
  client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  const args = [executable, '--skills', folder.path, '--log-level', 'silent'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});
afterAll(async () => {
  await client.close();
  folder.remove();
});

describe('skills that were converted', () => {
  it('pass the checks of the client of the SDK, which compares the front matter, size and digest of each file', async () => {
    const skills = new SkillsClient(client);
    const listed = (await skills.list()).skills.filter(({ frontmatter }) => frontmatter.name !== 'api-integration');
    const names = ['colon', 'copy', 'long', 'numbers', 'plain', 'renamed', 'scripted', 'tabs'];
    expect(listed.map(({ frontmatter }) => frontmatter.name)).toEqual(names);
    for (const skill of listed) {
      const files = skill.resources === 'dynamic' ? [] : skill.resources;
      for (const { uri } of files) expect(await skills.read(skill, uri)).toMatchObject({ verified: true });
    }
  });
});
