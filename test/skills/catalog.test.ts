import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader, type SkillDiagnostic, type SkillSet } from '../../src/skills/catalog.js';
import { warningsOf } from '../../src/skills/skill-warnings.js';
import { type Folder, foldersOfTests, manifest, serveFolder } from '../helpers/skill-folders.js';

const make = foldersOfTests();

const load = (...roots: Folder[]) =>
  createSkillLoader(
    roots.map(({ path }) => ({ path })),
    readSimple,
  ).load();
const namesOf = ({ skills }: SkillSet) => skills.map((skill) => skill.manifest.name);

/** Returns the errors ordered by path, with $1 for the path of the first root, $2 for the second. */
function errorsOf({ problems }: SkillSet, ...roots: Folder[]): SkillDiagnostic[] {
  const shorten = (text: string) => roots.reduce((short, { path }, index) => short.replaceAll(path, `$${index + 1}`), text);
  return problems
    .map((error) => ({ ...error, path: shorten(error.path), rule: shorten(error.rule) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

describe('skill loader', () => {
  it('loads every folder that contains a SKILL.md, or the root itself if it contains one', async () => {
    const root = make({ 'b/SKILL.md': manifest('b'), 'a/SKILL.md': manifest('a'), 'README.md': 'x', '.git/SKILL.md': 'x' });
    expect(namesOf(await load(root))).toEqual(['a', 'b']);
    expect(namesOf(await createSkillLoader([{ path: join(root.path, 'b') }], readSimple).load())).toEqual(['b']);
  });

  it('prefers the skill of the earlier root if two have the same name, unless that skill is broken', async () => {
    const mine = make({ 'a/SKILL.md': manifest('a', 'version: 2.0.0'), 'b/SKILL.md': '---\nname: b\ndescription: ""\n---\n' });
    const bundled = make({ 'a/SKILL.md': manifest('a'), 'b/SKILL.md': manifest('b') });
    const set = await load(mine, bundled);
    expect(set.skills.map(({ manifest: { name, version } }) => [name, version])).toEqual([
      ['a', '2.0.0'],
      ['b', '1.0.0'],
    ]);
    expect(errorsOf(set, mine, bundled)).toMatchObject([
      { path: '$1/b/SKILL.md', line: 3, field: 'description' },
      { path: '$2/a', field: 'name', rule: expect.stringContaining('$1/a') },
    ]);
  });

  it('reports a root that does not exist, unless it is optional', async () => {
    expect((await createSkillLoader([{ path: '/nowhere', optional: true }], readSimple).load()).problems).toEqual([]);
    const { problems } = await createSkillLoader([{ path: '/nowhere' }], readSimple).load();
    expect(problems).toEqual([{ path: '/nowhere', rule: expect.stringContaining('ENOENT') }]);
  });

  it('accepts front matter with any YAML feature, and warns that simple parsers reject it', async () => {
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
    expect(set.problems).toEqual([]);
    expect(set.skills[0]?.manifest).toMatchObject({
      description: 'Over two lines, and quoted.',
      tags: ['one', 'two'],
      metadata: { of: 'a' },
    });
    expect(set.skills[0]?.needsFullYaml).toBe(true);
    const warnings = await Promise.all(set.skills.map(warningsOf));
    // Only the warning about the front matter as a whole has a line but no field.
    expect(warnings.flat()).toContainEqual({ path: join(root.path, 'a/SKILL.md'), line: 1, rule: expect.any(String) });
  });

  it.each([
    ['a link to a file outside', (skill: string) => symlinkSync('/etc/passwd', join(skill, 'notes.md')), '$1/a/notes.md'],
    ['a link to a folder outside', (skill: string) => symlinkSync('/etc', join(skill, 'references')), '$1/a/references'],
  ])('rejects a skill that contains %s, and loads the others', async (_what, link, path) => {
    const root = make({ 'a/SKILL.md': manifest('a'), 'b/SKILL.md': manifest('b') });
    link(join(root.path, 'a'));
    const set = await load(root);
    expect(namesOf(set)).toEqual(['b']);
    expect(errorsOf(set, root)).toEqual([{ path, rule: expect.stringContaining('symbolic link') }]);
  });

  it('does not follow a link to a skill folder, and reports the link', async () => {
    const elsewhere = make({ 'a/SKILL.md': manifest('a') });
    const root = make({});
    symlinkSync(join(elsewhere.path, 'a'), join(root.path, 'a'));
    const set = await load(root);
    expect(namesOf(set)).toEqual([]);
    expect(errorsOf(set, root)).toEqual([{ path: '$1/a', rule: expect.stringContaining('--skills') }]);
  });

  it('rejects a skill that exceeds the limits of SEP-2640', async () => {
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
    expect(errorsOf(set, root)).toMatchObject([
      { path: '$1/large', rule: expect.stringContaining('16777216') },
      { path: '$1/many', rule: expect.stringContaining('512') },
    ]);
  });

  it('warns about missing dependencies and dependency cycles, each at the skill that declares the dependency', async () => {
    const root = make({
      'a/SKILL.md': manifest('a', 'dependencies: [b, gone]'),
      'b/SKILL.md': manifest('b', 'dependencies: [c]'),
      'c/SKILL.md': manifest('c', 'dependencies:', '  - a'),
      'd/SKILL.md': manifest('d', 'dependencies: [d, a]'),
    });
    const set = await load(root);
    expect(namesOf(set)).toEqual(['a', 'b', 'c', 'd']);
    expect(errorsOf(set, root)).toMatchObject([
      { path: '$1/a/SKILL.md', line: 4, field: 'dependencies.1', rule: expect.stringContaining('gone'), severity: 'warning' },
      { path: '$1/c/SKILL.md', line: 5, field: 'dependencies.0', rule: expect.stringContaining('a -> b -> c -> a') },
      { path: '$1/d/SKILL.md', line: 4, field: 'dependencies.0', rule: expect.stringContaining('d -> d') },
    ]);
  });
});

describe('reloading skills', () => {
  it('loads the skills that changed, and reuses the others', async () => {
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

  it('keeps the last valid version of a skill that an edit broke, until the skill is repaired or removed', async () => {
    const root = make({ 'a/SKILL.md': manifest('a', 'version: 1.2.3') });
    const loader = createSkillLoader([root], readSimple);
    const [valid] = (await loader.load()).skills;
    root.write({ 'a/SKILL.md': '---\nname: [a\n---\n' });
    const { problems } = await load(root);
    const reported = problems.map((error) => ({ ...error, rule: `${error.rule} (still serving the previous version)` }));
    expect(reported).toMatchObject([{ path: join(root.path, 'a/SKILL.md'), line: 2 }]);
    for (let times = 0; times < 2; times += 1) {
      const broken = await loader.load();
      expect(broken.skills[0]).toBe(valid);
      expect(broken.problems).toEqual(reported);
    }
    root.write({ 'a/SKILL.md': '---\nname: b\n---\n' });
    expect((await loader.load()).skills[0]).toBe(valid);
    root.write({ 'a/SKILL.md': manifest('a', 'version: 1.2.4') });
    const repaired = await loader.load();
    expect({ versions: repaired.skills.map((skill) => skill.manifest.version), problems: repaired.problems }).toEqual({
      versions: ['1.2.4'],
      problems: [],
    });
    root.remove();
    expect(namesOf(await loader.load())).toEqual([]);
  });
});

describe('tool names', () => {
  it('adds the skill name if several skills declare a script of the same name, but not to native tools', async () => {
    const script = (name: string, mode: string) =>
      manifest(name, 'scripts:', `  test-endpoint: { path: scripts/run.sh, mode: ${mode} }`, '  run: scripts/run.sh');
    const files = Object.fromEntries(
      Object.entries({ a: 'subprocess', b: 'native', c: 'auto', d: 'subprocess' }).flatMap(([name, mode]) => [
        [`${name}/SKILL.md`, script(name, mode)],
        [`${name}/scripts/run.sh`, `echo ${name}\n`],
      ]),
    );
    const served = await serveFolder(make(files).path, { scripts: { sandbox: 'off' } });
    expect([...served.tools].sort()).toEqual([
      'a_run',
      'a_test-endpoint',
      'b_run',
      'c_run',
      'call-api',
      'd_run',
      'd_test-endpoint',
      'list-apis',
      'read-response',
      'test-endpoint',
    ]);
    expect(await served.call('d_test-endpoint', {})).toMatchObject({ ok: true, result: 'd\n' });
    expect(served.tool('test-endpoint').title).toBe('Test an HTTP endpoint');
    served.close();
  });
});
