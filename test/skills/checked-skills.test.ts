import { describe, expect, it } from 'vitest';
import { readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader } from '../../src/skills/catalog.js';
import { foldersOfTests, manifest } from '../helpers/skill-folders.js';

const make = foldersOfTests();

describe('skill loader with a check', () => {
  it('serves no skill that the check refuses, not even its previous version, until the check accepts it', async () => {
    const root = make({ 'a/SKILL.md': manifest('a'), 'b/SKILL.md': manifest('b') });
    const refused = new Set<string>();
    const check = async (folder: string) => (refused.has(folder) ? 'it changed' : undefined);
    const loader = createSkillLoader([{ path: root.path, check }], readSimple);
    const names = async () => (await loader.load()).skills.map(({ manifest: { name } }) => name);
    expect(await names()).toEqual(['a', 'b']);
    refused.add(`${root.path}/a`);
    const { skills, problems, folders: watched } = await loader.load();
    expect(skills.map(({ manifest: { name } }) => name)).toEqual(['b']);
    expect(problems).toEqual([{ path: `${root.path}/a`, rule: expect.stringContaining('it changed') }]);
    expect(watched).toContain(`${root.path}/a`);
    refused.clear();
    expect(await names()).toEqual(['a', 'b']);
  });
});
