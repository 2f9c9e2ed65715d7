import { afterAll, describe, expect, it } from 'vitest';
import { readSimple } from '../../src/server/skill-resources.js';
import { loadSkill } from '../../src/skills/load-skill.js';
import { digestOf } from '../../src/skills/skill-files.js';
import { fc } from '../helpers/properties.js';
import { type Folder, makeFolder } from '../helpers/skill-folders.js';

const folders: Folder[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function load(frontMatter: readonly string[]) {
  const folder = makeFolder({ 'a/SKILL.md': ['---', 'name: a', ...frontMatter, '---', 'Text.', ''].join('\n') });
  folders.push(folder);
  const state = await loadSkill('a', `${folder.path}/a`, readSimple, undefined);
  // Clients refuse a skill whose SKILL.md has other front matter than its entry, another digest, or YAML that they cannot read.
  if (state.skill !== undefined && state.problems.length > 0) {
    const { text, manifest, files } = state.skill;
    expect({ name: manifest.name, frontMatter: await readSimple(manifest.name, text) }).toEqual({
      name: 'a',
      frontMatter: state.skill.frontMatter,
    });
    expect(files).toMatchObject([{ size: Buffer.byteLength(text), digest: digestOf(Buffer.from(text)) }]);
    expect(text.endsWith('\n---\nText.\n')).toBe(true);
  }
  return state;
}

/** Words and marks as they occur in descriptions; each mark has a meaning in YAML somewhere. */
const piece = fc.constantFrom(
  ...['build', 'API', 'ü', '图像', '🚀', 'C', '#', '#1', 'C#', ':', 'a:', 'note:', 'x:y', 'https://a.example/#b', '-', '--', '---x', '...'],
  ...[
    '"',
    '"quoted"',
    "'",
    "don't",
    '[',
    ']',
    '[x]',
    '{',
    '}',
    '{x: y}',
    '&',
    '&a',
    '*',
    '*a*',
    '!',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '@x',
    '`',
    '`x`',
    ',',
    '?',
    '=',
    '~',
    '\\n',
    '${x}',
  ],
);
const prose = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

describe('description without quotes', () => {
  it('never loses or changes a text without a diagnostic, whatever it contains', async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const { skill, problems } = await load([`description: ${text}`]);
        if (skill === undefined) expect(problems).not.toEqual([]);
        else if (skill.manifest.description !== text && JSON.stringify(text) !== skill.manifest.description) {
          const isQuoted = /^(["']).*\1( #.*)?$/.test(text);
          expect({ text, hasWarning: problems.length > 0 || isQuoted }).toEqual({ text, hasWarning: true });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a text completely if it starts with a word and no comment cuts it', async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const whole = `Use ${text}`;
        fc.pre(!/\s#/.test(whole));
        expect((await load([`description: ${whole}`, 'license: MIT'])).skill?.frontMatter).toEqual({
          name: 'a',
          description: whole,
          license: 'MIT',
        });
      }),
      { numRuns: 400 },
    );
  });

  it('reads a text in double quotes completely, without a warning', async () => {
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const { skill, problems } = await load([`description: ${JSON.stringify(text)}`]);
        expect({ description: skill?.manifest.description, problems }).toEqual({ description: text, problems: [] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('front matter of any shape', () => {
  const scalar = fc.oneof(fc.string({ maxLength: 8 }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  const keys = [
    'tags',
    'dependencies',
    'recommended_tools',
    'metadata',
    'author',
    'license',
    'version',
    'compatibility',
    'allowed-tools',
    'other',
  ];

  it('serves scripts and other nested fields of a converted skill as clients can read them', async () => {
    const parameter = {
      type: 'array',
      items: { type: 'object', enum: [{ a: [1, { b: [] }] }, {}, null, 'x: y #z'] },
      description: '- "x"',
    };
    const scripts = { 'run-it': { path: 'run.sh', parameters: { p: parameter }, args: ['--', '{p}'] } };
    const { skill, problems } = await load([
      'description: x',
      'version: 1.0',
      `scripts: ${JSON.stringify(scripts)}`,
      'other: [[1, [2]], {"no": "on"}]',
    ]);
    expect(problems).toMatchObject([{ field: 'version', severity: 'warning' }]);
    expect(skill?.frontMatter).toMatchObject({ version: '1.0', scripts, other: [[1, [2]], { no: 'on' }] });
  });

  it('never loses a skill over a field that is not a script, and serves metadata as texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 }), async (fields) => {
        const lines = Object.entries(fields).map(([key, inner]) => `${key}: ${JSON.stringify(inner)}`);
        const { skill, problems } = await load(['description: x', ...lines]);
        expect({ lines, isLoaded: skill !== undefined }).toEqual({ lines, isLoaded: true });
        expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
        expect(Object.values(skill?.manifest.metadata ?? {}).every((text) => typeof text === 'string')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
