import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader, describeDiagnostic } from '../../src/skills/catalog.js';
import { foldersOfTests, manifest } from '../helpers/skill-folders.js';

const make = foldersOfTests();

async function load(...roots: { path: string; isReserved?: boolean }[]) {
  const { skills, problems, folders: watched } = await createSkillLoader(roots, readSimple).load();
  const shorten = (text: string) => roots.reduce((short, { path }, index) => short.replaceAll(path, `$${index + 1}`), text);
  return {
    skills: skills.map(({ manifest: { name }, folder }) => `${name} ${shorten(folder)}`),
    problems: problems.map((problem) => `${problem.severity ?? 'error'} ${shorten(describeDiagnostic(problem))}`),
    watched: watched.map(shorten),
    files: skills.map(({ files }) => files.map(({ path }) => path)),
  };
}

describe('folders of a skills folder', () => {
  it('ignores folders without a SKILL.md, and watches them for one', async () => {
    const root = make({
      'a/SKILL.md': manifest('a'),
      'docs/readme.md': 'x',
      'references/api/guide.md': 'x',
      'node_modules/left-pad/SKILL.md': manifest('left-pad'),
      '__pycache__/a.pyc': 'x',
      'venv/SKILL.md': 'x',
      '.git/SKILL.md': 'x',
      '.venv/lib/SKILL.md': 'x',
    });
    mkdirSync(join(root.path, 'empty'));
    const { skills, problems, watched } = await load(root);
    expect({ skills, problems }).toEqual({ skills: ['a $1/a'], problems: [] });
    expect(watched.sort()).toEqual(['$1', '$1/a', '$1/docs', '$1/empty', '$1/references']);
  });

  it('reports a root without a skill, with the folders inside that contain some, unless it is optional', async () => {
    const root = make({ 'README.md': 'x', 'skills/a/SKILL.md': manifest('a'), 'docs/b/notes.md': 'x' });
    expect((await load(root)).problems).toEqual(['error $1: contains no skill; pass one of these folders instead: $1/skills']);
    expect((await load(make({ 'docs/b/notes.md': 'x' }))).problems).toEqual(['error $1: contains no skill']);
    expect((await createSkillLoader([{ path: make({}).path, optional: true }], readSimple).load()).problems).toEqual([]);
  });

  it('loads a folder as soon as it contains a SKILL.md', async () => {
    const root = make({ 'a/notes.md': 'x' });
    const loader = createSkillLoader([root], readSimple);
    expect((await loader.load()).skills).toEqual([]);
    root.write({ 'a/SKILL.md': manifest('a') });
    expect((await loader.load()).skills).toHaveLength(1);
  });

  it.each(['skill.md', 'Skill.md', 'SKILL.MD', 'SKILLS.md', 'SKILL.md.txt', 'SKILL.markdown'])(
    'reports a folder that contains %s instead of SKILL.md, with a hint',
    async (name) => {
      const rule = 'is not loaded as a skill, because its name is not SKILL.md; rename it';
      expect((await load(make({ [`a/${name}`]: manifest('a') }))).problems).toEqual([`error $1/a/${name}: ${rule}`]);
      expect((await load(make({ [name]: manifest('a') }))).problems).toEqual([`error $1/${name}: ${rule}`]);
    },
  );

  it('reports a symbolic link only if its target is a skill', async () => {
    const elsewhere = make({ 'a/SKILL.md': manifest('a'), 'b/notes.md': 'x' });
    const root = make({});
    for (const name of ['a', 'b']) symlinkSync(join(elsewhere.path, name), join(root.path, name));
    expect((await load(root)).problems).toEqual([expect.stringMatching(/^error \$1\/a: is a symbolic link/)]);
  });
});

describe('files of a skill', () => {
  it('omits the files that tools create, however many they are', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`a/node_modules/p${n}/index.js`, 'x']));
    const root = make({ 'a/SKILL.md': manifest('a'), 'a/run.py': 'x', 'a/__pycache__/run.pyc': 'x', 'a/lib/venv/x': 'x', ...many });
    expect(await load(root)).toMatchObject({ problems: [], files: [['SKILL.md', 'run.py']] });
  });
});

describe('names that several skills use', () => {
  it('prefers the skill whose folder has its name, and serves copies of it by the names of their folders', async () => {
    const root = make({ 'a-copy/SKILL.md': manifest('b'), 'b/SKILL.md': manifest('b'), 'c/SKILL.md': manifest('b') });
    const { skills, problems } = await load(root);
    expect(skills).toEqual(['b $1/b', 'a-copy $1/a-copy', 'c $1/c']);
    expect(problems).toContain('warning $1/c: name is already served from $1/b; this skill is served as c');
    expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  it('keeps a renamed skill as the same object while nothing changes', async () => {
    const root = make({ 'a/SKILL.md': manifest('b'), 'b/SKILL.md': manifest('b') });
    const loader = createSkillLoader([root], readSimple);
    const { skills } = await loader.load();
    expect((await loader.load()).skills.map((skill, index) => skill === skills[index])).toEqual([true, true]);
  });

  it('reports an error if the name of the folder is not valid, or is taken too', async () => {
    const first = make({ 'b/SKILL.md': manifest('b') });
    const second = make({ 'b/SKILL.md': manifest('b'), 'B 2/SKILL.md': manifest('b') });
    const { skills, problems } = await load(first, second);
    expect(skills).toEqual(['b $1/b']);
    expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([
      'error $2/b: name is already served from $1/b',
      'error $2/B 2: name is already served from $1/b',
    ]);
  });

  it.each(['own', 'Own', 'OWN '])('refuses a reserved name that a folder of another name declares as %j', async (name) => {
    const root = make({ 'other/SKILL.md': manifest(JSON.stringify(name)), 'own/SKILL.md': manifest('own') });
    const { skills } = await load(root, { path: make({ 'own/SKILL.md': manifest('own') }).path, isReserved: true });
    expect(skills.filter((skill) => skill.startsWith('own'))).toEqual(['own $2/own']);
  });
});
