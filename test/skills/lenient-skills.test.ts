import { describe, expect, it } from 'vitest';
import { readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader, describeDiagnostic, instructionsOf } from '../../src/skills/catalog.js';
import { foldersOfTests, manifest } from '../helpers/skill-folders.js';

const make = foldersOfTests();

const raw = (...lines: string[]) => [...lines, ''].join('\n');

async function load(text: string, name = 'odd') {
  const folder = make({ [`${name}/SKILL.md`]: text });
  const { skills, problems } = await createSkillLoader([folder], readSimple).load();
  const diagnostics = problems.map((problem) => ({
    severity: problem.severity ?? 'error',
    text: describeDiagnostic(problem).replace(`${folder.path}/${name}/`, ''),
  }));
  return { skill: skills[0], diagnostics, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

/** What a skill has, the lines after its name and description, the expected front matter, and the warnings. */
const conversions: readonly [string, string[], Record<string, unknown>, string[]][] = [
  ['tags in any writing', ['tags: ["Data Science", 图像, REST_API, 🚀]'], { tags: ['Data Science', '图像', 'REST_API', '🚀'] }, []],
  [
    'tags that are numbers',
    ['tags: [2024, api, 1.10, true]'],
    { tags: ['2024', 'api', '1.10', 'true'] },
    ['4: tags.0', '4: tags.2', '4: tags.3'],
  ],
  ['tags in one text', ['tags: rest, http api ,'], { tags: ['rest', 'http api'] }, ['4: tags']],
  ['tags without a value', ['tags:', 'license: MIT'], { license: 'MIT' }, ['4: tags']],
  ['empty tags', ['tags: [~, api]'], { tags: ['api'] }, ['4: tags.0']],
  [
    'metadata of every type',
    [
      'metadata:',
      '  n: 3',
      '  v: 1.10',
      '  yes: true',
      '  day: 2024-01-31',
      '  list: [a, 2]',
      '  none:',
      '  inner: { a: [1] }',
      '  t: text',
    ],
    { metadata: { n: '3', v: '1.10', yes: 'true', day: '2024-01-31', list: 'a, 2', none: '', inner: '{"a":[1]}', t: 'text' } },
    ['5: metadata.n', '6: metadata.v', '7: metadata.yes', '9: metadata.list', '10: metadata.none', '11: metadata.inner'],
  ],
  [
    'metadata in one line of JSON',
    ['metadata: {"bot":{"bins":["curl"]}}'],
    { metadata: { bot: '{"bins":["curl"]}' } },
    ['4: metadata.bot'],
  ],
  ['metadata that is a list', ['metadata: [a, b]'], {}, ['4: metadata']],
  ['a version that is a number', ['version: 1.10'], { version: '1.10' }, ['4: version']],
  ['a version in words', ['version: latest'], { version: 'latest' }, ['4: version']],
  [
    'an author with an address',
    ['author: { name: Ann, url: "https://a.example" }'],
    { author: '{"name":"Ann","url":"https://a.example"}' },
    ['4: author'],
  ],
  ['a list as compatibility', ['compatibility: [linux, 3]'], { compatibility: 'linux, 3' }, ['4: compatibility']],
  ['dependencies that are packages', ['dependencies: ["ray[data]>=2", 7]'], { dependencies: ['ray[data]>=2', '7'] }, ['4: dependencies.1']],
  ['dependencies in a mapping', ['dependencies: { python: ">=3.8" }'], { dependencies: [] }, ['4: dependencies']],
  ['allowed-tools that are numbers', ['allowed-tools: [Bash, 3]'], { 'allowed-tools': ['Bash', '3'] }, ['4: allowed-tools.1']],
  ['scripts that are a list', ['scripts: [scripts/a.sh]'], {}, ['4: scripts']],
  ['a duplicate key', ['license: MIT', 'license: ISC'], { license: 'ISC' }, ['5: ']],
  ['tabs as indentation', ['metadata:', '\ta: b'], { metadata: { a: 'b' } }, ['5: ']],
  ['an unknown field of any type', ['risk: { level: 3 }'], { risk: { level: 3 } }, []],
];

describe('lenient manifest', () => {
  it.each(conversions)('serves a skill with %s, converted with a warning', async (_what, lines, fields, warnings) => {
    const { skill, diagnostics } = await load(manifest('odd', ...lines));
    expect(skill?.frontMatter).toEqual({ name: 'odd', description: 'A skill of the tests.', ...fields });
    const isMissingDependency = (text: string) => text.includes('which is not loaded');
    const found = diagnostics.filter(({ text }) => !isMissingDependency(text));
    expect(found.map(({ severity }) => severity)).toEqual(warnings.map(() => 'warning'));
    for (const [index, place] of warnings.entries()) expect(found[index]?.text).toContain(`SKILL.md:${place}`);
  });

  it.each([
    ['another folder', 'odd', 'even', 'even'],
    ['capitals', 'odd', 'Odd_Skill', 'odd'],
    ['capitals in the folder too', 'PDF Tools', 'PDF Tools', 'pdf-tools'],
    ['an emoji', 'odd', '"🚀"', 'odd'],
    ['accents', 'Résumé', 'Résumé', 'resume'],
    ['a number', '2024', '2024', '2024'],
    ['too many characters', 'odd', 'a'.repeat(65), 'odd'],
  ])('serves a skill whose name has %s', async (_what, folder, name, served) => {
    const { skill, diagnostics } = await load(raw('---', `name: ${name}`, 'description: x', '---', 'Text.'), folder);
    expect(skill?.manifest.name).toBe(served);
    expect(skill?.frontMatter.name).toBe(served);
    expect(diagnostics).toMatchObject([{ severity: 'warning', text: expect.stringMatching(/^SKILL\.md:2: name /) }]);
  });

  it('serves a skill without a name by the name of its folder', async () => {
    const { skill, diagnostics } = await load(raw('---', 'description: x', '---'));
    expect(skill?.manifest.name).toBe('odd');
    expect(diagnostics).toEqual([{ severity: 'warning', text: 'SKILL.md: name is required; the skill is served as odd' }]);
  });

  it('reports a name from which no valid name can be made', async () => {
    expect(await load(raw('---', 'name: 图像', 'description: x', '---'), '图像')).toMatchObject({
      skill: undefined,
      diagnostics: [{ severity: 'error', text: 'SKILL.md:2: name must be lowercase words joined by hyphens' }],
    });
  });

  it.each([
    ['description', 1024],
    ['compatibility', 500],
  ])('shortens a %s that is longer than the specification allows, marks the end, and warns', async (field, max) => {
    const lines = field === 'description' ? [] : ['description: x'];
    const { skill, diagnostics } = await load(raw('---', 'name: odd', ...lines, `${field}: ${'💥'.repeat(max + 1)}`, '---'));
    expect(skill?.frontMatter[field]).toBe(`${'💥'.repeat(max - 1)}…`);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', text: expect.stringContaining(`${field} must have at most ${max} characters`) },
    ]);
  });
});

/** What the lines after the name are, and the description that they result in. */
const unquoted: readonly [string, string[], string][] = [
  ['a colon', ['description: Make it ready: errors, empty states.'], 'Make it ready: errors, empty states.'],
  ['a colon at the end', ['description: Use it for:'], 'Use it for:'],
  ['a colon after quotes', ["description: Triggers on: '/a', '/b'"], "Triggers on: '/a', '/b'"],
  ['a colon in a further line', ['description: One', '  two: three', '', '  Keywords: four'], 'One two: three Keywords: four'],
  ['a colon in the only line below', ['description:', '  Use when: building'], 'Use when: building'],
  ['a bracket at the start', ['description: [BETA] Does it'], '[BETA] Does it'],
  ['an at sign at the start', ['description: @scope/package helper'], '@scope/package helper'],
  ['an asterisk at the start', ['description: *Important* helper'], '*Important* helper'],
  ['a backtick at the start', ['description: `curl` helper'], '`curl` helper'],
  ['quotes around a part', ['description: "Fast" helper: small'], '"Fast" helper: small'],
  ['quotes inside quotes', ['description: "Says "hi" to all"'], 'Says "hi" to all'],
  ['an apostrophe inside quotes', ["description: 'Don't do it'"], "Don't do it"],
  ['a backslash inside quotes', ['description: "Reads C:\\data"'], 'Reads C:\\data'],
  ['a percent sign, and an argument-hint with brackets', ['description: "50 %"', 'argument-hint: [a] [b]'], '50 %'],
];

describe('text without quotes', () => {
  it.each(unquoted)('reads a description that has %s, and warns with the line and the remedy', async (_what, lines, description) => {
    const { skill, diagnostics } = await load(raw('---', 'name: odd', ...lines, 'license: MIT', '---', 'Text.'));
    expect(skill?.frontMatter).toMatchObject({ name: 'odd', description, license: 'MIT' });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', text: expect.stringMatching(/^SKILL\.md:[34]: .*; put the whole text in quotes$/) },
    ]);
  });

  it.each([
    ['an asterisk at the start', 'globs: *.ts, *.tsx', { globs: '*.ts, *.tsx' }],
    ['two asterisks at the start', 'paths: **/*.ts', { paths: '**/*.ts' }],
    ['an at sign at the start', 'agent: @reviewer', { agent: '@reviewer' }],
    ['a colon', 'usage: /odd: runs it', { usage: '/odd: runs it' }],
  ])('loads a skill with a field of another host that has %s', async (_what, line, fields) => {
    const { skill, errors } = await load(raw('---', 'name: odd', 'description: x', line, '---', 'Text.'));
    expect({ frontMatter: skill?.frontMatter, errors }).toMatchObject({ frontMatter: fields, errors: [] });
  });

  it.each(['tags: [a', 'metadata: [a] b', 'scripts: {a'])('does not read a list or a mapping that is broken as text: %s', async (line) => {
    const { skill, errors } = await load(raw('---', 'name: odd', 'description: x', line, '---', 'Text.'));
    expect({ skill, errors: errors.length }).toEqual({ skill: undefined, errors: expect.any(Number) });
    expect(errors.length).toBeGreaterThan(0);
  });

  it.each([
    ['in the first line', ['description: Tests C # and F# code'], 'Tests C'],
    ['in a further line', ['description: Tests', '  code #1 of all'], 'Tests code'],
    ['in a compatibility', ['description: x', 'compatibility: Works with C # only'], 'x'],
  ])('warns about a text that a comment cuts %s', async (_what, lines, description) => {
    const { skill, diagnostics } = await load(raw('---', 'name: odd', ...lines, '---', 'Text.'));
    expect(skill?.manifest.description).toBe(description);
    expect(diagnostics).toMatchObject([{ severity: 'warning', text: expect.stringMatching(/ ends before a "#", .*in quotes$/) }]);
  });

  it.each([
    ['quotes', 'description: "C # and F#"'],
    ['a block', 'description: |\n  C # and F#'],
    ['no space before it', 'description: C# and F#'],
    ['a comment of its own line', 'description: x\n# a comment'],
    ['a comment after a version', 'description: x\nversion: "1.0.0" # set by the release'],
  ])('does not warn about a number sign with %s', async (_what, lines) => {
    const { skill, diagnostics } = await load(raw('---', 'name: odd', lines, '---', 'Text.'));
    expect({ isLoaded: skill !== undefined, diagnostics }).toEqual({ isLoaded: true, diagnostics: [] });
  });
});

describe('shape of SKILL.md', () => {
  const plain = raw('---', 'name: odd', 'description: x', 'tags: [a]', '---', '', 'Text.');

  it.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${plain}`],
    ['spaces after the fences', plain.replaceAll('---', '---  ')],
    ['a tab after the fences', plain.replaceAll('---', '---\t')],
    ['... as the end', plain.replace(/---\n\nText/, '...\n\nText')],
    ['blank lines before it', `\n \n${plain}`],
    ['a byte order mark and a blank line', `\ufeff\n${plain}`],
    ['a rule in the text', `${plain}\n---\n`.replace('Text.\n\n---\n', 'Text.')],
  ])('accepts front matter with %s', async (_what, text) => {
    const { skill, errors } = await load(text);
    expect(errors).toEqual([]);
    expect(skill?.manifest).toMatchObject({ name: 'odd', description: 'x', tags: ['a'] });
    expect(skill === undefined ? '' : instructionsOf(skill)).toBe('Text.');
  });

  it('counts lines from the start of the file, whatever precedes the front matter', async () => {
    for (const text of [`\n\n${manifest('odd', 'version: latest')}`, manifest('odd', 'x: 1', 'y: 2', 'version: latest')]) {
      for (const breaks of ['\n', '\r\n', '\r'])
        expect((await load(text.replaceAll('\n', breaks))).diagnostics).toMatchObject([
          { text: expect.stringMatching(/^SKILL\.md:6: version /) },
        ]);
    }
  });

  it('takes linear time, whatever line breaks precede or fill it', async () => {
    const startedAt = performance.now();
    for (const text of ['\r\n'.repeat(200_000), `---\n${'\r\n'.repeat(200_000)}`, `---${' '.repeat(400_000)}`])
      expect((await load(text)).errors).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
