import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader, describeProblem, type SkillSet } from '../../src/skills/catalog.js';
import { notesOn } from '../../src/skills/notes.js';
import { type Files, type Folder, makeFolder, manifest, serveFolder } from '../helpers/skill-folders.js';

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function make(files: Files): Folder {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder;
}

const load = (...roots: Folder[]) =>
  createSkillLoader(
    roots.map(({ path }) => ({ path })),
    readSimple,
  ).load();
const namesOf = ({ skills }: SkillSet) => skills.map((skill) => skill.manifest.name);
const problemsOf = ({ problems }: SkillSet, ...roots: Folder[]) =>
  problems.map((problem) => roots.reduce((text, { path }, index) => text.replaceAll(path, `$${index + 1}`), describeProblem(problem)));

describe('the skills of some folders', () => {
  it('are every folder with a SKILL.md, or the folder itself', async () => {
    const root = make({ 'b/SKILL.md': manifest('b'), 'a/SKILL.md': manifest('a'), 'README.md': 'x', '.git/SKILL.md': 'x' });
    expect(namesOf(await load(root))).toEqual(['a', 'b']);
    expect(namesOf(await createSkillLoader([{ path: join(root.path, 'b') }], readSimple).load())).toEqual(['b']);
  });

  it('are of the earlier root where two have the same name, unless it is broken there', async () => {
    const mine = make({ 'a/SKILL.md': manifest('a', 'version: 2.0.0'), 'b/SKILL.md': manifest('wrong') });
    const bundled = make({ 'a/SKILL.md': manifest('a'), 'b/SKILL.md': manifest('b') });
    const set = await load(mine, bundled);
    expect(set.skills.map(({ manifest: { name, version } }) => [name, version])).toEqual([
      ['a', '2.0.0'],
      ['b', '1.0.0'],
    ]);
    expect(problemsOf(set, mine, bundled)).toEqual([
      `$1/b/SKILL.md:2: name must equal the folder's name, "b"`,
      '$2/a: name is served from $1/a already',
    ]);
  });

  it('may be in a folder that is not there only when that is said', async () => {
    expect((await createSkillLoader([{ path: '/nowhere', optional: true }], readSimple).load()).problems).toEqual([]);
    const { problems } = await createSkillLoader([{ path: '/nowhere' }], readSimple).load();
    expect(problems.map(describeProblem)).toEqual(["/nowhere: can't be read as a folder of skills (ENOENT)"]);
  });

  it('may be YAML of any kind', async () => {
    const root = make({
      'a/SKILL.md': [
        '---',
        'name: &name a',
        'description: "Over two lines,',
        '  and quoted."',
        'tags: [',
        '  one, two',
        ']',
        'metadata: { of: *name }',
        '---',
        'Text.',
      ].join('\n'),
    });
    const set = await load(root);
    expect(problemsOf(set)).toEqual([]);
    expect(set.skills[0]?.manifest).toMatchObject({
      description: 'Over two lines, and quoted.',
      tags: ['one', 'two'],
      metadata: { of: 'a' },
    });
    const notes = await Promise.all(set.skills.map(notesOn));
    expect(notes.flat().map(({ rule }) => rule)).toContainEqual(expect.stringContaining('simpler readers refuse'));
  });

  it.each([
    [
      'a link to a file outside',
      (skill: string) => symlinkSync('/etc/passwd', join(skill, 'notes.md')),
      'a/notes.md: is a symbolic link or a special file',
    ],
    [
      'a link to a folder outside',
      (skill: string) => symlinkSync('/etc', join(skill, 'references')),
      'a/references: is a symbolic link or a special file',
    ],
  ])('are not served with %s', async (_what, link, message) => {
    const root = make({ 'a/SKILL.md': manifest('a'), 'b/SKILL.md': manifest('b') });
    link(join(root.path, 'a'));
    const set = await load(root);
    expect(namesOf(set)).toEqual(['b']);
    expect(problemsOf(set, root)).toEqual([expect.stringContaining(`$1/${message}`)]);
  });

  it('are not served from a link, which is said', async () => {
    const elsewhere = make({ 'a/SKILL.md': manifest('a') });
    const root = make({});
    symlinkSync(join(elsewhere.path, 'a'), join(root.path, 'a'));
    const set = await load(root);
    expect(namesOf(set)).toEqual([]);
    expect(problemsOf(set, root)).toEqual(['$1/a: is a symbolic link, which is not followed; name the folder it leads to with --skills']);
  });

  it('are not served beyond the limits of SEP-2640', async () => {
    const many = Object.fromEntries(Array.from({ length: 512 }, (_, n) => [`many/references/${n}.md`, 'x']));
    const root = make({
      'many/SKILL.md': manifest('many'),
      ...many,
      'large/SKILL.md': manifest('large'),
      'large/data.txt': 'x'.repeat(16 * 1024 * 1024),
      'ok/SKILL.md': manifest('ok'),
    });
    const set = await load(root);
    expect(namesOf(set)).toEqual(['ok']);
    expect(problemsOf(set, root).sort()).toEqual([
      expect.stringMatching(/^\$1\/large: has \d+ bytes; at most 16777216 are served$/),
      '$1/many: has more than 512 files, the most that is served',
    ]);
  });

  it('report dependencies that are not there, and circles, each with the skill that names them', async () => {
    const root = make({
      'a/SKILL.md': manifest('a', 'dependencies: [b, gone]'),
      'b/SKILL.md': manifest('b', 'dependencies: [c]'),
      'c/SKILL.md': manifest('c', 'dependencies:', '  - a'),
      'd/SKILL.md': manifest('d', 'dependencies: [d, a]'),
    });
    const set = await load(root);
    expect(namesOf(set)).toEqual(['a', 'b', 'c', 'd']);
    expect(problemsOf(set, root).sort()).toEqual([
      '$1/a/SKILL.md:4: dependencies.1 names the skill gone, which is not loaded',
      '$1/c/SKILL.md:5: dependencies.0 goes in a circle: a -> b -> c -> a',
      '$1/d/SKILL.md:4: dependencies.0 goes in a circle: d -> d',
    ]);
  });
});

describe('loading again', () => {
  it('takes over what has changed, and keeps the rest as it was', async () => {
    const root = make({ 'a/SKILL.md': manifest('a'), 'b/SKILL.md': manifest('b'), 'b/notes.md': 'one' });
    const loader = createSkillLoader([root], readSimple);
    const before = await loader.load();
    root.write({ 'b/notes.md': 'two', 'c/SKILL.md': manifest('c') });
    const after = await loader.load();
    expect(namesOf(after)).toEqual(['a', 'b', 'c']);
    expect(after.skills[0]).toBe(before.skills[0]);
    expect(after.skills[1]?.files[1]?.digest).not.toBe(before.skills[1]?.files[1]?.digest);
    expect((await loader.load()).skills).toEqual(after.skills);
  });

  it('keeps the last good version of what an edit broke, until it is mended or gone', async () => {
    const root = make({ 'a/SKILL.md': manifest('a', 'version: 1.2.3') });
    const loader = createSkillLoader([root], readSimple);
    const [good] = (await loader.load()).skills;
    root.write({ 'a/SKILL.md': '---\nname: [a\n---\n' });
    for (let times = 0; times < 2; times += 1) {
      const broken = await loader.load();
      expect(broken.skills[0]).toBe(good);
      expect(problemsOf(broken, root)[0]).toMatch(/^\$1\/a\/SKILL\.md:\d: .* \(the version before is served on\)$/);
    }
    root.write({ 'a/SKILL.md': '---\nname: b\n---\n' });
    expect((await loader.load()).skills[0]).toBe(good);
    root.write({ 'a/SKILL.md': manifest('a', 'version: 1.2.4') });
    const mended = await loader.load();
    expect({ versions: mended.skills.map((skill) => skill.manifest.version), problems: mended.problems }).toEqual({
      versions: ['1.2.4'],
      problems: [],
    });
    root.remove();
    expect(namesOf(await loader.load())).toEqual([]);
  });
});

describe('scripts of the same name', () => {
  it('are told apart by their skills, and native ones keep their names', async () => {
    const script = (name: string, mode: string) =>
      manifest(name, 'scripts:', `  test-endpoint: { path: scripts/run.sh, mode: ${mode} }`, '  run: scripts/run.sh');
    const files = Object.fromEntries(
      Object.entries({ a: 'subprocess', b: 'native', c: 'auto', d: 'subprocess' }).flatMap(([name, mode]) => [
        [`${name}/SKILL.md`, script(name, mode)],
        [`${name}/scripts/run.sh`, `echo ${name}\n`],
      ]),
    );
    const served = await serveFolder(make(files).path, { scripts: { sandbox: 'off' } });
    expect([...served.tools].sort()).toEqual(['a_run', 'a_test-endpoint', 'b_run', 'c_run', 'd_run', 'd_test-endpoint', 'test-endpoint']);
    expect(await served.call('d_test-endpoint', {})).toMatchObject({ ok: true, result: 'd\n' });
    expect(served.tool('test-endpoint').title).toBe('Test an HTTP endpoint');
    served.close();
  });
});
