import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCommand, shellWord } from '../../src/runtime/own-command.js';
import { packageInfo } from '../../src/runtime/package-info.js';
import { fc } from '../helpers/properties.js';

describe('a command to be typed', () => {
  it('reaches the program unchanged through a shell, whatever is in it, or is not offered', () => {
    const texts = [
      '/srv/plain/é/日本.yaml',
      '/tmp/$(touch x) `y` $HOME !! & ; | > * ? ~ # {a,b} "q" %PATH%',
      ...fc.sample(fc.string({ unit: fc.constantFrom(...`a/ $"!&;|<>*?~#()[]{}\`%=^\t`.split('')), minLength: 1 }), {
        numRuns: 200,
        seed: 7,
      }),
    ];
    const offered = texts.flatMap((text) => {
      const word = shellWord(text, 'linux');
      return word === undefined ? [] : [{ text, word }];
    });
    expect(offered.length).toBeGreaterThan(100);
    for (const shell of ['sh', 'bash']) {
      const printed = execFileSync(shell, ['-c', `printf '%s\\n' ${offered.map(({ word }) => word).join(' ')}`], { encoding: 'utf8' });
      expect(printed.split('\n').slice(0, -1)).toEqual(offered.map(({ text }) => text));
    }
    for (const text of ["it's", 'typo’graphic', 'back\\slash', 'line\nbreak', 'hidden\u202e', '\u001b[2J'])
      expect(shellWord(text, 'linux')).toBeUndefined();
    for (const text of ['C:\\100%\\x', 'C:\\"x', 'C:\\$x', 'C:\\a\nb', 'C:\\x”; calc; “', 'C:\\my folder\\'])
      expect(shellWord(text, 'win32')).toBeUndefined();
    expect(shellWord('C:\\Program Files (x86)\\a', 'win32')).toBe('"C:\\Program Files (x86)\\a"');
    expect(shellWord('C:\\a\\b.yaml', 'win32')).toBe('C:\\a\\b.yaml');
  });

  it('names the program by its short name only if PATH has it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'own-command-'));
    const script = join(packageInfo().dist, 'bin.js');
    expect(ownCommand('doctor', { env: { PATH: folder }, platform: 'linux' })).toBe(`${process.execPath} ${script} doctor`);
    await symlink(script, join(folder, 'api-integration-mcp'));
    expect(ownCommand('doctor', { env: { PATH: `/nowhere:${folder}` }, platform: 'linux' })).toBe('api-integration-mcp doctor');
    expect(ownCommand('doctor', { env: {}, platform: 'win32' })).toBe(`node ${script} doctor`);
    await rm(folder, { recursive: true });
  });
});
