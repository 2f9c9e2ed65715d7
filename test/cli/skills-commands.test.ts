import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCommand } from '../../src/runtime/own-command.js';
import { run } from '../helpers/processes/executable.js';
import { foldersOfTests, manifest, serveFolder } from '../helpers/skill-folders.js';

const make = foldersOfTests();

describe('skills new', () => {
  it('creates a skill that passes lint and whose script runs', async () => {
    const { path } = make();
    const { code, stdout } = await run(['skills', 'new', 'my-skill', '--dir', path]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining(`\n  ${ownCommand(`skills lint ${path}/my-skill`)}\n  ${ownCommand(`--skills ${path}`)}\n`),
    });
    const lint = await run(['skills', 'lint', path]);
    expect(lint).toMatchObject({ code: 0, stdout: expect.stringContaining('1 skill, 1 tool: 0 errors') });
    const served = await serveFolder(path);
    expect(await served.call('count-words', { text: 'a b a', unique: true })).toMatchObject({
      ok: true,
      result: { words: 2, characters: 5 },
    });
    served.close();
  });

  it('does not overwrite a folder, and rejects invalid names', async () => {
    const { path } = make({ 'mine/notes.md': 'x' });
    expect(await run(['skills', 'new', 'mine', '--dir', path])).toMatchObject({
      code: 2,
      stderr: `error: ${join(path, 'mine')} already exists; choose another name\nSee: ${ownCommand('--help')}\n`,
    });
    for (const name of ['My-Skill', '../out', 'a'.repeat(65)]) {
      expect(await run(['skills', 'new', name, '--dir', path])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(JSON.stringify(name)),
      });
    }
    expect(existsSync(join(path, 'mine/SKILL.md'))).toBe(false);
  });
});

describe('skills lint', () => {
  it('prints errors and warnings with file and line, and exits with 1', async () => {
    const { path } = make({
      'a/SKILL.md': manifest('a', 'version: 1.0.0', 'scripts:', '  run: { path: scripts/gone.sh, args: ["{x}"], parameters: { x: {} } }'),
      'a/scripts/other.sh': 'echo\n',
      'b/SKILL.md': '---\nname: b\ndescription: ""\n---\n',
      'c/SKILL.md': manifest('c', 'metadata: { level: 3 }').replace('A skill', 'Ready: a skill'),
    });
    const { code, stdout, stderr } = await run(['skills', 'lint', path]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.replaceAll(path, '$').split('\n')).toEqual([
      'error: $/b/SKILL.md:3: description must not be empty: state what the skill does and when to use it',
      'error: $/a/SKILL.md:6: scripts.run.path is scripts/gone.sh, which is not a file of the skill',
      'warning: $/c/SKILL.md:3: description contains ": ", which YAML reads as the end of a key; put the whole text in quotes',
      'warning: $/c/SKILL.md:4: metadata.level must be text, not a number; it was converted, so put it in quotes',
      'warning: $/a/SKILL.md:4: version is not part of the Agent Skills specification; strict clients may reject it',
      'warning: $/a/SKILL.md:5: scripts is not part of the Agent Skills specification; strict clients may reject it',
      'warning: $/a/SKILL.md:6: scripts.run.args.0 rejects values that start with a hyphen; add -- before it, or use --option={value}',
      'warning: $/a/scripts/other.sh: is not declared as a script: it is served as a document and never run',
      '2 skills, 0 tools: 2 errors, 6 warnings',
      '',
    ]);
    expect(JSON.parse((await run(['skills', 'lint', path, '--json'])).stdout)).toMatchObject({
      problems: [{ line: 3 }, { line: 6 }],
      notes: { length: 6 },
    });
  });

  it('checks the skills that would be served if no folder is named, one skill, or a folder of skills', async () => {
    expect(await run(['skills', 'lint'])).toMatchObject({ code: 0, stdout: expect.stringContaining('\n1 skill, 4 tools: 0 errors') });
    const { path } = make({ 'a/SKILL.md': manifest('a') });
    expect(await run(['skills', 'lint', join(path, 'a')])).toMatchObject({ code: 0, stdout: '1 skill, 0 tools: 0 errors, 0 warnings\n' });
    expect(await run(['skills', 'lint', join(path, 'nothing')])).toMatchObject({ code: 1, stdout: expect.stringContaining('ENOENT') });
    const empty = make().path;
    expect(await run(['skills', 'lint', empty])).toMatchObject({
      code: 1,
      stdout: `error: ${empty}: contains no skill\n0 skills, 0 tools: 1 error, 0 warnings\n`,
    });
  });
});

describe('skills list', () => {
  it('prints a warning, not an error, for a skill that is listed although a dependency is not', async () => {
    const { path } = make({ 'a/SKILL.md': manifest('a', 'dependencies: [gone]'), 'b/skill.md': manifest('b') });
    const { code, stdout, stderr } = await run(['--skills', path, 'skills', 'list']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^a 1\.0\.0 /) });
    expect(stderr.replaceAll(path, '$').split('\n')).toEqual([
      'error: $/b/skill.md: is not loaded as a skill, because its name is not SKILL.md; rename it',
      'warning: $/a/SKILL.md:4: dependencies.0 depends on the skill gone, which is not loaded',
      '',
    ]);
  });

  it("lists the skills in the user's folder, as JSON with files, dependencies and tools", async () => {
    const home = make({
      '.config/api-integration-mcp/skills/mine/SKILL.md': manifest(
        'mine',
        'dependencies: [api-integration]',
        'scripts: { run: scripts/run.sh }',
      ),
      '.config/api-integration-mcp/skills/mine/scripts/run.sh': 'echo mine\n',
    });
    const { code, stdout } = await run(['skills', 'list', '--json'], { env: { HOME: home.path } });
    expect(code).toBe(0);
    const { skills, problems } = JSON.parse(stdout);
    expect(problems).toEqual([]);
    expect(skills).toMatchObject([
      { name: 'mine', files: 2, dependencies: ['api-integration'], tools: ['run'] },
      { name: 'api-integration', tools: expect.arrayContaining(['call-api', 'test-endpoint']) },
    ]);
    const elsewhere = await run(['skills', 'list'], {
      env: { HOME: join(home.path, 'none'), XDG_CONFIG_HOME: join(home.path, '.config') },
    });
    expect(elsewhere).toMatchObject({ code: 0, stdout: expect.stringMatching(/^mine 1\.0\.0 .*\n.*\n {2}tools: run$/m) });
  });
});
