import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, start } from '../helpers/processes/executable.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

let api: ScriptedApi;
let folder: string;

beforeAll(async () => {
  api = await startScriptedApi();
  folder = await mkdtemp(join(tmpdir(), 'data-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
const args = (command: string, ...data: string[]) => ['--allow-local', command, `${api.origin}/echo?${command}`, ...data, '--json'];
/** Returns the body of the last request that the API received from a command. */
const lastBody = (command: string) => api.to(`/echo?${command}`).at(-1)?.body;

describe.each(['call', 'test'])('--data of %s', (command) => {
  it('sends the contents of @file unchanged, with their line breaks, as a POST', async () => {
    const text = '{\r\n  "name": "@tea",\n  "size": 2\n}\n';
    await writeFile(file('body.json'), text);
    for (const option of [['-d', `@${file('body.json')}`], [`--data=@${file('body.json')}`], [`-d@${file('body.json')}`]]) {
      expect((await run(args(command, ...option))).code).toBe(0);
      expect(lastBody(command)).toBe(text);
      expect(api.to(`/echo?${command}`).at(-1)).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    }
  });

  it('reads @- from stdin', async () => {
    const running = start(args(command, '-d', '@-'));
    running.write('@tea ');
    running.write('ü\n');
    running.endInput();
    expect((await running.ended).code).toBe(0);
    expect(lastBody(command)).toBe('@tea ü\n');
  });

  it.each([
    ['a file that does not exist', () => `@${file('none.json')}`, 'does not exist'],
    ['a folder', () => `@${folder}`, 'is a folder'],
    ['a binary file', () => `@${file('binary')}`, 'is not UTF-8 text'],
    ['no name', () => '@', 'requires the name of a file'],
  ])('sends nothing and exits with 2 for %s', async (_what, data, message) => {
    await writeFile(file('binary'), Buffer.from([0xff, 0xfe, 0x00]));
    const before = api.to(`/echo?${command}`).length;
    const { code, stdout, stderr } = await run(args(command, '-d', data()));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: --data @.*\nSee: /);
    expect(stderr).toContain(message);
    expect(api.to(`/echo?${command}`)).toHaveLength(before);
  });

  it('sends a text with @ elsewhere, and an empty text, as they are', async () => {
    for (const text of ['user@example.com', ' @file', '']) {
      expect((await run(args(command, '-d', text))).code).toBe(0);
      expect(lastBody(command)).toBe(text);
      expect(api.to(`/echo?${command}`).at(-1)?.method).toBe('POST');
    }
  });
});
