import { describe, expect, it } from 'vitest';
import { readFile, readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader } from '../../src/skills/catalog.js';
import { warningsOf } from '../../src/skills/skill-warnings.js';
import { maxWaitDuring } from '../helpers/longest-wait.js';
import { type Folder, foldersOfTests, manifest, serveFolder } from '../helpers/skill-folders.js';

const make = foldersOfTests();

const load = (folder: Folder) => createSkillLoader([{ path: folder.path }], readSimple).load();
const list = (count: number, lineOf: (index: number) => string) => Array.from({ length: count }, (_, index) => lineOf(index));

const script = (parameters: readonly string[]) => ['scripts:', '  run:', '    path: run.sh', '    parameters:', ...parameters];
const slowParameter = (name: string) => `      ${name}: { type: string, pattern: "^(a+)+$", default: "${'a'.repeat(40)}!" }`;

describe('skill with slow patterns', () => {
  it('does not block this process, is checked within a limit in sum, and does not affect other skills', async () => {
    const folder = make({
      'slow/SKILL.md': manifest('slow', ...script(list(50, (n) => slowParameter(`p${n}`)))),
      'slow/run.sh': 'cat\n',
      'usual/SKILL.md': manifest(
        'usual',
        'scripts:',
        '  ok:',
        '    path: run.sh',
        '    parameters:',
        '      p: { type: string, pattern: "^a+$", default: "aaa" }',
      ),
      'usual/run.sh': 'cat\n',
    });
    const startedAt = performance.now();
    const { value: served, maxMs } = await maxWaitDuring(() => serveFolder(folder.path));
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(maxMs).toBeLessThan(400);
    expect(served.skills).toEqual(['slow', 'usual']);
    expect(served.tools).toContain('ok');
    expect(served.tools).not.toContain('run');
    expect(served.problems).toHaveLength(50);
    expect(served.problems[0]).toContain('scripts.run.parameters.p0.default takes too long to check against its pattern');
  });
});

describe('front matter that is slow to parse', () => {
  it('refuses front matter larger than 32 KiB', async () => {
    const folder = make({ 'large/SKILL.md': manifest('large', 'metadata:', ...list(5000, (n) => `  key${n}: value`)) });
    const { skills, problems } = await load(folder);
    expect(skills).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'has front matter larger than 32768 bytes' }]);
  });

  it.each([
    ['keys', list(3000, (n) => `  k${n}: x`)],
    ['anchors', list(1500, (n) => `  k${n}: &a${n} x`)],
    ['aliases', ['  k: &a x', ...list(1500, (n) => `  k${n}: *a`)]],
    ['errors', list(1500, () => '  k: [')],
  ])('does not block this process with thousands of %s', async (_what, lines) => {
    const folder = make({ 'odd/SKILL.md': manifest('odd', 'metadata:', ...lines) });
    const { value, maxMs } = await maxWaitDuring(() => load(folder));
    expect(value.skills.length + value.problems.length).toBeGreaterThan(0);
    expect(maxMs).toBeLessThan(400);
  });

  it('parses a manifest once for thousands of errors in it', async () => {
    const folder = make({ 'needy/SKILL.md': manifest('needy', 'dependencies:', ...list(2500, (n) => `  - d${n}`)) });
    const startedAt = performance.now();
    const { problems } = await load(folder);
    expect(problems).toHaveLength(2500);
    expect(problems[7]).toMatchObject({ line: 12, field: 'dependencies.7' });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('reports the lines of nested fields as before', async () => {
    const folder = make({
      'lint/SKILL.md': manifest('lint', 'scripts:', '  run:', '    path: run.sh', '    args: ["{x}"]', '    parameters: { x: {} }'),
    });
    const [skill] = (await load(folder)).skills;
    if (skill === undefined) throw new Error('the skill was not loaded');
    expect(await warningsOf(skill)).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'scripts.run.args.0', line: 7 })]));
  });
});

describe('script with slow schemas', () => {
  const startScript = (...lines: string[]) =>
    make({ 'slow/SKILL.md': manifest('slow', ...lines), 'slow/run.sh': 'echo "{\\"a\\":\\"$1\\"}"\n' });

  it('refuses arguments that take too long to check, without blocking this process', async () => {
    const folder = startScript('scripts:', '  run:', '    path: run.sh', '    parameters: { p: { type: string, pattern: "^(a+)+$" } }');
    const served = await serveFolder(folder.path);
    const { value, maxMs } = await maxWaitDuring(() => served.call('run', { p: `${'a'.repeat(60)}!` }));
    expect(value).toMatchObject({ ok: false, error: { code: 'invalid-arguments', message: expect.stringContaining('take too long') } });
    expect(maxMs).toBeLessThan(400);
    served.close();
  });

  it.each([
    ['a slow pattern', '{ properties: { a: { pattern: "^(a+)+$" } } }'],
    ['an endless reference', '{ $ref: "#" }'],
  ])('keeps the output of a script that cannot be checked because of %s', async (_what, schema) => {
    const folder = startScript(
      'scripts:',
      '  run:',
      '    path: run.sh',
      `    args: ["${'a'.repeat(60)}!"]`,
      `    output_schema: ${schema}`,
    );
    const served = await serveFolder(folder.path, { scripts: { sandbox: 'off' } });
    const { value, maxMs } = await maxWaitDuring(() => served.call('run', {}));
    expect(value).toMatchObject({
      ok: false,
      stdout: expect.stringContaining('aaaa'),
      error: { code: 'script-output-invalid', outcome: 'unknown' },
    });
    expect(maxMs).toBeLessThan(400);
    served.close();
  });
});

describe('readFile', () => {
  it('refuses a listed file of more than 4 MiB, because encoding it would block this process', async () => {
    const folder = make({
      'large/SKILL.md': manifest('large'),
      'large/data.md': '\u0001'.repeat(4 * 1024 * 1024 + 1),
      'large/small.md': 'x'.repeat(4 * 1024 * 1024),
    });
    const [skill] = (await load(folder)).skills;
    if (skill === undefined) throw new Error('the skill was not loaded');
    expect(skill.files.map(({ path }) => path)).toEqual(['SKILL.md', 'data.md', 'small.md']);
    await expect(readFile(skill, 'data.md')).rejects.toThrow('has 4194305 bytes; the maximum for one read is 4194304');
    expect(await readFile(skill, 'small.md')).toMatchObject({ mimeType: 'text/markdown' });
  });
});
